import type { ReactNode } from 'react';
import type { Block } from '#lib/document/blocks.ts';
import { InlineText, wordsOf, type TextContext } from './inline-text.tsx';

/** The size of the drawing in its own units; on a phone one unit is about one CSS pixel. */
const width = 328;
const leftWidth = 160;
const gap = 34;
const rowGap = 10;
const fontSize = 15;
const lineHeight = 20;
const padding = 9;

interface DiagramProps {
  readonly diagram: Extract<Block, { type: 'diagram' }>;
  readonly context: TextContext;
}

/**
 * Who does what, drawn: what is needed on the left, an arrow, who does it and where to ask
 * on the right. Assistive technology hears each row as a sentence. Colours come from the
 * style sheet, so that both schemes and forced colours hold.
 */
export function Diagram({ diagram, context }: DiagramProps): ReactNode {
  const id = `diagram-${diagram.at.line}`;
  const rightWidth = width - leftWidth - gap;
  const boxes = diagram.table.rows.map(({ name, cells }) => {
    const [need = '', who = '', number = ''] = [name, ...cells.map(({ children }) => children)].map(wordsOf);
    const left = wrap(need, leftWidth - 2 * padding);
    const right = wrap(who, rightWidth - 2 * padding);
    return { need, who, number, left, right, height: Math.max(left.length, right.length + 1) * lineHeight + 2 * padding };
  });
  const topOf = (row: number): number => boxes.slice(0, row).reduce((sum, { height }) => sum + height + rowGap, 0);
  const rows = boxes.map((box, index) => ({ ...box, top: topOf(index) }));
  const sources = diagram.table.rows.flatMap(({ name, cells }) => [...name, ...cells.flatMap(({ children }) => children)]);
  const named = new Map(sources.flatMap((inline) => (inline.type === 'source' ? [[inline.id, inline] as const] : [])));
  return (
    <figure className="diagram">
      <svg viewBox={`0 0 ${width} ${topOf(rows.length) - rowGap}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
        <title id={`${id}-title`}>{wordsOf(diagram.title)}</title>
        <desc id={`${id}-text`}>{rows.map(({ need, who, number }) => `${need} → ${who} ${number}`).join('; ')}</desc>
        {rows.map((row) => (
          <g key={row.top}>
            <rect x={1} y={row.top + 1} width={leftWidth - 2} height={row.height - 2} rx={6} />
            <Lines lines={row.left} x={padding} top={row.top + padding} />
            <path d={arrow(leftWidth + 6, row.top + row.height / 2, gap - 12)} />
            <rect x={leftWidth + gap} y={row.top + 1} width={rightWidth - 1} height={row.height - 2} rx={6} className="answering" />
            <Lines lines={row.right} x={leftWidth + gap + padding} top={row.top + padding} />
            <text x={leftWidth + gap + padding} y={row.top + padding + row.right.length * lineHeight + fontSize} className="number">
              {row.number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <InlineText text={[...diagram.title, ...named.values()]} context={context} />
      </figcaption>
    </figure>
  );
}

function Lines({ lines, x, top }: { lines: readonly string[]; x: number; top: number }): ReactNode {
  return (
    <text>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={top + index * lineHeight + fontSize}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function arrow(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}m-6 -5l6 5l-6 5`;
}

/** Breaks words into lines that fit, by the usual width of letters: SVG does not break lines itself. */
function wrap(words: string, space: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Chinese may break after each character or mark, English after a space.
  for (const piece of words.match(/[\p{Script=Han}][，。、；：）]?|[^\p{Script=Han}\s]+\s*/gu) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > space) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

function widthOf(words: string): number {
  return Array.from(words).reduce((sum, letter) => sum + (/[\p{Script=Han}，。、；：（）]/u.test(letter) ? fontSize : fontSize * 0.56), 0);
}
