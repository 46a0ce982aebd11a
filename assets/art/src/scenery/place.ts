/** A place in the layers of the stage; gradients are shared by all of them. */
export interface Place {
  readonly defs: string;
  readonly back: string;
  readonly middle?: string;
  /** Before the people's feet. */
  readonly front?: string;
}

/** Something that stands in the world: how far in front, and its drawing. */
export type Standing = readonly [number, string];

/** Draws what is farther away first. */
export const stacked = (all: readonly Standing[]): string =>
  [...all]
    .sort((a, b) => a[0] - b[0])
    .map(([, drawing]) => drawing)
    .join('');
