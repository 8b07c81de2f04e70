/** Red, green and blue of sRGB, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** From `#rrggbb`. */
export function colour(hex: string): Colour {
  if (!/^#[\da-f]{6}$/i.test(hex)) throw new RangeError(`#rrggbb was expected: ${hex}`);
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

/** `share` of one colour, 0 to 1, and the rest of the other, as `color-mix(in srgb, …)` and opacity have it. */
export function mix(one: Colour, share: number, other: Colour): Colour {
  return one.map((value, channel) => value * share + other[channel]! * (1 - share)) as unknown as Colour;
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(of: Colour): number {
  const [red, green, blue] = of.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}
