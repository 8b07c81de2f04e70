import { initialTransition } from 'xstate';
import type { Article, Basis } from '../treaty/article.ts';
import type { Facts } from '../treaty/facts.ts';
import { lifecycle } from '../treaty/lifecycle.ts';

/** The Treaty's lifecycle, plainly: everything that its statechart consists of, and none of its code. */
export interface MachineDescription {
  id: string;
  /** The facts it keeps beside its states, as they are at signature. */
  context: Facts;
  /** Each after its parent, the whole machine first. */
  states: MachineState[];
}

export interface MachineState {
  /** Unique. */
  id: string;
  /** Its name among its siblings. */
  key: string;
  /** The id of the state it is part of; null for the whole machine. */
  parent: string | null;
  /** `compound`: one of its parts holds at a time; `parallel`: all of them hold at once. */
  type: MachineNode['type'];
  /** The id of the part it begins in, where it is compound. */
  initial: string | null;
  tags: string[];
  /** What is done whenever it is entered, and whenever it is left. */
  entry: Call[];
  exit: Call[];
  /** In the order in which they are tried. */
  transitions: MachineTransition[];
}

export interface MachineTransition {
  /** A decision, or what falls due of its own accord. */
  event: string;
  /** The id of the state it leads to; null where no state is left. */
  target: string | null;
  /** What must hold for it to be taken; null where nothing more than the event is needed. */
  guard: Call | null;
  actions: Call[];
  /** What it rests on: the Treaty, a political undertaking, or a fact the Treaty knows nothing of. */
  basis: Basis;
  /** The provision it rests on, or under which the text is silent. */
  article: Article;
}

/** A guard or an action, by name, with what the machine fixes for it. That it also sees the event goes without saying. */
export interface Call {
  name: string;
  params?: Record<string, string | number>;
}

type MachineNode = typeof lifecycle.root;

/** The lifecycle as data, read off the machine that runs. */
export function describeMachine(): MachineDescription {
  const [{ context }] = initialTransition(lifecycle, { reading: 'cumulative' });
  return { id: lifecycle.id, context, states: nodesFrom(lifecycle.root).map(describeState) };
}

function nodesFrom(node: MachineNode): MachineNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesFrom)];
}

function describeState(node: MachineNode): MachineState {
  const { id, key, parent, type, initial, tags, entry, exit, transitions } = node;
  return {
    id,
    key,
    parent: parent?.id ?? null,
    type,
    initial: initial?.target[0]?.id ?? null,
    tags: [...tags],
    entry: entry.map(call),
    exit: exit.map(call),
    transitions: [...transitions.values()].flat().map(describeTransition)
  };
}

function describeTransition(transition: MachineNode['on'][keyof MachineNode['on']][number]): MachineTransition {
  const { eventType, target, guard, actions, meta } = transition;
  return {
    event: eventType,
    target: target?.[0]?.id ?? null,
    guard: guard === undefined ? null : call(guard),
    actions: actions.map(call),
    basis: meta!.basis,
    article: meta!.article
  };
}

function call(reference: unknown): Call {
  const { type, params } = (typeof reference === 'object' ? reference : { type: reference }) as {
    type: unknown;
    params?: unknown;
  };
  if (typeof type !== 'string') throw new TypeError(`a guard or an action of the lifecycle has no name: ${type}`);
  const fixed = fixedIn(typeof params === 'function' ? params({ context: ANYTHING, event: ANYTHING }) : params);
  return { name: type, ...(fixed.length > 0 && { params: Object.fromEntries(fixed) }) };
}

/** Stands for what is known only once the machine runs: whatever is asked of it, it answers with itself. */
const ANYTHING: object = new Proxy({}, { get: () => ANYTHING });

/** The parameters that do not come from the event. */
function fixedIn(params: unknown): [string, string | number][] {
  if (params === undefined || params === ANYTHING) return [];
  return Object.entries(params as Record<string, string | number>).filter(
    ([, value]) => (value as unknown) !== ANYTHING
  );
}
