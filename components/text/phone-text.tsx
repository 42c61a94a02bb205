import { linePattern } from '#lib/site/lines.ts';

const line = new RegExp(linePattern, 'u');

/** A text of the interface, the numbers in it ready to be called. */
export function PhoneText({ text }: { text: string }) {
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
