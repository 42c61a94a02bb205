import type { ReactNode } from 'react';
import type { SketchName } from '#lib/document/sketches.ts';

/** A drawing whose parts have numbers, above the list that says what they are; whoever does not see it hears the list. */
export function Sketch({ of, children }: { of: SketchName; children: ReactNode }) {
  const { viewBox, parts } = drawings[of];
  return (
    <figure>
      <div className="drawing">
        <svg viewBox={viewBox} aria-hidden="true" focusable="false">
          {parts}
        </svg>
      </div>
      {children}
    </figure>
  );
}

/** The number of a part, which its item of the list has too. */
function PartNumber({ x, y, children }: { x: number; y: number; children: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={11} />
      <text x={x} y={y} dy=".36em">
        {children}
      </text>
    </>
  );
}

/** Three corners of a QR code and a little of what is in it. */
const code = 'h9v9h-9zm16 0h9v9h-9zm-16 16h9v9h-9zm15 0h4v4m6 6h-4v-3';

/** Lines alone, in the colour of the text around them: so they follow every scheme. Nothing here is a picture of a real card. */
const drawings: Readonly<Record<SketchName, { readonly viewBox: string; readonly parts: ReactNode }>> = {
  card: {
    viewBox: '0 0 202 128',
    parts: (
      <>
        <rect x={1} y={1} width={200} height={126} rx={10} />
        <path d="M14 20h58" />
        <PartNumber x={86} y={20}>
          {1}
        </PartNumber>
        <path d="M152 38h36v26h-36zm0 9h12m12 0h12m-36 8h12m12 0h12m-24-17v26m12-26v26" />
        <PartNumber x={170} y={80}>
          {2}
        </PartNumber>
        <path d="M14 36h38v48h-38zm5 48c0-24 28-24 28 0" />
        <circle cx={33} cy={54} r={7} />
        <PartNumber x={33} y={100}>
          {3}
        </PartNumber>
        <path d="M64 46h34m-34 14h50m-50 14h50" />
        <PartNumber x={130} y={60}>
          {4}
        </PartNumber>
        <path d="M64 108h42" />
        <PartNumber x={120} y={108}>
          {5}
        </PartNumber>
      </>
    ),
  },
  'which-card': {
    viewBox: '0 0 240 118',
    parts: (
      <>
        <path d="M10 46h30m24 10h16v12h-16zm-54 12h28m-28 8h20" />
        <rect x={2} y={32} width={88} height={56} rx={5} />
        <PartNumber x={46} y={105}>
          {1}
        </PartNumber>
        <rect x={118} y={2} width={46} height={86} rx={6} />
        <rect x={125} y={10} width={32} height={20} rx={3} />
        <path d={`M129 17h12M128.5 44${code}`} />
        <PartNumber x={141} y={105}>
          {2}
        </PartNumber>
        <rect x={192} y={2} width={46} height={86} rx={6} />
        <path d={`M202.5 32${code}`} />
        <PartNumber x={215} y={105}>
          {3}
        </PartNumber>
      </>
    ),
  },
  'lost-card': {
    viewBox: '15 0 299 78',
    parts: (
      <>
        <path d="M74 26h14m-5-5 5 5-5 5m71-5h14m-5-5 5 5-5 5m71-5h14m-5-5 5 5-5 5" />
        <rect x={28} y={2} width={24} height={46} rx={4} />
        <path d="M37 41h6m15-27c6 6 6 16 0 22M22 14c-6 6-6 16 0 22" />
        <PartNumber x={40} y={65}>
          {1}
        </PartNumber>
        <circle cx={112} cy={10} r={6} />
        <path d="M100 34c0-20 24-20 24 0m6-8h16v8h-16zM94 34h56v14h-56z" />
        <PartNumber x={122} y={65}>
          {2}
        </PartNumber>
        <rect x={178} y={10} width={50} height={34} rx={4} />
        <path d="M203 19v16m-8-8h16" />
        <PartNumber x={203} y={65}>
          {3}
        </PartNumber>
        <rect x={262} y={10} width={50} height={34} rx={4} />
        <path d="m276 27 8 8 14-15" />
        <PartNumber x={287} y={65}>
          {4}
        </PartNumber>
      </>
    ),
  },
};
