import { createEmptyActor, type StateValue } from 'xstate';
import type { Article, Basis } from '../treaty/article.ts';
import { treatyDeadline, type Deadline } from '../treaty/deadline.ts';
import type { DecisionEvent } from '../treaty/decision.ts';
import type { Reading, Standing } from '../treaty/facts.ts';
import { lifecycle, type LifecycleEvent, type LifecycleSnapshot } from '../treaty/lifecycle.ts';
import { standingOf } from '../treaty/standing.ts';
import { whyNot, type Requirement } from '../treaty/refusal.ts';

// The lifecycle's facts are finite and hold no dates, so its steps can be kept: the machine itself takes each distinct
// step once, and whoever comes the same way again looks it up. A test holds what is kept equal to the machine.

/** A state of the lifecycle, with what follows from it alone. */
export interface Place {
  readonly snapshot: LifecycleSnapshot;
  readonly standing: Standing;
  /** The lifecycle's states that hold, each by its path of names: `inForce.term.originalTerm`. */
  readonly states: readonly string[];
  /** What the Treaty makes fall due next. */
  readonly deadline: Deadline | undefined;
  /** Steps already taken from here, by {@link keyOf} their event. */
  readonly steps: Map<string, Move | Refused>;
}

/** A step from one place to another, and what it rests on. */
export interface Move {
  readonly to: Place;
  readonly basis: Basis;
  readonly article: Article;
}

/** A decision that is not lawful here, and the requirement it does not meet. */
export interface Refused {
  readonly refused: Requirement;
}

/** Places are forgotten when there are so many: a page meets dozens, only an endless random walk more. */
const MOST_PLACES = 20_000;
const places = new Map<string, Place>();
const starts = new Map<Reading, Place>();

/** What a step is taken in: as XState's own `transition` has it, but made once, which is most of what a step costs. */
let made: Scope | undefined;
type Scope = Parameters<typeof lifecycle.transition>[2];
function scope(): Scope {
  if (made) return made;
  const self = createEmptyActor();
  const nothing = () => {};
  return (made = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: nothing
  } as unknown as Scope);
}

/** Forgets all places, as if nothing had been replayed yet. */
export function forgetPlaces(): void {
  places.clear();
  starts.clear();
}

/** The day of signature. */
export function startingPlace(reading: Reading): Place {
  let start = starts.get(reading);
  if (!start) starts.set(reading, (start = placeOf(lifecycle.getInitialSnapshot(scope(), { reading }))));
  return start;
}

/** Takes what falls due. */
export function mature(place: Place, event: LifecycleEvent): Move {
  return stepOnce(place, event, () => takeStep(place, event)) as Move;
}

/** Takes a decision, or refuses it. */
export function decide(place: Place, event: DecisionEvent): Move | Refused {
  return stepOnce(place, event, () => {
    const refused = whyNot(place.standing, event);
    return refused ? { refused } : takeStep(place, event);
  });
}

function stepOnce(place: Place, event: LifecycleEvent, step: () => Move | Refused): Move | Refused {
  const key = keyOf(event);
  let taken = place.steps.get(key);
  if (!taken) place.steps.set(key, (taken = step()));
  return taken;
}

function takeStep({ snapshot }: Place, event: LifecycleEvent): Move {
  const [taken] = lifecycle.getTransitionData(snapshot, event);
  if (!taken) throw new Error(`the lifecycle has no transition for ${event.type} here`);
  const { basis, article } = taken.meta as { basis: Basis; article: Article };
  return { to: placeOf(lifecycle.transition(snapshot, event, scope())), basis, article };
}

function placeOf(snapshot: LifecycleSnapshot): Place {
  const key = JSON.stringify([snapshot.value, snapshot.context]);
  let place = places.get(key);
  if (place) return place;
  if (places.size >= MOST_PLACES) forgetPlaces();
  const standing = standingOf(snapshot);
  place = {
    snapshot,
    standing,
    states: Object.freeze(leaves(snapshot.value)),
    deadline: treatyDeadline(standing, snapshot.matches({ expired: 'expiry' })),
    steps: new Map()
  };
  places.set(key, place);
  return place;
}

function keyOf(event: LifecycleEvent): string {
  let key: string = event.type;
  if ('by' in event) key += event.by;
  if ('years' in event) key += event.years + event.conditions.join();
  if ('inTime' in event) key += event.inTime;
  return key;
}

function leaves(value: StateValue, path = ''): string[] {
  if (typeof value === 'string') return [path + value];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner!, `${path}${name}.`));
}
