/** How long answers may take in one turn of the event loop, in milliseconds. */
const longestTurn = 1;

/** The most requests that wait: whoever sends thousands on one connection without reading would fill the memory with them. */
const mostWaiting = 1000;

/**
 * Makes what has answers made in the order in which they were asked for: at once, but when those of this turn of the event loop
 * have taken long, in the next turns. Node lets one connection in with each turn, so a turn that answered everybody who is
 * connected would keep everybody else out.
 */
export function makeTurns(): (answer: () => void) => void {
  const waiting: (() => void)[] = [];
  let spent = 0;
  let isCounting = false;
  return (answer) => {
    waiting.push(answer);
    if (waiting.length > mostWaiting || (waiting.length === 1 && spent < longestTurn)) runNext();
    count();
  };

  function runNext(): void {
    const begin = performance.now();
    waiting.shift()?.();
    spent += performance.now() - begin;
  }

  /** Has the next turn begin anew. */
  function count(): void {
    if (isCounting) return;
    isCounting = true;
    setImmediate(() => {
      isCounting = false;
      spent = 0;
      while (waiting.length > 0 && spent < longestTurn) runNext();
      if (spent > 0) count();
    });
  }
}
