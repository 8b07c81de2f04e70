/**
 * Widths of a window from which the type grows with it, until the next begins anew: in ems of the reader's own type. In
 * a band everything is drawn alike, only larger, so that a page drawn beforehand is drawn as the browser will draw it.
 */
export const BANDS = [20, 22.5, 27.5, 33, 38.75, 47.5, 56, 65, 77.5] as const;
export type Band = (typeof BANDS)[number];

/** The largest type, on a projector, and the smallest, in a frame narrower than any screen; in ems of the reader's own. */
const [LARGEST, SMALLEST] = [1.1875, 0.75];

/** What is left free on either side, together, in rem: room for a scroll bar too. */
const MARGINS = { page: (band: Band) => (band < 43 ? 2 : 4), embed: () => 1 };
export type Kind = keyof typeof MARGINS;

/** How wide a page or an embed is in a band, in rem. */
export const columnsOf = (kind: Kind, band: Band): number => band - MARGINS[kind](band);

/** The units of drawings in a rem: see charts/units.ts. */
const UNITS = 16;

/** From this band on the card stands beside the score, which has the rest of the width; as Score.svelte has it. */
const [BESIDE, CARD] = [65, 19 + 2];

/** How wide the score is in a band, in the units of drawings. */
export function roomOf(kind: Kind, band: Band): number {
  return Math.floor((columnsOf(kind, band) - (kind === 'page' && band >= BESIDE ? CARD : 0)) * UNITS);
}

/** The media query of a band. */
export function mediaOf(band: Band, bands: readonly Band[]): string {
  const next = bands[bands.indexOf(band) + 1];
  const from = band === BANDS[0] ? [] : [`(min-width: ${band}em)`];
  return [...from, ...(next ? [`(max-width: ${next - 0.001}em)`] : [])].join(' and ');
}

/** The style of a page whose type grows with its window. */
export function fluidStyle(kind: Kind = 'page', bands: readonly Band[] = BANDS): string {
  const styles = bands.map((band) => {
    const size = `clamp(${SMALLEST}em, 100vw / ${band}, ${LARGEST}em)`;
    return `@media screen and ${mediaOf(band, bands)}{:root:root{font-size:${size};--columns:${columnsOf(kind, band)}}}`;
  });
  return styles.join('');
}

/** The style that shows, of the elements of a class, the one for the band of the window. */
export function chosenOf(name: string, bands: readonly Band[]): string {
  const chosen = bands.map((band) => `@media ${mediaOf(band, bands)}{.${name}[data-band="${band}"]{display:block}}`);
  return `.${name}{display:none}${chosen.join('')}`;
}

/** The style that shows, of what is drawn for every band, the one for the window. */
export function chosenStyle(bands: readonly Band[] = BANDS): string {
  // What was drawn is not what is asked for: it is shown only if no script comes to draw that.
  const differs =
    '@keyframes drawn{from{visibility:hidden}}[data-differs] .drawn{animation:drawn 4s step-end}[data-hints=seen] .drawn .hints{display:none}';
  // Where no script ever runs, what would do nothing is not shown.
  const idle = ':is(button,select,fieldset,details,.tools,.hints,.narrow){display:none!important}';
  const still =
    `@media (scripting:none){:is(.drawn,.later) ${idle}` +
    ':is(.drawn,.later) input{pointer-events:none}.later .time{display:none}}.later section{max-width:53rem}.still{font-size:.875rem;max-width:44rem;margin:1rem max(.5rem,50vw - var(--columns,80) * .5rem)}';
  // What grows towards the left, or wraps, as it comes over the network is shown once it is all there.
  const coming =
    '.drawn :is(header,.head,.hints):not(:has(+*)),.drawn .above:not(:has(+*)) .readout{visibility:hidden}';
  // Where it could not be loaded, that is said over whatever is in sight, and what there is is not waited with.
  const failed =
    '.failed{display:none;position:fixed;inset:auto 0 0;z-index:3;max-width:none;margin:0;padding:.5rem;background:var(--raised);border-top:1px solid}' +
    `[data-failed]:not([data-ready]) .failed{display:block}[data-failed] .drawn{animation:none}[data-failed] .drawn ${idle}`;
  return `${differs}${coming}${still}${failed}${chosenOf('drawn', bands)}`;
}
