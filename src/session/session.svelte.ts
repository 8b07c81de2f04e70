import { branch } from '../scenarios/branch.ts';
import { addMonths, type CalendarDate } from '../treaty/calendarDate.ts';
import { periodOn, type Period } from '../scenarios/chronicle.ts';
import type { Decision } from '../treaty/decision.ts';
import { MOST_PATHS, readAddress, spanOf, type Address, type Notice, type Theme, type View } from './address.ts';
import type { Language } from './language.ts';
import { pathOf, type Path } from './path.ts';

/** What the reader has chosen; everything on the page follows from it. */
export class Session {
  #address: Address = $state.raw(readAddress('').address);
  /** Apart from the rest, of which nothing is asked again when it alone changes: it changes with every move. */
  #date: CalendarDate = $state.raw(readAddress('').address.date);
  /** The language where the address names none. */
  #browserLanguage: Language = $state('en');
  /** What could not be read in the address the page was opened with. */
  notices: readonly Notice[] = $state.raw([]);
  /** What the paths were before each decision of the reader's. */
  #before: readonly Pick<Address, 'paths' | 'active' | 'against'>[] = $state.raw([]);

  readonly address: Address = $derived({ ...this.#address, date: this.#date });
  readonly paths: readonly Path[] = $derived(this.#address.paths);
  readonly span = $derived(spanOf(this.paths));
  readonly active: number = $derived(this.#address.active);
  readonly activePath: Path = $derived(this.paths[this.active]!);
  /** Index of the path that the active one is compared with; null where there is no other. */
  readonly against: number | null = $derived.by(() => {
    const { against, active, paths } = this.#address;
    if (against !== null && against !== active) return against;
    return paths.length > 1 ? (active === 0 ? 1 : 0) : null;
  });
  readonly date: CalendarDate = $derived(this.#date);
  readonly canUndo: boolean = $derived(this.#before.length > 0);
  readonly language: Language = $derived(this.#address.language ?? this.#browserLanguage);
  readonly theme: Theme = $derived(this.#address.theme);
  readonly isPlain: boolean = $derived(this.#address.plain);
  readonly shown: Address['shown'] = $derived(this.#address.shown);
  readonly isTransparent: boolean = $derived(this.#address.transparent);
  /** What holds on the active path on the day of the playhead; null beyond that path's own horizon. */
  readonly period: Period | null = $derived(
    this.date < this.activePath.chronicle.scenario.horizon ? periodOn(this.activePath.chronicle, this.date) : null
  );

  /** Takes over what an address says, and what of it cannot be read. */
  open(search: string, browserLanguage: Language): void {
    const { address, notices } = readAddress(search);
    this.#address = address;
    this.#date = address.date;
    this.#browserLanguage = browserLanguage;
    this.notices = notices;
    this.#before = [];
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

  /** Compares the active path with another. */
  compareWith(index: number): void {
    this.#change({ against: index });
  }

  /** Shows the days from `from` up to, not including, `to`; null for those the page decides on. */
  show(shown: Address['shown']): void {
    this.#change({ shown });
  }

  /**
   * A decision is taken on the day of the playhead: the active path goes on as it was, and a new path that leaves it
   * with this decision becomes the active one. Where there are as many as fit, the last of the others gives way.
   */
  decide(decision: Omit<Decision, 'date'>): void {
    const { paths, active, against } = this.#address;
    this.#before = [...this.#before, { paths, active, against }];
    const next = pathOf(branch(this.activePath.chronicle.scenario, { date: this.date, ...decision }));
    const gone = paths.length < MOST_PATHS ? -1 : active === paths.length - 1 ? active - 1 : paths.length - 1;
    const kept = paths.filter((_, index) => index !== gone);
    const at = kept.indexOf(this.activePath) + 1;
    this.#change({ paths: kept.toSpliced(at, 0, next), active: at, against: at - 1 });
  }

  /** Takes the reader's last decision back. */
  undo(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.#change(last);
    this.goTo(this.date);
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

  #change({ date, ...rest }: Partial<Address>): void {
    if (date) this.#date = date;
    if (Object.keys(rest).length > 0) this.#address = { ...this.#address, ...rest };
  }
}
