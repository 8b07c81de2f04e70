/**
 * A length of the drawing, where the type is 16 units high, as CSS: pictures grow with the type around them. `--px` is
 * given in tokens.css; within an svg with a `viewBox`, lengths are plain numbers.
 */
export const px = (length: number): string => `calc(${length} * var(--px))`;

/** The type size of all drawings, in their own units. */
export const EM = 16;
