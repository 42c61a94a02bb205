import type { ApiBlock, ApiDocument, ApiStatement } from '#lib/build/api/schemas.ts';

/** The statements of a document as programs read it. */
export function statementsOfDocument({ answer, sections }: Pick<ApiDocument, 'answer' | 'sections'>): ApiStatement[] {
  return statementsIn([...answer, ...sections.flatMap(({ blocks }) => blocks)]);
}

function statementsIn(blocks: readonly ApiBlock[]): ApiStatement[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block];
    if (block.type === 'list') return block.items.flatMap(statementsIn);
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells);
    return 'blocks' in block ? statementsIn(block.blocks) : [];
  });
}
