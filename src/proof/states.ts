import { getAdjacencyMap } from 'xstate/graph';
import type { Article, Basis } from '../treaty/article.ts';
import type { DecisionEvent, DecisionType } from '../treaty/decision.ts';
import type { Reading, Standing } from '../treaty/facts.ts';
import { type LifecycleEvent, type LifecycleSnapshot } from '../treaty/lifecycle.ts';
import { standingOf } from '../treaty/standing.ts';
import { PARTIES } from '../treaty/party.ts';
import { EVERY_DECISION, EVERY_MATURITY } from './decisions.ts';
import type { Law } from './law.ts';
import { link, type Node, type Step } from './walk.ts';

/** A state of the lifecycle. */
export interface State extends Node<State, LifecycleEvent> {
  readonly snapshot: LifecycleSnapshot;
  readonly standing: Standing;
  /** The Treaty has expired, and it is still that day. */
  readonly isExpiryDay: boolean;
  /** Of every decision there is, what the lifecycle cites for taking it; nothing where it has no transition. */
  readonly decisions: ReadonlyMap<DecisionEvent, readonly Citation[] | undefined>;
}

/** What a transition rests on, as far as it says. */
export type Citation = Partial<{ basis: Basis; article: Article }>;

/**
 * Every state of the lifecycle that these decisions lead to. What falls due may do so at any time that the lifecycle
 * allows: more than any calendar has, so that what holds here holds on every calendar.
 */
export function statesOf(law: Law, reading: Reading, types: readonly DecisionType[]): State[] {
  const { lifecycle } = law;
  const states = new Map<string, State>();
  const stateOf = (snapshot: LifecycleSnapshot): State => {
    const key = keyOf(snapshot);
    let state = states.get(key);
    if (!state) {
      const decisions = new Map(EVERY_DECISION.map((event) => [event, citations(law, snapshot, event)]));
      const isExpiryDay = snapshot.matches({ expired: 'expiry' });
      state = { snapshot, standing: standingOf(snapshot), isExpiryDay, decisions, steps: [] };
      states.set(key, state);
    }
    return state;
  };
  const map = getAdjacencyMap(lifecycle, {
    input: { reading },
    serializeState: keyOf,
    events: (snapshot) => {
      const { decisions, standing } = stateOf(snapshot);
      const lawful = EVERY_DECISION.filter((event) => types.includes(event.type) && decisions.get(event));
      const due = EVERY_MATURITY.filter((event) => canFallDue(standing, event) && citations(law, snapshot, event));
      return [...lawful, ...due];
    }
  });
  return link(Object.values(map), stateOf);
}

/** The same whoever offered first. */
function keyOf({ value, context }: LifecycleSnapshot): string {
  const { offers, ...rest } = context;
  return JSON.stringify([value, rest, PARTIES.map((party) => offers[party])]);
}

/** A notice takes effect only where one runs, and a pledge runs out only where there is one: `treaty/deadline.ts`. */
function canFallDue({ noticeRunning, pledges }: Standing, event: LifecycleEvent): boolean {
  if (event.type === 'noticeTakesEffect') return noticeRunning;
  return event.type !== 'pledgeRunsOut' || pledges.includes(event.by);
}

function citations({ lifecycle }: Law, snapshot: LifecycleSnapshot, event: LifecycleEvent): Citation[] | undefined {
  const taken = lifecycle.getTransitionData(snapshot, event);
  return taken.length > 0 ? taken.map(({ meta }) => (meta ?? {}) as Citation) : undefined;
}

/** What the lifecycle cites for a step it has taken. */
export function citationsOf(law: Law, { from, event }: Step<State, LifecycleEvent>): readonly Citation[] {
  return from.decisions.get(event as DecisionEvent) ?? citations(law, from.snapshot, event) ?? [];
}
