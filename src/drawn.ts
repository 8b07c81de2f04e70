/** What of a page was drawn beforehand, for every band of widths: the one that is on the screen is gone on with. */
export interface Drawn {
  target: HTMLElement;
  /** How wide its score is, in the units of drawings. */
  room: number;
}

/** Between the name of a choice and the band it is drawn for. */
export const OF_BAND = '~';

/**
 * Leaves of what was drawn beforehand the one that is seen, or nothing.
 *
 * @param app holds an element of the class `drawn` for every band
 * @param isWanted whether what was drawn is what is to be shown
 * @returns null where there is nothing to go on with
 */
export function takeOver(app: HTMLElement, isWanted: boolean): Drawn | null {
  const all = [...app.querySelectorAll<HTMLElement>('.drawn')];
  const { getComputedStyle } = app.ownerDocument.defaultView!;
  const seen = isWanted ? all.find((it) => getComputedStyle(it).display !== 'none') : undefined;
  for (const it of all) if (it !== seen) it.remove();
  if (!seen) return null;
  seen.removeAttribute('class');
  for (const it of seen.querySelectorAll<HTMLInputElement>(`[name*='${OF_BAND}']`))
    it.name = it.name.split(OF_BAND)[0]!;
  return { target: seen, room: Number(seen.dataset.room) };
}
