import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/index.ts';
import { obligations } from '../../src/scenarios/obligations.ts';
import { calendarOf } from '../../src/takeaway/data/calendar.ts';
import type { OnScreen } from '../../src/takeaway/data/onScreen.ts';
import type { Language } from '../../src/session/language.ts';
import { runs } from '../oracle/runs.ts';
import { randomScreens, screenOf, SCREENS } from './dataSamples.ts';

const ALL = SCREENS.flatMap(({ language, on }) =>
  on.paths.map((active) => ({ language, on: { ...on, active }, title: active.title.slice(0, 40) }))
);

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

function readBack(ics: string) {
  const { events = [], ...rest } = convertIcsCalendar(undefined, ics);
  return {
    ...rest,
    events: events.map(({ uid, start, end, summary, description, stamp }) => ({
      uid,
      type: start.type,
      date: dayOf(start.date),
      until: end && dayOf(end.date),
      summary,
      description: description!,
      stamp: stamp.date
    }))
  };
}

describe.each(ALL)('the calendar of “$title”, in $language,', ({ language, on }) => {
  const ics = calendarOf(on);
  const due = obligations(on.active.path.chronicle);

  it('is read back by another parser: its days, names and provisions', () => {
    const { events, version, prodId } = readBack(ics);
    expect(version).toBe('2.0');
    expect(prodId).toMatch(/^-\/\/new-start-simulator\/\//);
    expect(events.map(({ date, until }) => ({ date, until }))).toEqual(due.map(({ date, until }) => ({ date, until })));
    const say = MESSAGES[language];
    for (const [index, { type, summary, description }] of events.entries()) {
      const { key, article, confidence } = due[index]!;
      expect(type).toBe('DATE');
      expect(summary).toContain(say.deadlines.duty[key]);
      expect(description).toContain(say.deadlines.provision(article));
      expect(description).toContain(say.deadlines.confidence[confidence]);
    }
  });
  it('is as RFC 5545 has a file: lines of at most 75 octets ended by CR and LF, and properties alone', () => {
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(ics).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    const lines = ics.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\p{Cc}]/u.test(line.replaceAll('\t', '')))).toEqual(
      []
    );
    const unfolded = ics.replaceAll('\r\n ', '').trimEnd().split('\r\n');
    expect(unfolded.filter((line) => !/^[A-Z][A-Z-]*(;[A-Z-]+=[^:;]+)*:/.test(line))).toEqual([]);
    expect(unfolded.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
    const name = unfolded.find((line) => line.startsWith('X-WR-CALNAME:'))!.replace(/^[^:]*:/, '');
    expect(name).not.toMatch(/(?<!\\)(\\\\)*[;,]/);
    expect(name.replace(/\\(.)/g, '$1')).toContain(on.active.title.replace(/\p{Cc}+/gu, ' '));
    expect(unfolded.filter((line) => line.startsWith('DTSTART'))).toHaveLength(due.length);
    expect(unfolded.filter((line) => /^DTSTART;VALUE=DATE:\d{8}$/.test(line))).toHaveLength(due.length);
    expect(unfolded.filter((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line))).toHaveLength(due.length);
  });
});

describe('what an event is called in the file', () => {
  const uids = (on: OnScreen) => readBack(calendarOf(on)).events.map(({ uid }) => uid);
  const pathOf = (language: Language, link: string) => screenOf(language, [link]);
  const OWN = '1~2020-10-16.offerExtension.RU.1~2020-10-23.acceptOffer.US';

  it.each(['withdrawal', OWN])('is the same in every language, and whenever it is taken: %s', (link) => {
    expect(uids(pathOf('ru', link))).toEqual(uids(pathOf('en', link)));
    expect(calendarOf(pathOf('en', link))).toBe(calendarOf(pathOf('en', link)));
  });
  it('is the same under another title, and another for other decisions', () => {
    expect(uids(pathOf('en', OWN.replace('~', '~title=Mine~')))).toEqual(uids(pathOf('en', OWN)));
    const all = ['withdrawal', 'lapse-2021', OWN, `${OWN}~2020-10-30.completeProcedures.US`].flatMap((link) =>
      uids(pathOf('en', link))
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a path in whatever words', () => {
  it('has a calendar that is read back', () => {
    const isReadBack = fc.property(randomScreens, (on) => {
      const ics = calendarOf(on);
      const due = obligations(on.active.path.chronicle);
      expect(readBack(ics).events.map(({ date }) => date)).toEqual(due.map(({ date }) => date));
      expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(ics.match(/^(BEGIN|END):VCALENDAR/gm)).toHaveLength(2);
    });
    fc.assert(isReadBack, runs(10));
  });
});
