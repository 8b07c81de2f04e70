import { describe, expect, it } from 'vitest';
import { obligations, presets, simulate, unknowns } from '../../src/core.ts';
import { run } from './run.ts';

const ids = Object.keys(presets) as (keyof typeof presets)[];

describe('obligations', () => {
  it.each(ids)('as JSON are those of the path %s', (id) => {
    const { code, out } = run(['obligations', id, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(obligations(simulate(presets[id])));
  });

  it('are shown in columns, with how their day is worked out', () => {
    const { out } = run(['obligations', 'as-it-happened']);
    expect(out).toMatch(
      /^2011-03-22 +– +both +Initial database given \(as of 2011-02-05\) +duty +Part Four II\(1\) +2011-02-05 \+ 45 days +verified/m
    );
    expect(out).toMatch(/^2021-02-05 .* Expiry .* replaced by a later expiry$/m);
    expect(out).toMatch(/^2018-02-05 {2}2026-02-05 .* \(at most 1550\) .* contested by RU$/m);
  });

  it('are followed by those without a day, and why they have none', () => {
    const [, undated = ''] = run(['obligations', 'lapse-2021']).out.split('Without a day\n\n');
    expect(undated.trimEnd().split('\n')).toHaveLength(2 + unknowns(simulate(presets['lapse-2021'])).length);
    expect(undated).toMatch(/Missile launch notified .* − 24 hours +runs from an event that may come on any day/);
  });
});

describe('obligations for a calendar', () => {
  it.each(ids)('are one event of whole days for each on the path %s', (id) => {
    const events = eventsIn(run(['obligations', id, '--ics']).out);
    const dated = obligations(simulate(presets[id]));
    const compact = (date: string) => date.replaceAll('-', '');
    expect(events.map((event) => [event.UID, event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE']])).toEqual(
      dated.map(({ id: of, date, until }) => [
        `${of}.${id}@new-start-simulator`,
        compact(date),
        until && compact(until)
      ])
    );
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length);
    for (const [index, { DESCRIPTION }] of events.entries()) {
      expect(DESCRIPTION).toContain(`Article: ${dated[index]!.article}\n`);
      expect(DESCRIPTION).toContain(`Worked out: ${dated[index]!.working}`);
    }
  });

  it('name the day, its arithmetic and how sure it is', () => {
    const events = eventsIn(run(['obligations', 'as-it-happened', '--ics']).out);
    const ofDatabase = events.find(({ UID }) => UID?.startsWith('initial-database-'))!;
    expect(ofDatabase.SUMMARY).toBe('New START: Initial database given (as of 2011-02-05)');
    expect(ofDatabase.DESCRIPTION).toBe(
      'duty of both parties, by law\nArticle: Part Four II(1)\nWorked out: 2011-02-05 + 45 days = 2011-03-22\nHow sure: verified'
    );
    const ofNotice = events.find(({ UID }) => UID?.startsWith('latest-notice-2020'))!;
    expect(ofNotice.DESCRIPTION).toContain('2011-02-05 + 10 years − 3 months = 2021-02-05 − 3 months = 2020-11-05');
  });

  it('are the same whenever they are written, and bear the date they are told', () => {
    const { out } = run(['obligations', 'withdrawal', '--ics']);
    expect(run(['obligations', 'withdrawal', '--ics']).out).toBe(out);
    const stamped = run(['obligations', 'withdrawal', '--ics', '--stamp', '2027-01-31']).out;
    expect(new Set(eventsIn(stamped).map(({ DTSTAMP }) => DTSTAMP))).toEqual(new Set(['20270131T000000Z']));
    expect(stamped.replaceAll(/^DTSTAMP:.*$/gm, '')).toBe(out.replaceAll(/^DTSTAMP:.*$/gm, ''));
  });

  it('are an iCalendar file: lines of at most 75 bytes, ended by CR and LF, and nothing but its properties', () => {
    const { out } = run(['obligations', 'as-it-happened', '--ics']);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/new-start-simulator\/\/obligations\/\/EN\r\n/);
    expect(out).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    const lines = out.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => line && !/^( |[A-Z-]+[:;])/.test(line))).toEqual([]);
  });

  it('of a path without an id have ids all the same', () => {
    expect(eventsIn(run(['obligations', '1', '--ics']).out)[0]!.UID).toMatch(/\.scenario@new-start-simulator$/);
  });
});

/** The events of an iCalendar file, by property, parameters included. */
function eventsIn(ics: string): Record<string, string>[] {
  const [, ...events] = ics.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n');
  return events.map((event) =>
    Object.fromEntries(
      event
        .split('END:VEVENT')[0]!
        .trimEnd()
        .split('\r\n')
        .map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon), unescape(line.slice(colon + 1))];
        })
    )
  );
}

function unescape(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}
