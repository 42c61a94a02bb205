import type { ReactNode } from 'react';

/** The national lines that texts of the interface name. */
const line = /(?<line>12333|12393|12366|12345|96110)/u;

/** A text of the interface, the numbers in it ready to be called. */
export function PhoneText({ text }: { text: string }): ReactNode {
  return text.split(line).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={`tel:${part}`}>
        {part}
      </a>
    ),
  );
}
