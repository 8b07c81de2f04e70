import type { Position } from '../scenarios/replay.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import type { Condition, Decision, Years } from '../treaty/decision.ts';
import type { End, Undated } from './walking.ts';

/** Decisions that are taken together on a day, and what they are for. */
export interface Move {
  kind: 'extend' | 'resume' | 'pledge' | 'withdraw' | 'succeed';
  decisions: readonly Undated[];
  /** Of an extension; the conditions as far as they were offered before. */
  years?: Years;
  conditions?: readonly Condition[];
  /** It would be lawful now and come to the same later, when there is more reason for it. */
  isHasty?: boolean;
}

/** What is decided on a day of an answer, together. */
export interface Act {
  kind: Move['kind'];
  day: CalendarDate;
  decisions: readonly Decision[];
  /** Of an extension; the conditions as far as they were offered before. */
  years?: Years;
  conditions?: readonly Condition[];
}

/** A position that can be come to on a day, and the best way there. */
export interface Node {
  readonly position: Position;
  readonly day: CalendarDate;
  /** What is decided since the start. */
  readonly acts: readonly Act[];
  /** The extensions among it, in years, in order: `1+3`. */
  readonly sequence: string;
  /** How the Treaty has ended since the start. */
  readonly end: End | null;
  readonly cost: number;
}
