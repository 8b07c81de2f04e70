import { describeMachine, type Call, type MachineState, type MachineTransition } from './machine.ts';

/** Of the attributes that say what a transition rests on, which SCXML has none for. */
export const TREATY_NAMESPACE = 'urn:new-start-simulator:treaty';

/**
 * The lifecycle as SCXML 1.0. A guard is called by its name in `cond`, and an action in `script`, with the event and
 * what the machine fixes for it: an interpreter needs functions of these names.
 *
 * @see https://www.w3.org/TR/scxml/
 */
export function machineAsScxml(): string {
  const { id, context, states } = describeMachine();
  const partsOf = (parent: string | null) => states.filter((state) => state.parent === parent);
  const isWithin = (id: string, whole: string): boolean =>
    partsOf(whole).some((part) => part.id === id || isWithin(id, part.id));

  function state({ id, type, initial, entry, exit, transitions }: MachineState): string[] {
    return element(type === 'compound' || type === 'atomic' ? 'state' : type, { id, initial }, [
      ...calls('onentry', entry),
      ...calls('onexit', exit),
      ...transitions.flatMap((it) => transition(it, it.target !== null && isWithin(it.target, id))),
      ...partsOf(id).flatMap(state)
    ]);
  }

  const data = Object.entries(context).map(([id, value]) => ({ id, expr: JSON.stringify(value) }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element(
      'scxml',
      {
        xmlns: 'http://www.w3.org/2005/07/scxml',
        'xmlns:treaty': TREATY_NAMESPACE,
        version: '1.0',
        datamodel: 'ecmascript',
        name: id,
        initial: id
      },
      [
        ...element(
          'datamodel',
          {},
          data.flatMap((attributes) => element('data', attributes))
        ),
        ...partsOf(null).flatMap(state)
      ]
    ),
    ''
  ].join('\n');
}

/** @param isInternal it leads to a part of the state it belongs to, which is not left for it */
function transition(
  { event, target, guard, actions, basis, article }: MachineTransition,
  isInternal: boolean
): string[] {
  const attributes = {
    event,
    cond: guard && expression(guard),
    target,
    type: isInternal ? 'internal' : null,
    'treaty:basis': basis,
    'treaty:article': article
  };
  return element('transition', attributes, actions.map(script));
}

function calls(name: 'onentry' | 'onexit', actions: Call[]): string[] {
  return actions.length === 0 ? [] : element(name, {}, actions.map(script));
}

const script = (action: Call) => `<script>${escape(expression(action))}</script>`;

function expression({ name, params = {} }: Call): string {
  const fixed = Object.values(params).map((value) => (typeof value === 'string' ? `'${value}'` : value));
  return `${name}(${['_event', ...fixed].join(', ')})`;
}

/** @param attributes those that are null are left out */
function element(name: string, attributes: Record<string, string | null>, content: string[] = []): string[] {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escape(value)}"`]
  );
  const start = `<${name}${written.join('')}`;
  return content.length === 0 ? [`${start}/>`] : [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
