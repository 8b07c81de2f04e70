/** A colour that every program reads: `#rrggbb`, and apart from it how opaque it is, 0 to 1. */
export interface Paint {
  colour: string;
  opacity: number;
}

/**
 * What a browser says of a colour when it is asked for the computed value, whatever it was mixed of.
 *
 * @param value such as `rgb(26, 26, 24)`, `rgba(…)`, `color(srgb …)`, `oklab(…)` or `oklch(…)`
 * @returns null where nothing is painted
 * @throws RangeError if it is no colour of those forms
 */
export function paintOf(value: string): Paint | null {
  if (value === 'none' || value === 'transparent') return null;
  const { red, green, blue, opacity } = read(value);
  if (opacity === 0) return null;
  const hex = [red, green, blue].map((it) => Math.round(Math.min(Math.max(it, 0), 1) * 255).toString(16));
  return { colour: `#${hex.map((it) => it.padStart(2, '0')).join('')}`, opacity };
}

interface Light {
  red: number;
  green: number;
  blue: number;
  opacity: number;
}

function read(value: string): Light {
  const [, form, inner] = /^([a-z]+)\((.+)\)$/.exec(value) ?? [];
  const parts = (inner ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  const space = form === 'color' ? parts.shift() : form;
  const numbers = parts.map((part) => (part === 'none' ? 0 : parseFloat(part) / (part.endsWith('%') ? 100 : 1)));
  const [a, b, c, opacity = 1] = numbers as [number, number, number, number?];
  if (numbers.length < 3 || numbers.length > 4 || numbers.some(Number.isNaN))
    throw new RangeError(`a computed colour was expected: ${value}`);
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { red: a / 255, green: b / 255, blue: c / 255, opacity };
    case 'srgb':
      return { red: a, green: b, blue: c, opacity };
    case 'oklab':
      return { ...fromOklab(a, b, c), opacity };
    case 'oklch':
      return { ...fromOklab(a, b * Math.cos((c * Math.PI) / 180), b * Math.sin((c * Math.PI) / 180)), opacity };
    default:
      throw new RangeError(`a computed colour was expected: ${value}`);
  }
}

/** Source: CSS Color Module Level 4, section 18, "Sample code for Color Conversions". */
function fromOklab(lightness: number, a: number, b: number): Omit<Light, 'opacity'> {
  const l = (lightness + 0.3963377773761749 * a + 0.2158037573099136 * b) ** 3;
  const m = (lightness - 0.1055613458156586 * a - 0.0638541728258133 * b) ** 3;
  const s = (lightness - 0.0894841775298119 * a - 1.2914855480194092 * b) ** 3;
  return {
    red: encoded(4.0767416360759583 * l - 3.3077115392580629 * m + 0.2309699031821043 * s),
    green: encoded(-1.2684379732850315 * l + 2.6097573492876882 * m - 0.341319376002657 * s),
    blue: encoded(-0.0041960761386756 * l - 0.7034186179359362 * m + 1.7076146940746117 * s)
  };
}

function encoded(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}
