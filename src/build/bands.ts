/**
 * Widths of a window from which the type grows with it, until the next begins anew: in ems of the reader's own type. In
 * a band everything is drawn alike, only larger, so that a page drawn beforehand is drawn as the browser will draw it.
 */
export const BANDS = [20, 23.5, 27.5, 32.5, 38.75, 46.25, 55, 65, 77.5] as const;
export type Band = (typeof BANDS)[number];

/** The largest type, on a projector, and the smallest, in a frame narrower than any screen; in ems of the reader's own. */
const [LARGEST, SMALLEST] = [1.1875, 0.75];

/** What is left free on either side of the page, together, in rem: room for a scroll bar too. */
const marginOf = (band: Band) => (band < 46 ? 2 : 4);

/** How wide the page is in a band, in rem. */
export const columnsOf = (band: Band): number => band - marginOf(band);

/** The units of drawings in a rem: see charts/units.ts. */
const UNITS = 16;

/** From this band on the card stands beside the score, which has the rest of the width; as Score.svelte has it. */
const [BESIDE, CARD] = [65, 19 + 2];

/** How wide the score of the page is in a band, in the units of drawings. */
export function roomOf(band: Band, hasCard = true): number {
  return Math.floor((columnsOf(band) - (hasCard && band >= BESIDE ? CARD : 0)) * UNITS);
}

/** The media query of a band. */
export function mediaOf(band: Band): string {
  const next = BANDS[BANDS.indexOf(band) + 1];
  const from = band === BANDS[0] ? [] : [`(min-width: ${band}em)`];
  return [...from, ...(next ? [`(max-width: ${next - 0.001}em)`] : [])].join(' and ');
}

/** The style of a page whose type grows with its window. */
export function fluidStyle(): string {
  const bands = BANDS.map((band) => {
    const size = `clamp(${SMALLEST}em, 100vw / ${band}, ${LARGEST}em)`;
    return `@media screen and ${mediaOf(band)}{:root:root{font-size:${size};--columns:${columnsOf(band)}}}`;
  });
  return bands.join('');
}

/** The style that shows, of what is drawn for every band, the one for the window. */
export function chosenStyle(): string {
  // What was drawn is not what is asked for: its place is kept, in case no script comes to draw that.
  const differs = '[data-differs] .drawn{visibility:hidden}[data-hints=seen] .drawn .hints{display:none}';
  return `${differs}.drawn{display:none}${BANDS.map((band) => `@media ${mediaOf(band)}{.drawn[data-band="${band}"]{display:block}}`).join('')}`;
}
