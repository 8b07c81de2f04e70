import type { Messages } from '../../i18n/en.ts';
import type { Entry } from '../../scenarios/chronicle.ts';
import type { Decision } from '../../treaty/decision.ts';
import type { Plate } from './block.ts';
import type { Choice, Doors, Due } from './doors.ts';
import { heldIn, type Edge, type Graph } from './graph.ts';
import type { Lettering } from './lettering.ts';
import type { Route } from './route.ts';

/** What is written on the drawing. A state without words of its own goes by its name in the machine. */
export function letteringIn({ lifecycle }: Messages): Lettering {
  return {
    state: ({ id, key }) => lifecycle.state[id] ?? key,
    edge: (edge) => edgeInWords(lifecycle, edge),
    article: ({ basis, article }) => lifecycle.rests(basis, article)
  };
}

function edgeInWords({ edge, edgeBack, edgeBoth }: Messages['lifecycle'], { event, target, guard }: Edge): string {
  if (target === null && edgeBack[event]) return edgeBack[event];
  return guard?.name === 'otherHasCompleted' ? edgeBoth : (edge[event] ?? event);
}

/** What is written on a plate, with the state in whose drawing it stands. */
export function plateInWords(say: Messages, graph: Graph, plate: Plate): string {
  return [wholeInWords(say, graph, plate), ...plate.lines].filter(Boolean).join(' ');
}

/** The state in whose drawing a plate stands; nothing where that is the whole machine. */
export function wholeInWords({ lifecycle }: Messages, graph: Graph, { edges }: Plate): string {
  const { within } = edges[0]!;
  return within === graph.root ? '' : lifecycle.doorIn(lifecycle.state[within] ?? within);
}

/** The states that hold, as the heading says it: the outermost, and of its parts those that have moved on. */
export function holdsInWords({ lifecycle }: Messages, graph: Graph, states: readonly string[]): string[] {
  const named = [...heldIn(graph, states)].filter((id) => {
    const { parent, parts, type } = graph.nodes.get(id)!;
    if (parent === null) return false;
    if (parent === graph.root) return parts.length === 0 || type === 'parallel';
    // In a region it goes without saying that nothing has moved yet.
    const { parent: outer, initial } = graph.nodes.get(parent)!;
    const isRegion = graph.nodes.get(outer!)!.type === 'parallel';
    return parts.length === 0 && !(isRegion && initial === id);
  });
  return named.map((id) => lifecycle.holds[id] ?? graph.nodes.get(id)!.key);
}

/** All the innermost states that hold. */
export function statesInWords({ lifecycle }: Messages, graph: Graph, states: readonly string[]): string[] {
  return [...heldIn(graph, states)]
    .filter((id) => graph.nodes.get(id)!.parts.length === 0)
    .map((id) => lifecycle.holds[id] ?? graph.nodes.get(id)!.key);
}

/** A choice with its words: all of them, and those that do beside others of its kind. */
export interface WordedChoice {
  choice: Choice;
  sentence: string;
  text: string;
  isShort: boolean;
}

export function choiceInWords(say: Messages, choice: Choice): WordedChoice {
  const { type, by = 'US', years } = choice;
  const sentence = say.decision[type](by, years ?? 1);
  return { choice, sentence, text: years ? say.lifecycle.years(years) : sentence, isShort: years !== undefined };
}

/** What happened, without its day. */
export function entryInWords(say: Messages, { event, by = 'US', years = 1, conditions = [], until }: Entry): string {
  const { lifecycle } = say;
  const what =
    event in say.decision
      ? say.decision[event as Decision['type']](by, years)
      : lifecycle.happened[event as keyof typeof lifecycle.happened](by, years);
  if (conditions.length > 0) return lifecycle.onConditions(what, say.card.decide.conditions(conditions));
  if (event === 'giveWithdrawalNotice') return lifecycle.toTakeEffect(what, until!);
  return event === 'pledgeObservance' ? lifecycle.pledgedUpTo(what, until!) : what;
}

/** What falls due, without its day. */
export function dueInWords({ lifecycle }: Messages, event: Due['event']): string {
  return lifecycle.dueEvent[event.type]('by' in event ? event.by : 'US');
}

/** What is pointed at, in a sentence; where nothing is, what stands open. */
export function pointedInWords(
  say: Messages,
  graph: Graph,
  pointed: { state: string } | { plate: Plate } | null,
  entries: readonly Entry[],
  { reached }: Route,
  { open, shut, due }: Doors
): string {
  if (pointed && 'state' in pointed) {
    const node = graph.nodes.get(pointed.state)!;
    const step = reached.get(node.id);
    const name = say.lifecycle.state[node.id] ?? node.key;
    return step === undefined ? say.lifecycle.neverReached(name) : say.lifecycle.reached(name, entries[step]!.date);
  }
  if (pointed) {
    const { event, basis, article } = pointed.plate.edges[0]!;
    const said = say.lifecycle.door(plateInWords(say, graph, pointed.plate), say.lifecycle.restsOn(basis, article));
    const why = open.some(({ type }) => type === event) ? undefined : shut.find(({ type }) => type === event);
    return why ? say.lifecycle.shutBecause(said, say.refused.reason[why.code!]) : `${said}.`;
  }
  const [next] = due;
  const doors = say.lifecycle.open(new Set(open.map(({ type }) => type)).size);
  return next ? say.lifecycle.openAndDue(doors, dueInWords(say, next.event), next.date) : `${doors}.`;
}
