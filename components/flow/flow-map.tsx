import type { ReactNode } from 'react';
import type { MapAnswer } from '#lib/pages/flow/flow-map.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { localizePath } from '#lib/site/paths.ts';

/** The size of the drawing in its own units; on a phone one unit is about one CSS pixel. */
const width = 328;
const rowHeight = 24;
const indent = 22;

/** All ways through the flow: drawn as a tree, and as a list whose items lead to the steps. */
export function FlowMap({ question, answers, locale }: { question: string; answers: readonly MapAnswer[]; locale: Locale }) {
  return (
    <>
      <FlowTree question={question} answers={answers} />
      <h2>{question}</h2>
      <AnswerList answers={answers} locale={locale} />
    </>
  );
}

function AnswerList({ answers, locale }: { answers: readonly MapAnswer[]; locale: Locale }): ReactNode {
  return (
    <ul className="flow-list">
      {answers.map(({ answer, leadsTo, path, next }) => (
        <li key={path}>
          <a href={localizePath(locale, path)}>{answer}</a> → {leadsTo}
          {next.length > 0 ? <AnswerList answers={next} locale={locale} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** One answer of the tree with the row and depth it is drawn at, and the row of the answer that it belongs to. */
interface TreeRow {
  readonly answer: MapAnswer;
  readonly depth: number;
  readonly row: number;
  readonly parent: number;
}

function listRows(answers: readonly MapAnswer[], depth: number, first: number, parent: number): TreeRow[] {
  let next = first;
  return answers.flatMap((answer) => {
    const row = next;
    const below = listRows(answer.next, depth + 1, row + 1, row);
    next = row + 1 + below.length;
    return [{ answer, depth, row, parent }, ...below];
  });
}

/** The list below says the same to those who do not see the drawing. */
function FlowTree({ question, answers }: { question: string; answers: readonly MapAnswer[] }) {
  const rows = listRows(answers, 1, 1, 0);
  const middle = (row: number): number => row * rowHeight + rowHeight / 2;
  return (
    <figure className="diagram">
      <svg viewBox={`0 0 ${width} ${(rows.length + 1) * rowHeight}`} aria-hidden="true" focusable="false">
        <text x={0} y={middle(0) + 5} className="number">
          {question}
        </text>
        {rows.map(({ answer, depth, row, parent }) => {
          const x = depth * indent;
          return (
            <g key={row}>
              <path d={`M${x - indent + 5} ${middle(parent) + 9}V${middle(row)}h${indent - 9}`} />
              <circle cx={x} cy={middle(row)} r={4} className={answer.next.length > 0 ? undefined : 'answering'} />
              <text x={x + 10} y={middle(row) + 5}>
                {answer.answer}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
