/** The fields of a view that hold one kind of value. */
type Fields<View, Value> = { [Name in keyof View & string]: View[Name] extends Value ? Name : never }[keyof View & string];

/** What is shown, once or for each item of a list, when a template is filled: it stands between these two. */
interface Section {
  readonly open: string;
  readonly close: string;
}

/** A section that is shown for each item of a list, with the holes of an item. */
export interface EachSection<Item> extends Section {
  readonly item: Holes<Item>;
}

/** The holes of a template: a name that its view does not have does not compile. */
interface Holes<View> {
  /** A text of the view; it is filled in as inert text, in an element or in an attribute. */
  readonly text: (name: Fields<View, string>) => string;
  /** What is shown when something holds. */
  readonly when: (name: Fields<View, boolean>) => Section;
  /** What is shown when it does not hold. */
  readonly unless: (name: Fields<View, boolean>) => Section;
  /** What is shown for each item of a list. */
  readonly each: <Name extends Fields<View, readonly object[]>>(
    name: Name,
  ) => EachSection<View[Name] extends readonly (infer Item)[] ? Item : never>;
}

/**
 * The holes of a page that is rendered once, at build time, and filled for each request
 * (Mustache): components write them where a page has data. The sections stand between
 * elements and texts, never within a table.
 */
export function holes<View>(): Holes<View> {
  return {
    text: (name) => `{{${name}}}`,
    when: (name) => ({ open: `{{#${name}}}`, close: `{{/${name}}}` }),
    unless: (name) => ({ open: `{{^${name}}}`, close: `{{/${name}}}` }),
    each: (name) => ({ open: `{{#${name}}}`, close: `{{/${name}}}`, item: holes() }),
  };
}
