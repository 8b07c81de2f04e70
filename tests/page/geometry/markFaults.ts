import { MESSAGES } from '../../../src/i18n/index.ts';
import { obligations, partingDay, type Chronicle, type Period } from '../../../src/core.ts';
import { AGGREGATE_NUMBERS } from '../../../src/record/aggregateNumbers.ts';
import { BCC_SESSIONS, NOTIFICATIONS } from '../../../src/record/verification.ts';
import type { Language } from '../../../src/session/language.ts';
import type { Session } from '../../../src/session/session.svelte.ts';
import type { CalendarDate } from '../../../src/treaty/calendarDate.ts';
import type { CentralLimit } from '../../../src/treaty/limits.ts';
import { PARTIES } from '../../../src/treaty/party.ts';
import type { Drawn, DrawnRow } from './drawn.ts';
import { heights, type Reckoning } from './reckoning.ts';

/** How far a mark may stand from where it belongs, in CSS pixels. */
const NEAR = 1;

/** The marks that are looked for in each row. */
export const MARKS = {
  paths: [
    'rect.inForce',
    'rect.extended',
    '> line.end',
    '> line.turn',
    'text.date',
    '.promised',
    '.holds',
    '.playhead'
  ],
  limits: ['line.limit', '.limit-end', '.ghost .end', '.us > path[transform]', '.ru > path[transform]', '.playhead'],
  verification: ['.foot', '> line.end', '.due', '.held', 'circle', '.playhead'],
  deadlines: ['rect[data-from]', '[data-from] > line', '.end', '[data-mark] > path', '.firm', '.contested', '.playhead']
} as const satisfies Record<string, readonly string[]>;

type Span = [CalendarDate, CalendarDate];
type Say = (fault: string) => void;

/** What stands elsewhere than its day or its number belongs, in one row of one case. */
export function markFaults(drawn: DrawnRow, session: Session, language: Language, axis: Reckoning): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${drawn.id}: ${fault}`);
  for (const { year, x } of drawn.axis.years) near(say, `the year ${year}`, [x], [axis.x(`${year}-01-01`)]);
  const shown = axis.shows(session.date) ? [axis.x(session.date)] : [];
  const playheads = drawn.pictures.flatMap((picture) => picture.marks['.playhead']!);
  near(say, 'the playhead', playheads.map(middle), Array(playheads.length || shown.length).fill(shown[0]));
  ({ paths, limits, verification, deadlines })[drawn.row as keyof typeof MARKS](drawn, session, axis, say, language);
  return faults;
}

type Check = (drawn: DrawnRow, session: Session, axis: Reckoning, say: Say, language: Language) => void;

const paths: Check = ({ pictures }, session, axis, say, language) => {
  if (pictures.length !== session.paths.length) say(`${pictures.length} strips`);
  pictures.forEach(({ marks }, place) => {
    const { chronicle, leavesRecordOn } = session.paths[place]!;
    const [term, extended] = [marks['rect.inForce']!, marks['rect.extended']!];
    const inForce = spans(chronicle, isInForce);
    stretches(say, `the bar of strip ${place + 1}`, [...term, ...extended], inForce, axis);
    const prolonged = spans(chronicle, ({ phase }) => phase === 'extended');
    stretches(say, `the extension of strip ${place + 1}`, extended, prolonged, axis);
    const turning = [...edges(chronicle), ...(leavesRecordOn ? [leavesRecordOn] : [])];
    for (const { x1, x2 } of [...term, ...extended])
      for (const x of [x1, x2]) among(say, `an edge of strip ${place + 1}`, x, turning, axis);
    near(say, `the end of strip ${place + 1}`, marks['> line.end']!.map(middle), ends(chronicle, axis));

    // A turn stands on the day that its words name; one whose words name none, on a day when something happened.
    const days = [...new Set([...chronicle.entries.map(({ date }) => date), ...turning])];
    const { shortDate } = MESSAGES[language];
    const [turns, labels] = [marks['> line.turn']!, marks['text.date']!];
    turns.forEach((turn, index) => {
      const { text } = labels[index]!;
      const named = days.filter((day) => text.endsWith(shortDate(day)));
      among(say, `“${text}” on strip ${place + 1}`, middle(turn), named.length > 0 ? named : days, axis);
    });
    const promised = chronicle.entries.flatMap(({ date, until }) => [date, until ?? date]);
    for (const { x1, x2 } of [...marks['.promised']!, ...marks['.holds']!])
      for (const x of [x1, x2]) among(say, `a pledge on strip ${place + 1}`, x, [...promised, ...turning], axis);
  });
};

const UNITS: Record<number, CentralLimit> = { 1550: 'warheads', 700: 'deployed', 800: 'launchers' };
const LIMITED: readonly Period['limits']['US'][] = ['reducing', 'binding', 'contested', 'observed'];
const isLimited = ({ limits }: Period) => PARTIES.some((party) => LIMITED.includes(limits[party]));

const limits: Check = ({ pictures }, session, axis, say) => {
  const charts = pictures.filter(({ scale }) => scale.length > 0);
  if (charts.length === 0) say('no chart');
  const { chronicle } = session.activePath;
  const held = spans(chronicle, isLimited);
  const ghosts = session.paths.flatMap((other) => {
    const parts = partingDay(chronicle, other.chronicle);
    const last = spans(other.chronicle, isLimited).at(-1)?.[1];
    return other === session.activePath || parts === null || !last || !isOn(axis, last) ? [] : [axis.x(last)];
  });
  for (const { marks, scale } of charts) {
    const limit = scale.find(({ isLimit }) => isLimit)!;
    const unit = UNITS[limit.value]!;
    const y = heights(
      scale.filter(({ isLimit }) => !isLimit).length > 1 ? scale.filter(({ isLimit }) => !isLimit) : scale
    );
    near(say, `the limit of ${limit.value}`, [limit.y], [y(limit.value)]);
    for (const line of marks['line.limit']!) near(say, `the line of ${limit.value}`, [line.y1], [y(limit.value)]);
    stretches(say, `the limit of ${limit.value}`, marks['line.limit']!, held, axis);
    const end = held.at(-1)?.[1];
    near(
      say,
      `the end of ${limit.value}`,
      marks['.limit-end']!.map(middle),
      end && isOn(axis, end) ? [axis.x(end)] : []
    );
    near(say, `the ghosts of ${limit.value}`, sorted(marks['.ghost .end']!.map(middle)), sorted(ghosts));
    for (const party of PARTIES) {
      const points = marks[`.${party.toLowerCase()} > path[transform]`]!;
      const numbers = AGGREGATE_NUMBERS.flatMap((it) =>
        it.party === party && it.kind !== 'missing' && axis.shows(it.date) ? [{ date: it.date, count: it[unit] }] : []
      );
      near(
        say,
        `${unit} of ${party}, their days`,
        points.map(middle),
        numbers.map(({ date }) => axis.x(date))
      );
      near(
        say,
        `${unit} of ${party}, their heights`,
        points.map(centre),
        numbers.map(({ count }) => y(count))
      );
    }
  }
};

/** The least that a year is wide, in CSS pixels. */
const LEAST_YEAR = 6;

const verification: Check = ({ pictures }, session, axis, say) => {
  const { chronicle } = session.activePath;
  const marks = (selector: string) => pictures.flatMap((picture) => picture.marks[selector]!);
  const end = spans(chronicle, isInForce)[0]?.[1];
  const anniversary = (nth: number) => `${2011 + nth}-02-05` as CalendarDate;

  // The years of the path, and after them those of the record, which had fifteen.
  const years = Array.from({ length: 100 }, (_, nth) => ({
    from: anniversary(nth),
    to: end && end > anniversary(nth) && end < anniversary(nth + 1) ? end : anniversary(nth + 1),
    isOwn: end !== undefined && end > anniversary(nth)
  })).filter(({ from, to }) => axis.x(to) > 0 && axis.x(from) < axis.width);
  const feet = marks('.foot');
  const own = years.filter(({ isOwn }) => isOwn);
  const beyond = feet.slice(own.length);
  near(
    say,
    'the years',
    feet.slice(0, own.length).map(({ x1 }) => x1 - 1),
    own.map(({ from }) => axis.x(from))
  );
  near(
    say,
    'the ends of the years',
    feet.slice(0, own.length).map(({ x2 }) => x2 + 1),
    own.map(({ from, to }) => Math.max(axis.x(to), axis.x(from) + LEAST_YEAR))
  );
  for (const { x1 } of beyond)
    among(
      say,
      'a year of the record',
      x1 - 1,
      years.map(({ from }) => from),
      axis,
      axis.x
    );
  near(say, 'the end', marks('> line.end').map(middle), end && ends(chronicle, axis).length > 0 ? [axis.x(end)] : []);

  const exchanges = obligations(chronicle).flatMap(({ key, asOf }) =>
    (key === 'databaseUpdate' || key === 'initialDatabase') && asOf && axis.shows(asOf) ? [axis.x(asOf)] : []
  );
  const due = marks('.due').filter(({ x1, x2 }) => x1 === x2);
  near(say, 'the exchanges', sorted(due.map(middle)), sorted([...new Set(exchanges)]));
  const sessions = BCC_SESSIONS.filter(({ held, from }) => held && axis.shows(from)).map(({ from }) => axis.x(from));
  near(say, 'the sessions', marks('.held').map(middle), sessions);
  // A month is drawn at its middle, a year at its middle.
  const counts = NOTIFICATIONS.map(({ asOf }) => `${asOf}${['-07-01', '-15', ''][asOf.split('-').length - 1]}`)
    .filter((day) => isOn(axis, day as CalendarDate))
    .map((day) => axis.x(day as CalendarDate));
  near(say, 'the notifications', marks('circle').map(middle), counts);
};

const deadlines: Check = ({ pictures }, session, axis, say) => {
  const { chronicle } = session.activePath;
  const all = obligations(chronicle);
  const marks = (selector: string) => pictures.flatMap((picture) => picture.marks[selector]!);
  const bars = [...marks('rect[data-from]'), ...marks('[data-from] > line')];
  if (bars.length === 0 && spans(chronicle, isInForce).length > 0) say('no bars');
  const days = [
    ...edges(chronicle),
    ...chronicle.periods.flatMap(({ expiresOn }) => expiresOn ?? []),
    ...chronicle.entries.flatMap(({ date, until }) => [date, until ?? date]),
    ...all.map(({ date }) => date)
  ];
  for (const { x1, x2, data } of bars) {
    near(say, `the bar from ${data.from}`, [x1], [axis.clipped(data.from as CalendarDate)]);
    // So short a stretch is drawn longer, to be seen.
    if (x2 - x1 > 3 + NEAR) among(say, `the end of the bar from ${data.from}`, x2, days, axis);
  }
  const drawn = (kinds: readonly string[], selector: string) =>
    sorted(
      marks(selector)
        .filter(({ data }) => kinds.includes(data.mark!))
        .map(middle)
    );
  const dated = (keys: readonly string[]) =>
    all.filter(({ key, date }) => keys.includes(key) && isOn(axis, date)).map(({ date }) => axis.x(date));
  const succession = chronicle.entries.find(({ event }) => event === 'bringSuccessorIntoForce')?.date;
  const superseded = succession === spans(chronicle, isInForce)[0]?.[1] && succession && isOn(axis, succession);
  near(
    say,
    'the ends',
    drawn(['expiry', 'withdrawal', 'succession'], '.end'),
    sorted([...dated(['expiry', 'withdrawal']), ...(superseded ? [axis.x(succession)] : [])])
  );
  const last = ['latestCompletion', 'latestNotice'];
  near(say, 'the last days', drawn(last, '[data-mark] > path'), sorted(dated(last)));

  const ticks = [...marks('.firm'), ...marks('.contested')].flatMap(({ strokes }) => strokes);
  const due = all.flatMap(({ date, until }) => [date, ...(until ? [dayBefore(until)] : [])]);
  for (const x of ticks) among(say, 'a tick', x, due, axis);
  for (const { key, date, until, kind } of all)
    if ((kind === 'duty' || kind === 'right') && key !== 'pledge' && !until && axis.shows(date))
      if (!ticks.some((x) => Math.abs(x - axis.x(date)) <= NEAR)) say(`no tick for ${key} on ${date}`);
};

const isInForce = ({ phase }: Period) => phase === 'inForce' || phase === 'extended';
const isOn = (axis: Reckoning, date: CalendarDate) => axis.x(date) >= -0.01 && axis.x(date) <= axis.width + 0.01;
const middle = ({ x1, x2 }: Drawn) => (x1 + x2) / 2;
const centre = ({ y1, y2 }: Drawn) => (y1 + y2) / 2;
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const edges = ({ periods }: Chronicle) => periods.flatMap(({ from, to }) => [from, to]);
const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10) as CalendarDate;

/** When what is asked of a period is so, neighbours as one. */
function spans({ periods }: Chronicle, is: (period: Period) => boolean): Span[] {
  const result: Span[] = [];
  for (const { from, to } of periods.filter(is)) {
    const last = result.at(-1);
    if (last?.[1] === from) last[1] = to;
    else result.push([from, to]);
  }
  return result;
}

/** Where the Treaty ends on a path, if that is on the axis. */
function ends(chronicle: Chronicle, axis: Reckoning): number[] {
  const [from, to] = spans(chronicle, isInForce)[0] ?? [];
  const over = to ?? from ?? chronicle.periods.find(({ phase }) => phase === 'succeeded')?.from;
  const isOver = over !== undefined && over < chronicle.scenario.horizon;
  return isOver && isOn(axis, over) ? [axis.x(over)] : [];
}

/** As many places as belong there, each where it belongs. */
function near(say: Say, what: string, found: readonly number[], expected: readonly (number | undefined)[]): void {
  const rounded = (all: readonly (number | undefined)[]) => all.map((it) => it?.toFixed(1)).join(' ');
  const isRight =
    found.length === expected.length && found.every((it, index) => Math.abs(it - expected[index]!) <= NEAR);
  if (!isRight) say(`${what}: at ${rounded(found) || 'no place'} instead of ${rounded(expected) || 'none'}`);
}

/** What is drawn covers the days that it is for, and none besides. */
function stretches(say: Say, what: string, drawn: readonly Drawn[], expected: readonly Span[], axis: Reckoning): void {
  const covered: [number, number][] = [];
  for (const { x1, x2 } of drawn.toSorted((a, b) => a.x1 - b.x1)) {
    const last = covered.at(-1);
    if (last && x1 - last[1] <= 0.5) last[1] = Math.max(last[1], x2);
    else covered.push([x1, x2]);
  }
  const places = expected.map((span) => span.map(axis.clipped) as [number, number]).filter(([x1, x2]) => x2 > x1);
  near(say, what, covered.flat(), places.flat());
}

/** It stands where one of these days does. */
function among(
  say: Say,
  what: string,
  found: number,
  days: readonly CalendarDate[],
  axis: Reckoning,
  x: (date: CalendarDate) => number = axis.clipped
): void {
  if (!days.some((day) => Math.abs(x(day) - found) <= NEAR))
    say(`${what}: at ${found.toFixed(1)}, where no day of it is`);
}
