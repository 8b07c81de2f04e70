import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { machineAsScxml, TREATY_NAMESPACE } from '../../src/formats/scxml.ts';
import { lifecycle } from '../../src/treaty/lifecycle.ts';
import { EDGES, NODES, sorted, type Edge, type Node } from './theMachine.ts';

const SCXML = 'http://www.w3.org/2005/07/scxml';

const root = new DOMParser({
  onError(level, message) {
    throw new Error(`${level}: ${message}`);
  }
}).parseFromString(machineAsScxml(), 'text/xml').documentElement!;

const elements = [...root.getElementsByTagNameNS('*', '*')];
const states = elements.filter(({ localName }) => ['state', 'parallel', 'final'].includes(localName!));
const childrenOf = (element: Element, ...names: string[]) =>
  [...element.childNodes].filter((node): node is Element => names.includes((node as Element).localName!));
const calledIn = (element: Element) => childrenOf(element, 'script').map(({ textContent }) => callee(textContent!));

describe('the machine as SCXML', () => {
  it('is an SCXML 1.0 document, all of it in its namespace', () => {
    expect([root.namespaceURI, root.localName, root.getAttribute('version')]).toEqual([SCXML, 'scxml', '1.0']);
    expect(elements.filter(({ namespaceURI }) => namespaceURI !== SCXML)).toEqual([]);
  });

  it('has the states of the machine that runs', () => {
    expect(sorted(states.map(nodeOf))).toEqual(sorted(NODES.map(({ key: _, ...node }) => node)));
  });

  it('has its transitions, with what they rest on in a namespace of their own', () => {
    const edges = states.flatMap((state) => childrenOf(state, 'transition').map((it) => edgeOf(state, it)));
    expect(sorted(edges)).toEqual(sorted(EDGES));
  });

  it('leaves no state for a transition to what is part of it', () => {
    const internal = elements.filter((element) => element.getAttribute('type') === 'internal');
    expect(internal.map((it) => it.getAttribute('event'))).toEqual(['withdrawOffer', 'declineOffer']);
    for (const element of internal)
      expect(childrenOf(element.parentNode as Element, 'state').map((it) => it.getAttribute('id'))).toContain(
        element.getAttribute('target')
      );
  });

  it('points only to states that are there, each with an id that XML allows', () => {
    const ids = states.map((it) => it.getAttribute('id')!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    const pointers = elements.flatMap((it) => ['initial', 'target'].flatMap((name) => it.getAttribute(name) ?? []));
    expect(pointers.filter((it) => !ids.includes(it))).toEqual([]);
    expect(root.getAttribute('initial')).toBe(lifecycle.root.id);
  });

  it('does on leaving a state what the machine does', () => {
    const exits = states.flatMap((it) =>
      childrenOf(it, 'onexit').map((exit) => [it.getAttribute('id'), calledIn(exit)])
    );
    expect(exits).toEqual([['inForce', ['closeNegotiation']]]);
  });

  it('begins with the facts that the machine begins with', () => {
    const data = elements.filter(({ localName }) => localName === 'data');
    const facts = Object.fromEntries(data.map((it) => [it.getAttribute('id'), JSON.parse(it.getAttribute('expr')!)]));
    expect(facts).toMatchObject({ reading: 'cumulative', offers: {}, agreed: null });
  });

  it('tells apart what calls the same guard', () => {
    const conditions = elements.map((it) => it.getAttribute('cond')).filter((it) => it?.startsWith('isBy'));
    expect(sorted(conditions)).toEqual([
      ...Array(2).fill(`isBy(_event, 'RU')`),
      ...Array(2).fill(`isBy(_event, 'US')`)
    ]);
  });
});

function nodeOf(element: Element): Omit<Node, 'key'> {
  const parent = element.parentNode as Element;
  const initial = element.getAttribute('initial');
  return {
    id: element.getAttribute('id')!,
    parent: parent.localName === 'scxml' ? null : parent.getAttribute('id'),
    type: element.localName === 'state' ? (initial ? 'compound' : 'atomic') : element.localName!,
    initial
  };
}

function edgeOf(state: Element, transition: Element): Edge {
  const condition = transition.getAttribute('cond');
  return {
    from: state.getAttribute('id')!,
    event: transition.getAttribute('event')!,
    target: transition.getAttribute('target'),
    guard: condition && callee(condition),
    actions: calledIn(transition),
    basis: transition.getAttributeNS(TREATY_NAMESPACE, 'basis')!,
    article: transition.getAttributeNS(TREATY_NAMESPACE, 'article')!
  };
}

function callee(expression: string): string {
  const [, name] = /^(\w+)\(_event(?:, (?:'\w+'|\d+))*\)$/.exec(expression) ?? [];
  if (!name) throw new Error(`not a call: ${expression}`);
  return name;
}
