import { addDays } from '../treaty/calendarDate.ts';
import { expiresOn } from '../treaty/duration.ts';
import type { Reading } from '../treaty/facts.ts';
import { LIMITS_DUE } from '../treaty/limits.ts';
import { daysOfTheTreaty } from './calendar.ts';
import { BESIDE_THE_TREATY, ENDINGS, NEGOTIATION } from './decisions.ts';
import type { Law } from './law.ts';
import { positionsOf, type Calendar, type Position } from './positions.ts';
import { statesOf, type State } from './states.ts';

// All decisions together lead to more than 17,000 states in force, mostly the same negotiation over again with another
// mix of suspensions, pauses and pledges. But neither asks for what the other does: tests/proof/apart.test.ts puts
// states of both together and looks. So there are two walks, each with the decisions that end the Treaty, and between
// them they meet every decision in every state that differs for it.
const WALKS = {
  negotiation: [...NEGOTIATION, ...ENDINGS],
  beside: [...BESIDE_THE_TREATY, ...ENDINGS]
};

/** On all days of the Treaty, up to its longest extension. */
export const WHOLE: Calendar = { days: daysOfTheTreaty(), pledgedUntil: [] };

/** In the original term and after it; pledges end before, on and after the day it expires. */
const ORIGINAL: Calendar = {
  days: daysOfTheTreaty(0),
  pledgedUntil: [LIMITS_DUE, expiresOn(), addDays(expiresOn(), 1)]
};

/** What a walk meets, worked out when it is asked for. */
export class Walk {
  readonly #law: Law;
  readonly #reading: Reading;
  readonly #calendar: Calendar;
  #states: State[] | undefined;
  #positions: Position[] | undefined;
  /** The decisions that are taken on it. */
  readonly types: (typeof WALKS)[keyof typeof WALKS];

  constructor(law: Law, reading: Reading, types: Walk['types'], calendar: Calendar) {
    this.#law = law;
    this.#reading = reading;
    this.types = types;
    this.#calendar = calendar;
  }

  get states(): readonly State[] {
    return (this.#states ??= statesOf(this.#law, this.#reading, this.types));
  }

  get positions(): readonly Position[] {
    return (this.#positions ??= positionsOf(this.#law, this.states, this.#calendar));
  }
}

/** All that is met on one reading of the Treaty. */
export class Model {
  readonly law: Law;
  readonly reading: Reading;
  /** On which extensions are negotiated. */
  readonly negotiation: Walk;
  /** On which the Parties suspend, pause and pledge. */
  readonly beside: Walk;

  constructor(law: Law, reading: Reading, calendar = WHOLE) {
    this.law = law;
    this.reading = reading;
    this.negotiation = new Walk(law, reading, WALKS.negotiation, calendar);
    this.beside = new Walk(law, reading, WALKS.beside, ORIGINAL);
  }

  get walks(): readonly Walk[] {
    return [this.negotiation, this.beside];
  }

  get states(): State[] {
    return this.walks.flatMap(({ states }) => states);
  }

  get positions(): Position[] {
    return this.walks.flatMap(({ positions }) => positions);
  }
}
