import { availableOn, type Availability } from '../scenarios/availableDecisions.ts';
import type { Chronicle } from '../scenarios/chronicle.ts';
import { positionOn } from '../scenarios/positionOn.ts';
import { nextPossible } from '../scenarios/whenPossible.ts';
import { decide, type Place } from '../scenarios/walk.ts';
import type { Article, Basis } from '../treaty/article.ts';
import type { CalendarDate } from '../treaty/calendarDate.ts';
import {
  DECISION_FIELDS,
  DECISION_TYPES,
  type DecisionEvent,
  type DecisionType,
  type Offer,
  type Years
} from '../treaty/decision.ts';
import { other, PARTIES, type Party } from '../treaty/party.ts';
import type { RefusalCode } from '../treaty/refusal.ts';
import type { Remedy } from '../treaty/remedy.ts';

/** A decision that can be taken, by one Party or another, or by both together. */
export interface Choice {
  type: DecisionType;
  basis: Basis;
  article: Article;
  /** Who may take it; empty where both decide together. */
  by: readonly { party: Party; years: readonly Years[] }[];
  /** Of the other Party's offer, where it is accepted or declined, or of one's own, where it is withdrawn. */
  offer?: Offer & { by: Party };
}

/** A decision that cannot be taken, by these Parties, for one reason. */
export interface Impossible {
  type: DecisionType;
  /** Empty where both decide together. */
  by: readonly Party[];
  code: RefusalCode;
  article: Article;
  /** What would bring it nearer; null where nothing can on this path. */
  remedy: Remedy | null;
}

export interface Choices {
  possible: readonly Choice[];
  impossible: readonly Impossible[];
}

const known = new WeakMap<Place, Choices>();

/**
 * What could be decided on a day, and what could not and why. It depends on the state of the lifecycle alone, so that it
 * is the very same for as long as the Treaty stands in one state.
 *
 * @param date a day of the chronicle
 */
export function choicesOn(chronicle: Chronicle, date: CalendarDate): Choices {
  const { place } = positionOn(chronicle, date);
  let choices = known.get(place);
  if (!choices) known.set(place, (choices = choicesAt(place, availableOn(chronicle, date))));
  return choices;
}

/** The order of the Treaty's own decisions: first what brings a negotiation to its end. */
const ORDER: readonly DecisionType[] = [
  'acceptOffer',
  'completeProcedures',
  'offerExtension',
  'declineOffer',
  'withdrawOffer',
  ...DECISION_TYPES.filter((type) => !/Offer|offer|complete/.test(type))
];

/** Both Parties decide it together. */
export function isJoint(type: DecisionType): boolean {
  return !('by' in DECISION_FIELDS[type]);
}

/**
 * The days on which a decision that cannot be taken becomes possible as the path goes, in order: one for all who would
 * take it, or one for each; none where it never does. Who is empty where both decide together.
 *
 * @param after a day of the chronicle on which it cannot be taken
 */
export function whenPossible(
  chronicle: Chronicle,
  { type, by }: Pick<Impossible, 'type' | 'by'>,
  after: CalendarDate
): { day: CalendarDate; by: readonly Party[] }[] {
  const days = new Map<CalendarDate, Party[]>();
  for (const party of by.length > 0 ? by : PARTIES) {
    const day = nextPossible(chronicle, type, party, after);
    if (day) days.set(day, [...(days.get(day) ?? []), party]);
  }
  const listed = [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return listed.map(([day, who]) => ({ day, by: by.length > 0 ? who : [] }));
}

function choicesAt(place: Place, available: readonly Availability[]): Choices {
  const of = (type: DecisionType, lawful: boolean) =>
    available.filter((it) => it.type === type && it.lawful === lawful);
  return {
    possible: ORDER.flatMap((type) => possible(place, type, of(type, true))),
    impossible: ORDER.flatMap((type) => impossible(type, of(type, false)))
  };
}

function possible(place: Place, type: DecisionType, lawful: readonly Availability[]): Choice[] {
  const [first] = lawful;
  if (!first) return [];
  const move = decide(place, eventOf(first));
  if ('refused' in move) throw new Error(`${type} is lawful and refused`);
  const { basis, article } = move;
  const { offers } = place.standing;
  const common = { type, basis, article };
  if (isJoint(type)) return [{ ...common, by: [] }];
  const deciding = lawful.map(({ by, years = [] }) => ({ party: by, years }));
  const isOfOffer = type === 'acceptOffer' || type === 'declineOffer' || type === 'withdrawOffer';
  // Two offers are accepted each by itself, as they may differ in what would be agreed.
  if (!isOfOffer || (deciding.length > 1 && type !== 'acceptOffer')) return [{ ...common, by: deciding }];
  return deciding.map((it) => {
    const offering = type === 'withdrawOffer' ? it.party : other(it.party);
    return { ...common, by: [it], offer: { ...offers[offering]!, by: offering } };
  });
}

/** The decision as it was found lawful; that a notice can be given in time is taken for granted. */
function eventOf({ type, by, years }: Availability): DecisionEvent {
  switch (type) {
    case 'offerExtension':
      return { type, by, years: years![0]!, conditions: [] };
    case 'giveWithdrawalNotice':
      return { type, by, inTime: true };
    case 'pauseInspections':
    case 'resumeInspections':
    case 'bringSuccessorIntoForce':
      return { type };
    default:
      return { type, by };
  }
}

/** One for both Parties where the reason is the same and so is what would help. */
function impossible(type: DecisionType, refused: readonly Availability[]): Impossible[] {
  const all = refused.map(({ by, code, article, remedy = null }) => ({
    type,
    by: isJoint(type) ? [] : [by],
    code: code!,
    article: article!,
    remedy
  }));
  const [first, second] = all;
  if (!first || !second) return all;
  if (isJoint(type)) return [first];
  if (first.code !== second.code || (first.remedy === null) !== (second.remedy === null)) return all;
  const isSame = JSON.stringify(first.remedy) === JSON.stringify(second.remedy);
  return isSame ? [{ ...first, by: [...first.by, ...second.by] }] : all;
}
