/** A text in which letters, digits and signs as wide as Chinese ones are narrow; every sign stays at its place. */
function narrow(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfe_e0))
    .replaceAll('\u3000', ' ');
}

/**
 * Replaces what a pattern finds in a text, wide signs read as narrow ones; what it does not find stays as it was written.
 *
 * @param replace gives what to put in the place of a match, or undefined to leave it
 */
export function replaceNarrow(text: string, pattern: RegExp, replace: (match: RegExpExecArray) => string | undefined): string {
  let replaced = '';
  let end = 0;
  for (const match of narrow(text).matchAll(pattern)) {
    const instead = replace(match);
    if (instead === undefined) continue;
    replaced += text.slice(end, match.index) + instead;
    end = match.index + match[0].length;
  }
  return replaced + text.slice(end);
}
