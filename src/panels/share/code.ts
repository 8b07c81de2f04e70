/** A QR code as a picture. */
export interface Code {
  /** A data address: the picture is the same in every theme, and is a file as well. */
  source: string;
  /** At which it is best seen, in CSS pixels: each of its squares takes the same whole number of them. */
  width: number;
  /** Whether a camera may fail to read it from a common screen. */
  isDense: boolean;
}

/** Squares of ground on each side, by which a reader knows where the code begins: ISO/IEC 18004. */
const QUIET = 4;
/** In CSS pixels: about how wide a code is, and the least a square of it may be. */
const USUAL = 232;
const LEAST = 2;
/** Squares along a side, above which telephones begin to fail: version 25. */
const DENSE = 117;

/** @returns null where the text is longer than a code can hold */
export async function codeOf(text: string): Promise<Code | null> {
  const [{ correction, generate }, { toSvgSource }] = await Promise.all([
    import('lean-qr'),
    import('lean-qr/extras/svg')
  ]);
  const code = attempt(() => generate(text, { minCorrectionLevel: correction.L }));
  if (!code) return null;
  const squares = code.size + 2 * QUIET;
  const square = Math.max(Math.round(USUAL / squares), LEAST);
  const svg = toSvgSource(code, { pad: QUIET, on: '#000', off: '#fff', scale: square, xmlDeclaration: true });
  return {
    source: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    width: squares * square,
    isDense: code.size > DENSE
  };
}

/** The one thing that can go wrong with a text is its length. */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
