import { availableOn, type Availability } from '../../scenarios/availableDecisions.ts';
import type { Chronicle } from '../../scenarios/chronicle.ts';
import { positionOn } from '../../scenarios/positionOn.ts';
import { deadlineFrom, matures, type Position } from '../../scenarios/replay.ts';
import { decide, mature, type Place } from '../../scenarios/walk.ts';
import type { CalendarDate } from '../../treaty/calendarDate.ts';
import { DECISION_FIELDS, type Decision, type DecisionEvent, type Years } from '../../treaty/decision.ts';
import type { Deadline } from '../../treaty/deadline.ts';
import { hasTerms, usualTerms, type Terms } from '../decide/terms.ts';
import type { Party } from '../../treaty/party.ts';
import { heldIn, takenBetween, type Graph } from './graph.ts';

/** A decision that is lawful, and the edges it takes. */
export interface Choice {
  type: Decision['type'];
  /** Absent where both Parties decide together. */
  by?: Availability['by'];
  years?: Years;
  /** Where it is taken on other terms than the usual ones. */
  terms?: Terms;
  edges: readonly string[];
}

/** Something that will fall due if nothing is decided before, and the edges it takes. */
export interface Due extends Deadline {
  edges: readonly string[];
}

/** What leads on from where the Treaty stands. */
export interface Doors {
  open: readonly Choice[];
  /** The decisions that are not lawful, each with the reason. */
  shut: readonly Availability[];
  /** In the order of the days. */
  due: readonly Due[];
}

/** The doors on a day of a path; where it lies beyond the path's horizon nothing can be decided. */
export function doorsOn(graph: Graph, chronicle: Chronicle, date: CalendarDate): Doors {
  const position = positionOn(chronicle, date);
  const available = date < chronicle.scenario.horizon ? availableOn(chronicle, date) : [];
  const listed = available.filter(({ type, by }) => 'by' in DECISION_FIELDS[type] || by === 'US');
  return {
    open: listed.flatMap((it) => choicesOf(graph, position.place, it)),
    shut: listed.filter(({ lawful }) => !lawful),
    due: dueFrom(graph, position)
  };
}

/** A decision as a scenario has it, taken on `date`: on the terms chosen, or else the usual ones. */
export function decisionOf({ type, by, years, terms }: Choice, date: CalendarDate): Omit<Decision, 'date'> {
  return { type, ...(by && { by }), ...(terms ?? { ...usualTerms(type, date), ...(years && { years }) }) };
}

/** A decision of which there is more to choose than who takes it: by whom, and of an offer for how many years. */
export interface Termed {
  type: Decision['type'];
  parties: readonly Party[];
  years: readonly Years[];
}

/** What the choices of one decision have to choose from; null where its terms are given. */
export function termedOf(choices: readonly Choice[]): Termed | null {
  const type = choices[0]?.type;
  if (!type || !hasTerms(type)) return null;
  return {
    type,
    parties: [...new Set(choices.flatMap(({ by }) => by ?? []))],
    years: [...new Set(choices.flatMap(({ years }) => years ?? []))]
  };
}

/** The one of the choices that a Party takes on terms of its own. */
export function onTerms(choices: readonly Choice[], { type, by, ...terms }: Omit<Decision, 'date'>): Choice {
  return { ...choices.find((it) => it.type === type && it.by === by)!, terms };
}

function choicesOf(graph: Graph, place: Place, { type, by, lawful, years }: Availability): Choice[] {
  if (!lawful) return [];
  return (years ?? [undefined]).map((years) => {
    const outcome = decide(place, lawEvent(type, by, years));
    const edges = 'refused' in outcome ? [] : edgesTo(graph, place, type, outcome.to);
    return { type, ...('by' in DECISION_FIELDS[type] && { by }), ...(years && { years }), edges };
  });
}

function lawEvent(type: Decision['type'], by: Availability['by'], years: Years | undefined): DecisionEvent {
  if (type === 'offerExtension') return { type, by, years: years!, conditions: [] };
  if (type === 'giveWithdrawalNotice') return { type, by, inTime: true };
  if (type === 'pauseInspections' || type === 'resumeInspections' || type === 'bringSuccessorIntoForce')
    return { type };
  return { type, by };
}

function dueFrom(graph: Graph, from: Position): Due[] {
  const due: Due[] = [];
  let now = from;
  for (let next = deadlineFrom(now); next; next = deadlineFrom(now)) {
    due.push({ ...next, edges: edgesTo(graph, now.place, next.event.type, mature(now.place, next.event).to) });
    now = matures(now, next).to;
  }
  return due;
}

function edgesTo(graph: Graph, from: Place, event: string, to: Place): string[] {
  return takenBetween(graph, heldIn(graph, from.states), event, heldIn(graph, to.states)).map(({ key }) => key);
}
