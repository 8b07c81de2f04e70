import { duesAsOf, pastBy } from '../../../charts/deadlines/ahead.ts';
import { dueName } from '../../../charts/deadlines/dutyWords.ts';
import { always } from '../../../formats/tables/columns.ts';
import type { Table } from '../../../formats/tables/table.ts';
import { daySummary, endAhead } from '../../../panels/daySummary.ts';
import { periodOn } from '../../../scenarios/chronicle.ts';
import { daysBetween } from '../../../treaty/calendarDate.ts';
import { statusOn, type OnScreen } from '../onScreen.ts';
import { by, confidence, listed, ofPath, source, sourcesOfFact, status, table } from './shared.ts';

/** What held on the day of the playhead on each path; nothing is known of a day beyond a path's own last. */
export function onTheDay(on: OnScreen): Table {
  const { say, date } = on;
  const rows = on.paths.map((named) => {
    const { chronicle } = named.path;
    const period = date < chronicle.scenario.horizon ? periodOn(chronicle, date) : null;
    return { on: named, period, end: period && endAhead(period), status: statusOn(named.path, date) };
  });
  return table(on, 'day', ['path', 'date'], rows, ({ text, code, whole, day }) => [
    ...ofPath,
    day('date', () => date),
    status(on),
    code('phase', say.phase, ({ period }) => period?.phase),
    code('limits_us', say.hold, ({ period }) => period?.limits.US),
    code('limits_ru', say.hold, ({ period }) => period?.limits.RU),
    code('inspections', say.inspections, ({ period }) => period?.inspections),
    code('data_exchange', say.day.dataExchangeValue, ({ period }) => period?.dataExchange),
    day('expires_on', ({ period }) => period?.expiresOn),
    day('terminates_on', ({ period }) => period?.terminatesOn),
    whole('days_left', 'days', ({ end }) => (end ? daysBetween(date, end) : null)),
    text('summary', (it) =>
      it.period
        ? daySummary(say, it.on.path.chronicle, it.period, date)
        : say.day.beyond(it.on.title, it.on.path.chronicle.scenario.horizon)
    )
  ]);
}

/** What falls due on each path from that day on, as things stand on it: if nothing more is decided. */
export function dueNext(on: OnScreen): Table {
  const { say, words, date } = on;
  const rows = on.paths.flatMap((named) => {
    const list = duesAsOf(named.path.chronicle, date);
    return list.slice(pastBy(list, date)).map((due) => ({ ...due, on: named, sources: sourcesOfFact(due) }));
  });
  return table(
    on,
    'day_next',
    ['path', 'id'],
    rows,
    ({ text, code, whole, day }) => [
      ...ofPath,
      text('id', ({ id }) => id),
      always(code('duty', { ...say.deadlines.duty, ...say.deadlines.dutyJoint }, ({ key }) => key)),
      always(text('name', (it) => dueName(say, it))),
      always(day('as_seen_on', () => date)),
      always(day('date', (it) => it.date)),
      always(whole('days_left', 'days', (it) => daysBetween(date, it.date))),
      day('as_of', ({ asOf }) => asOf),
      always(code('kind', say.deadlines.kind, ({ kind }) => kind)),
      always(by(on)),
      always(text('article', ({ article }) => article)),
      always(code('basis', words.basis, ({ basis }) => basis)),
      text('working', ({ working }) => working),
      always(confidence(on)),
      text('contested_by', ({ contested }) => listed(contested)),
      ...source(on)
    ],
    ({ sources }) => sources
  );
}
