import { describeMachine, type Call, type MachineState, type MachineTransition } from './machine.ts';

/**
 * The lifecycle as a state diagram for Mermaid. A label is the event, its guard in brackets, its actions after a slash,
 * and the provision it rests on.
 */
export function machineAsMermaid(): string {
  const { states } = describeMachine();
  const partsOf = (parent: string | null) => states.filter((state) => state.parent === parent);
  const isWithin = (id: string | null, whole: string): boolean =>
    id !== null && (id === whole || isWithin(states.find((state) => state.id === id)!.parent, whole));

  function draw(state: MachineState): string[] {
    const { id, key, type, initial, transitions } = state;
    const name = nameOf(id);
    const parts = partsOf(id).map(draw);
    const begin = initial === null ? [] : [`[*] --> ${nameOf(initial)}`];
    const within = type === 'parallel' ? parts.flatMap((part, i) => (i === 0 ? part : ['--', ...part])) : parts.flat();
    // Mermaid cannot draw an arrow from a state to what is part of it.
    const noted = parts.length === 0 ? [] : transitions.filter(({ target }) => isWithin(target ?? id, id));
    const drawn = transitions.filter((transition) => !noted.includes(transition));
    return [
      `state "${key}" as ${name}${parts.length === 0 ? '' : ' {'}`,
      ...(parts.length === 0 ? [] : [...indent([...begin, ...within]), '}']),
      ...drawn.map((transition) => `${name} --> ${nameOf(transition.target ?? id)} : ${label(transition)}`),
      ...(noted.length === 0 ? [] : [`note left of ${name}`, ...indent(noted.map(note)), 'end note'])
    ];
  }

  return ['stateDiagram-v2', ...indent(partsOf(null).flatMap(draw)), ''].join('\n');
}

const indent = (lines: string[]) => lines.map((line) => `  ${line}`);

/** Mermaid takes no dots in names. */
const nameOf = (id: string) => id.replaceAll('.', '_');

function note(transition: MachineTransition): string {
  return label(transition) + (transition.target === null ? '' : ` → ${nameOf(transition.target)}`);
}

function label({ event, guard, actions, basis, article }: MachineTransition): string {
  return [
    event,
    ...(guard ? [`[${inWords(guard)}]`] : []),
    ...(actions.length === 0 ? [] : [`/ ${actions.map(inWords).join(', ')}`]),
    `(${basis === 'law' ? '' : `${basis}, `}${article})`
  ].join(' ');
}

function inWords({ name, params = {} }: Call): string {
  return [name, ...Object.values(params)].join(' ');
}
