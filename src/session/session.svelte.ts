import { addMonths, type CalendarDate } from '../treaty/calendarDate.ts';
import { periodOn, type Period } from '../scenarios/chronicle.ts';
import { readAddress, spanOf, type Address, type Notice, type Theme, type View } from './address.ts';
import type { Language } from './language.ts';
import type { Path } from './path.ts';

/** What the reader has chosen; everything on the page follows from it. */
export class Session {
  #address: Address = $state.raw(readAddress('').address);
  /** The language where the address names none. */
  #browserLanguage: Language = $state('en');
  /** What could not be read in the address the page was opened with. */
  notices: readonly Notice[] = $state.raw([]);

  readonly address: Address = $derived(this.#address);
  readonly paths: readonly Path[] = $derived(this.#address.paths);
  readonly span = $derived(spanOf(this.paths));
  readonly active: number = $derived(this.#address.active);
  readonly activePath: Path = $derived(this.paths[this.active]!);
  readonly date: CalendarDate = $derived(this.#address.date);
  readonly language: Language = $derived(this.#address.language ?? this.#browserLanguage);
  readonly theme: Theme = $derived(this.#address.theme);
  /** What holds on the active path on the day of the playhead; null beyond that path's own horizon. */
  readonly period: Period | null = $derived(
    this.date < this.activePath.chronicle.scenario.horizon ? periodOn(this.activePath.chronicle, this.date) : null
  );

  /** Takes over what an address says, and what of it cannot be read. */
  open(search: string, browserLanguage: Language): void {
    const { address, notices } = readAddress(search);
    this.#address = address;
    this.#browserLanguage = browserLanguage;
    this.notices = notices;
  }

  shows(view: View): boolean {
    return this.#address.views?.includes(view) ?? true;
  }

  /** Moves the playhead to `date`, or to the nearest day there is. */
  goTo(date: CalendarDate): void {
    const { from, last } = this.span;
    this.#change({ date: date < from ? from : date > last ? last : date });
  }

  goByMonths(months: number): void {
    this.goTo(addMonths(this.date, months));
  }

  activate(index: number): void {
    this.#change({ active: index });
  }

  speak(language: Language): void {
    this.#change({ language });
  }

  paint(theme: Theme): void {
    this.#change({ theme });
  }

  dismissNotices(): void {
    this.notices = [];
  }

  #change(change: Partial<Address>): void {
    this.#address = { ...this.#address, ...change };
  }
}
