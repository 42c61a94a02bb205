import type { ReactNode } from 'react';
import type { Block } from '#lib/content/body.ts';
import { ContentBlocks } from './content-blocks.tsx';
import type { TextContext } from './inline-text.tsx';

/** What to do in order: numbered circles on a line. */
export function Steps({ steps, context }: { steps: readonly (readonly Block[])[]; context: TextContext }): ReactNode {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={index}>
          <ContentBlocks blocks={step} context={context} />
        </li>
      ))}
    </ol>
  );
}
