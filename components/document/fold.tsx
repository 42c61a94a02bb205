import type { ReactNode } from 'react';

/**
 * A section that is closed until a reader opens it; a link to something inside it, and a
 * search in the page, open it too. On paper all of it is printed (record 0016).
 */
export function Fold({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <details className="fold">
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        {children}
      </details>
    </section>
  );
}
