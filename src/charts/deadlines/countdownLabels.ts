import { placeLabels, textWidth, type PlacedLabel } from '../labels.ts';

/** In the reader's language: how many days are left to one deadline, in more words or fewer, or to several in order. */
export interface CountdownWords {
  inDays: (left: number) => string;
  daysAlone: (left: number) => string;
  inDaysJointly: (lefts: readonly number[]) => string;
}

/**
 * The labels of the next deadlines: one each where there is room, else one for all of them, else one for the first.
 *
 * @param marks in date order, where they are and how many days are left to them
 * @param width of the plot, in CSS pixels
 * @param size of the type, in CSS pixels
 */
export function countdownLabels(
  marks: readonly { left: number; x: number }[],
  { inDays, daysAlone, inDaysJointly }: CountdownWords,
  width: number,
  size: number
): PlacedLabel[] {
  const each = placeLabels(
    marks.map(({ left, x }) => ({ texts: [inDays(left), daysAlone(left)], x })),
    width,
    size
  );
  if (marks.length < 2 || each.length === marks.length) return each;
  const text = inDaysJointly(marks.map(({ left }) => left));
  const [first, last] = [marks[0]!.x, marks.at(-1)!.x];
  const room = textWidth(text, size) + size * 0.3;
  if (last + room <= width) return [{ text, x: last, anchor: 'start', at: last + size * 0.3 }];
  if (first - room >= 0) return [{ text, x: first, anchor: 'end', at: first - size * 0.3 }];
  return each.slice(0, 1);
}
