import type { AuthoredBlock, Heading } from './blocks.ts';

/** A heading and what stands below it up to the next. */
interface Section<Each extends AuthoredBlock = AuthoredBlock> {
  /** Left out of what stands before the first heading. */
  readonly heading: Heading | undefined;
  /** The heading and what stands below it. */
  readonly whole: readonly Each[];
  /** What stands below the heading. */
  readonly below: readonly Each[];
}

/** Blocks section by section; what stands before the first heading is a section when there is any. */
export function splitAtHeadings<Each extends AuthoredBlock>(blocks: readonly Each[]): Section<Each>[] {
  const starts = blocks.flatMap((block, index) => (index === 0 || block.type === 'heading' ? index : []));
  return starts.map((start, index) => {
    const whole = blocks.slice(start, starts[index + 1]);
    const first: AuthoredBlock | undefined = whole[0];
    return first?.type === 'heading' ? { heading: first, whole, below: whole.slice(1) } : { heading: undefined, whole, below: whole };
  });
}
