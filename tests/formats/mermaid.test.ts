import { describe, expect, it } from 'vitest';
import { machineAsMermaid } from '../../src/formats/mermaid.ts';
import { EDGES, NODES, sorted, type Edge } from './theMachine.ts';

const [head, ...lines] = machineAsMermaid().trimEnd().split('\n');
const drawing = read(lines.map((line) => line.trim()));
const nameOf = (id: string) => id.replaceAll('.', '_');

describe('the machine for Mermaid', () => {
  it('is a state diagram', () => {
    expect(head).toBe('stateDiagram-v2');
  });

  it('has the states of the machine that runs, each in its parent, by names of their own', () => {
    const states = NODES.map(({ id, key, parent }) => ({ name: nameOf(id), key, parent: parent && nameOf(parent) }));
    expect(sorted(drawing.states)).toEqual(sorted(states));
    expect(new Set(drawing.states.map(({ name }) => name)).size).toBe(NODES.length);
    for (const { name } of drawing.states) expect(name).toMatch(/^\w+$/);
  });

  it('begins where the machine does', () => {
    const begins = NODES.filter(({ initial }) => initial).map(({ id, initial }) => [nameOf(id), nameOf(initial!)]);
    expect(sorted(drawing.begins)).toEqual(sorted(begins));
  });

  it('parts what holds at the same time', () => {
    for (const { id, type } of NODES) {
      const parts = NODES.filter(({ parent }) => parent === id).length;
      expect(drawing.dividers.filter((name) => name === nameOf(id))).toHaveLength(type === 'parallel' ? parts - 1 : 0);
    }
  });

  it('has the transitions of the machine that runs', () => {
    // What leaves no state is drawn as an arrow back, or noted.
    const edges = EDGES.map(({ from, target, ...edge }) => ({
      ...edge,
      from: nameOf(from),
      target: nameOf(target ?? from)
    }));
    expect(sorted(drawing.edges)).toEqual(sorted(edges));
  });

  it('has no arrow from a state to what is part of it, which Mermaid cannot draw', () => {
    const parents = new Map(drawing.states.map(({ name, parent }) => [name, parent]));
    const isWithin = (name: string | null, whole: string): boolean =>
      name !== null && (name === whole || isWithin(parents.get(name) ?? null, whole));
    const wholes = new Set(parents.values());
    for (const [from, to] of drawing.arrows) if (wholes.has(from)) expect(isWithin(to, from), from).toBe(false);
  });
});

/** As much of Mermaid's grammar as a state diagram needs. Anything else is an error. */
function read(lines: string[]) {
  const states: { name: string; key: string; parent: string | null }[] = [];
  const begins: [string, string][] = [];
  const arrows: [string, string][] = [];
  const edges: Edge[] = [];
  const dividers: string[] = [];
  const open: string[] = [];
  let noted: string | undefined;
  for (const line of lines) {
    const [, key, name, brace] = /^state "(\w+)" as (\w+)( \{)?$/.exec(line) ?? [];
    const [, begin] = /^\[\*\] --> (\w+)$/.exec(line) ?? [];
    const [, from, to, label] = /^(\w+) --> (\w+) : (.+)$/.exec(line) ?? [];
    const [, of] = /^note left of (\w+)$/.exec(line) ?? [];
    if (line === 'end note') noted = undefined;
    else if (noted) edges.push(edge(noted, noted, line));
    else if (key && name) {
      states.push({ name, key, parent: open.at(-1) ?? null });
      if (brace) open.push(name);
    } else if (begin) begins.push([open.at(-1)!, begin]);
    else if (from && to && label) {
      arrows.push([from, to]);
      edges.push(edge(from, to, label));
    } else if (of) noted = of;
    else if (line === '--') dividers.push(open.at(-1)!);
    else if (line === '}') open.pop();
    else throw new Error(`not a line of a state diagram: ${line}`);
  }
  if (open.length > 0) throw new Error(`not closed: ${open}`);
  return { states, begins, arrows, edges, dividers };
}

function edge(from: string, to: string, label: string): Edge {
  const form = /^(\w+)(?: \[(\w+)[^\]]*\])?(?: \/ (.+?))? \((?:(\w+), )?([IVX]+(?:\(\d\))?)\)(?: → (\w+))?$/;
  const match = form.exec(label);
  if (!match) throw new Error(`not a label: ${label}`);
  const [, event = '', guard = null, actions, basis = 'law', article = '', target = to] = match;
  return { from, event, target, guard, actions: actions?.split(', ') ?? [], basis, article };
}
