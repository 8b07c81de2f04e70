import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Decision } from '../treaty/decision.ts';
import { SIGNATURE } from '../treaty/duration.ts';
import type { Reading } from '../treaty/facts.ts';
import type { Entry, Period, Refusal } from './chronicle.ts';
import { extended, matured, signed, taken } from './entry.ts';
import { isOnRecord } from './onRecord.ts';
import { holdTheSame, periodAt } from './period.ts';
import { REASONS } from './reasons.ts';
import { deadlineFrom, matures, start, takes, type Position } from './replay.ts';

/** How far a replay had come before a decision, so that another can go on from there. */
export interface Checkpoint {
  position: Position;
  since: CalendarDate;
  periods: number;
  /** Where the last of the periods ended so far; it may have grown since. */
  lastTo: CalendarDate | undefined;
  entries: number;
  refusals: number;
}

/** A replay under way: what has been written down so far, and where the Treaty stands. */
export class Run {
  readonly periods: Period[] = [];
  readonly entries: Entry[] = [];
  readonly refusals: Refusal[] = [];
  position: Position;
  /** The day from which on nothing is written down yet. */
  since: CalendarDate = SIGNATURE;
  /** How many of the path's decisions are what was decided. */
  readonly #onRecord: number;
  #taken = 0;

  constructor(reading: Reading, onRecord: number) {
    this.position = start(reading);
    this.#onRecord = onRecord;
    this.entries.push(signed(this.position, isOnRecord(onRecord, 0, SIGNATURE)));
  }

  /** Goes on from where another run had come to before its decision number `taken`. */
  resume(from: Pick<Run, 'periods' | 'entries' | 'refusals'>, taken: number, checkpoint: Checkpoint): void {
    this.periods.push(...from.periods.slice(0, checkpoint.periods));
    // The last period may grow again, in this run and not in the other.
    const last = this.periods.pop();
    if (last) this.periods.push({ ...last, to: checkpoint.lastTo! });
    this.entries.splice(0, 1, ...from.entries.slice(0, checkpoint.entries));
    this.refusals.push(...from.refusals.slice(0, checkpoint.refusals));
    this.position = checkpoint.position;
    this.since = checkpoint.since;
    this.#taken = taken;
  }

  checkpoint(): Checkpoint {
    return {
      position: this.position,
      since: this.since,
      periods: this.periods.length,
      lastTo: this.periods.at(-1)?.to,
      entries: this.entries.length,
      refusals: this.refusals.length
    };
  }

  /** What falls due up to `date` happens, and on that day itself too where it is `included`. */
  matureUpTo(date: CalendarDate, included: boolean): void {
    for (let due = deadlineFrom(this.position); due; due = deadlineFrom(this.position)) {
      if (due.date > date || (due.date === date && !included)) return;
      this.closePeriod(due.date);
      const step = matures(this.position, due);
      this.position = step.to;
      this.entries.push(matured(due, step, isOnRecord(this.#onRecord, this.#taken, due.date)));
    }
  }

  /** A decision is taken or refused. What falls due on its day happens before it. */
  decide(decision: Decision): void {
    this.matureUpTo(decision.date, true);
    this.closePeriod(decision.date);
    const index = this.#taken++;
    const step = takes(this.position, decision);
    if ('refused' in step) {
      const { code, article } = step.refused;
      this.refusals.push({ index, code, article, reason: REASONS[code] });
      return;
    }
    const entry = taken(decision, index, step, index < this.#onRecord);
    this.entries.push(entry);
    const extension = extended(entry, this.position, step.to);
    if (extension) this.entries.push(extension);
    this.position = step.to;
  }

  /** What has held since the last change is written down up to `date`. */
  closePeriod(date: CalendarDate): void {
    if (date === this.since) return;
    const period = periodAt(this.position, this.since, date);
    const last = this.periods.at(-1);
    if (last && holdTheSame(last, period)) last.to = date;
    else this.periods.push(period);
    this.since = date;
  }
}
