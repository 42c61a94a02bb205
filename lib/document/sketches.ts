/** Every drawing that a page may show, by its name, with how many of its parts have a number. */
export const sketches = { card: 5, 'which-card': 3, 'lost-card': 4 } as const;

/** The name of a drawing. */
export type SketchName = keyof typeof sketches;

/** Tells whether there is a drawing of a name. */
export function isSketchName(name: string): name is SketchName {
  return Object.hasOwn(sketches, name);
}
