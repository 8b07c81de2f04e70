import type { CalendarDate } from '../../treaty/calendarDate.ts';
import type { TimeAxis } from '../timeAxis.ts';
import { extent, setIn, type SlotLabel, type Taken } from './placeBars.ts';
import type { Mark } from './ticks.ts';

type Worded = (day: CalendarDate) => string;

/** What the marks say, in the reader's language. */
export type MarkWords = Record<
  | 'expiry'
  | 'expiryReplaced'
  | 'withdrawal'
  | 'succession'
  | 'latestCompletion'
  | 'latestCompletionShort'
  | 'latestCompletionShortest'
  | 'latestNotice'
  | 'latestNoticeShort'
  | 'latestNoticeShortest'
  | 'dayAlone',
  Worded
>;

export interface DrawnMark extends Mark {
  x: number;
  /** Counted from the top: the ends first, then the last days before them. */
  line: number;
}

export interface MarkLayout {
  lines: number;
  marks: DrawnMark[];
  labels: MarkLabel[];
}

export interface MarkLabel extends SlotLabel {
  id: string;
  line: number;
  isEnd: boolean;
  isReplaced: boolean;
}

/** How far a mark reaches to either side, in units of the type size. */
const REACH = 0.4;

const LINES: readonly Mark['kind'][][] = [
  ['expiry', 'withdrawal', 'succession'],
  ['latestCompletion'],
  ['latestNotice']
];

/** Sets the marks that the axis shows, each kind on a line of its own with its labels. */
export function layOutMarks(marks: readonly Mark[], say: MarkWords, axis: TimeAxis, size: number): MarkLayout {
  const layout: MarkLayout = { lines: 0, marks: [], labels: [] };
  for (const kinds of LINES) {
    const here = marks
      .filter(({ kind }) => kinds.includes(kind))
      .map((mark) => ({ ...mark, x: axis.x(mark.date), line: layout.lines }))
      .filter(({ x }) => x >= 0 && x <= axis.width);
    if (here.length === 0) continue;
    layout.marks.push(...here);
    layout.labels.push(...labelled(here, say, axis.width, size));
    layout.lines++;
  }
  return layout;
}

/** What stands, and the later of those, is named first, and in the most words. No label runs over a mark. */
function labelled(marks: readonly DrawnMark[], say: MarkWords, width: number, size: number): MarkLabel[] {
  const reach = size * REACH;
  const slots = marks.map(({ x }) => ({ x1: x - reach, x2: x + reach, inner: -Infinity, texts: [] }));
  const taken: Taken = slots.map((slot) => extent(slot, null, 0));
  const order = marks.map((_, index) => index);
  order.sort((a, b) => Number(marks[a]!.isReplaced) - Number(marks[b]!.isReplaced) || marks[b]!.x - marks[a]!.x);
  return order.flatMap((index) => {
    const mark = marks[index]!;
    const slot = { ...slots[index]!, texts: textsOf(mark, say) };
    const others = taken.filter((_, place) => place !== index);
    const label = setIn(others, slot, width, size);
    if (!label) return [];
    taken[index] = extent(slot, label, size);
    return [{ ...label, id: mark.id, line: mark.line, isEnd: isEnd(mark), isReplaced: mark.isReplaced }];
  });
}

/** Whether the Treaty ends with it, or would have. */
export function isEnd({ kind }: Mark): boolean {
  return kind !== 'latestCompletion' && kind !== 'latestNotice';
}

function textsOf({ kind, date, isReplaced }: Mark, say: MarkWords): string[] {
  if (kind === 'expiry' && isReplaced) return [say.expiryReplaced(date)];
  // A day alone would not say that it is no longer the last.
  const alone = isReplaced ? [] : [say.dayAlone(date)];
  if (kind === 'expiry' || kind === 'withdrawal' || kind === 'succession') return [say[kind](date), ...alone];
  return [say[kind](date), say[`${kind}Short`](date), say[`${kind}Shortest`](date), ...alone];
}
