import type { Scenario } from '../scenarios/scenario.ts';
import { addMonths, type CalendarDate } from '../treaty/calendarDate.ts';
import { periodOn, type Period } from '../scenarios/chronicle.ts';
import type { Decision } from '../treaty/decision.ts';
import { readAddress, spanOf, type Address, type Notice, type Theme, type View } from './address.ts';
import * as history from './history.ts';
import type { Language } from './language.ts';
import type { Path } from './path.ts';
import * as work from './work.ts';

const linksOf = (paths: readonly Path[]) => paths.map(({ link }) => link).join();

/** What the reader has chosen; everything on the page follows from it. */
export class Session {
  #address!: Address;
  /** Apart from the rest, of which nothing is asked again when it alone changes: it changes with every move. */
  #date!: CalendarDate;
  /** The language where the address names none. */
  #browserLanguage!: Language;
  /** What could not be read in the address the page was opened with. */
  notices!: readonly Notice[];
  /** What the reader has done to the paths, so that it can be taken back. */
  #history: history.History = $state.raw(history.NOTHING_DONE);
  /** The reader's own paths that are not on the score, the latest first. */
  drawer: readonly Path[] = $state.raw([]);

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
  readonly canUndo: boolean = $derived(this.#history.done.length > 0);
  readonly canRedo: boolean = $derived(this.#history.undone.length > 0);
  readonly language: Language = $derived(this.#address.language ?? this.#browserLanguage);
  readonly theme: Theme = $derived(this.#address.theme);
  readonly isPlain: boolean = $derived(this.#address.plain);
  readonly shown: Address['shown'] = $derived(this.#address.shown);
  readonly isTransparent: boolean = $derived(this.#address.transparent);
  /** What holds on the active path on the day of the playhead; null beyond that path's own horizon. */
  readonly period: Period | null = $derived(
    this.date < this.activePath.chronicle.scenario.horizon ? periodOn(this.activePath.chronicle, this.date) : null
  );

  /**
   * @param search the query string of an address
   * @param browserLanguage the language where the address names none
   */
  constructor(search = '', browserLanguage: Language = 'en') {
    const { address, notices } = readAddress(search);
    this.#address = $state.raw(address);
    this.#date = $state.raw(address.date);
    this.#browserLanguage = $state(browserLanguage);
    this.notices = $state.raw(notices);
  }

  /**
   * Takes over what an address says, and what of it cannot be read. Where it has the same paths, what the reader has
   * done to them can still be taken back.
   */
  open(search: string, browserLanguage: Language): void {
    const { address, notices } = readAddress(search);
    const hasSame = linksOf(address.paths) === linksOf(this.paths);
    this.#address = hasSame ? { ...address, paths: this.paths } : address;
    this.#date = address.date;
    this.#browserLanguage = browserLanguage;
    this.notices = notices;
    if (!hasSame) this.#history = history.NOTHING_DONE;
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

  /** A decision is taken on the day of the playhead: see {@link work.decided}. */
  decide(decision: Omit<Decision, 'date'>): void {
    this.#do((it) => work.decided(it, { date: this.date, ...decision }));
  }

  /** A path on the score is given other decisions: see {@link work.edited}. */
  edit(index: number, scenario: Scenario): void {
    this.#do((it) => work.edited(it, index, scenario));
  }

  /** A path comes to the score and becomes the active one. */
  add(path: Path): void {
    this.#do((it) => work.withNew(it, path));
  }

  /** A path on the score is put into the drawer. */
  hide(index: number): void {
    this.#do((it) => work.hidden(it, index));
  }

  /** A path on the score is deleted. */
  remove(index: number): void {
    this.#do((it) => work.removed(it, index));
  }

  /** A path in the drawer comes to the score. */
  takeOut(index: number): void {
    this.#do((it) => work.takenOut(it, index));
  }

  /** A path in the drawer is deleted. */
  discard(index: number): void {
    this.#do((it) => work.discarded(it, index));
  }

  duplicate(index: number, title: string): void {
    this.#do((it) => work.duplicated(it, index, title));
  }

  /** Null for the name that the decisions give the path. */
  rename(index: number, title: string | null): void {
    this.#do((it) => work.renamed(it, index, title));
  }

  move(from: number, to: number): void {
    this.#do((it) => work.moved(it, from, to));
  }

  /** Takes the reader's last change of the paths back. */
  undo(): void {
    this.#goOver(history.undo(this.#work, this.#history));
  }

  /** Makes the change again that was taken back last. */
  redo(): void {
    this.#goOver(history.redo(this.#work, this.#history));
  }

  /** What is kept elsewhere comes to the drawer or leaves it, without a change of the reader's here. */
  keep(drawer: readonly Path[]): void {
    this.drawer = work.swept({ ...this.#work, drawer }).drawer;
  }

  get #work(): work.Work {
    const { paths, active, against } = this.#address;
    return { paths, active, against, drawer: this.drawer };
  }

  #do(change: (before: work.Work) => work.Work): void {
    const before = this.#work;
    const after = change(before);
    const isSame = (Object.keys(before) as (keyof work.Work)[]).every((key) => before[key] === after[key]);
    if (isSame) return;
    this.#history = history.recorded(this.#history, before, after);
    this.#put(after);
  }

  #goOver(to: { work: work.Work; history: history.History } | null): void {
    if (!to) return;
    this.#history = to.history;
    this.#put(to.work);
  }

  #put({ drawer, ...shown }: work.Work): void {
    this.drawer = drawer;
    this.#change(shown);
    // The days there are may have become fewer.
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
