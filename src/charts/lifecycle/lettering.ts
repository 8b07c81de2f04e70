import { group } from 'd3-array';
import { DECISION_FIELDS } from '../../treaty/decision.ts';
import { textWidth } from '../labels.ts';
import type { Words } from './block.ts';
import type { Edge, Graph, Node } from './graph.ts';

/** The words of the drawing, in the reader's language. */
export interface Lettering {
  state(node: Node): string;
  edge(edge: Edge): string;
  /** The provision it rests on. */
  article(edge: Edge): string;
}

/** The sizes of the drawing's type, in em of the page. */
export const TYPE = { title: 0.9375, name: 0.8125, plate: 0.75, leading: 1.25 } as const;

/** The least that a finger hits, and the room between a plate's words and its border, in em. */
const TOUCH = 2.75;
const PAD = 0.4;

/** The longest line of a plate, in em: on one wire, and on a fan of them. */
const LONGEST = { wire: 8.25, fan: 24 };

export interface Written {
  lines: string[];
  width: number;
  height: number;
}

/** Words on as few lines as `most` pixels allow, and those about equally long. A longer word stays whole. */
export function wrap(text: string, size: number, most: number): Written {
  const words = text.split(' ');
  const broken = (limit: number) =>
    words.reduce<string[]>((lines, word) => {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length > 0 && textWidth(longer, size) <= limit) return [...lines.slice(0, -1), longer];
      return [...lines, word];
    }, []);
  const fewest = broken(most).length;
  const limits = words.flatMap((_, from) =>
    words.slice(from).map((__, n) => words.slice(from, from + n + 1).join(' '))
  );
  const best = limits
    .map((run) => textWidth(run, size))
    .filter((limit) => limit <= most && broken(limit).length === fewest)
    .sort((a, b) => a - b)[0];
  const lines = broken(best ?? most);
  return {
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, size))),
    height: lines.length * size * TYPE.leading
  };
}

/**
 * What is written on the edges drawn within a state. Edges that read the same share their words where they leave one
 * state, or where all of them lead to another.
 *
 * @param most the longest line that there is room for, in CSS pixels
 */
export function platesOf({ edges }: Graph, within: string, lettering: Lettering, em: number, most: number): Words[] {
  const own = edges.filter((edge) => edge.within === within);
  const leads = new Set(own.filter(({ target }) => target !== null).map((edge) => edge.from + lettering.edge(edge)));
  const alike = group(own, (edge) => {
    const words = lettering.edge(edge);
    return words + (leads.has(edge.from + words) ? '' : `\n${edge.from}`);
  });
  return [...alike.values()].map((edges) => written(edges, lettering, em, most));
}

function written(edges: Edge[], lettering: Lettering, em: number, most: number): Words {
  const first = edges[0]!;
  const isDoor = first.event in DECISION_FIELDS;
  const size = TYPE.plate * em;
  const isFan = new Set(edges.map(({ from, target }) => `${from} ${target}`)).size > 3;
  const article = lettering.article(first);
  const { lines, width, height } = wrap(
    lettering.edge(first),
    size,
    Math.min(isFan ? LONGEST.fan * em : LONGEST.wire * em, most)
  );
  // What falls due has room for its day.
  const rows = isDoor ? 1 : 2;
  return {
    edges,
    lines,
    article,
    isDoor,
    width: Math.max(width, textWidth(article, size), isDoor ? (TOUCH - 2 * PAD) * em : 0) + 2 * PAD * em,
    height: Math.max(height + rows * size * TYPE.leading + 2 * PAD * em * 0.6, isDoor ? TOUCH * em : 0)
  };
}
