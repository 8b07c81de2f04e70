import { exchanged, isBothWays, type Exchanged } from '../../../charts/verification/exchanged.ts';
import { usedByYear, type Used } from '../../../charts/verification/used.ts';
import { always, columns } from '../../../formats/tables/columns.ts';
import type { ColumnOf, Table } from '../../../formats/tables/table.ts';
import { verificationYears, type VerificationYear } from '../../../scenarios/verificationYears.ts';
import type { Source } from '../../../record/schema.ts';
import { PARTIES, type Party } from '../../../treaty/party.ts';
import type { NamedPath, OnScreen } from '../onScreen.ts';
import { listed, ofPath, source, table } from './shared.ts';

interface Year extends VerificationYear {
  on: NamedPath;
  used: Used | undefined;
  exchanges: readonly Exchanged[];
  sources: readonly Source[];
}

function years(on: OnScreen): Year[] {
  return on.paths.flatMap((named) => {
    const { chronicle, leavesRecordOn } = named.path;
    const used = usedByYear(leavesRecordOn);
    return verificationYears(chronicle).map((year) => ({
      ...year,
      on: named,
      used: used.get(year.year),
      sources: used.get(year.year)?.record.sources ?? [],
      exchanges: year.dataExchanges.map((due) => exchanged(due, leavesRecordOn))
    }));
  });
}

/** What was carried out on the path itself, as far as it is what happened; nothing where nobody can know. */
const ownUse = ({ used }: Year) => (used && used.whose !== 'record' ? used : undefined);

const each = (name: string, of: (year: Year, party: Party) => number | undefined): ColumnOf<Year>[] =>
  PARTIES.map((party) =>
    columns<Year>().whole(`${name}_${party.toLowerCase()}`, 'inspections', (year) => of(year, party))
  );

/** What each Treaty year of each path allows and obliges to, and what was done in it. */
export function treatyYears(on: OnScreen): Table {
  return table(
    on,
    'verification_years',
    ['path', 'treaty_year'],
    years(on),
    ({ code, whole, day, truth }) => [
      ...ofPath,
      whole('treaty_year', null, ({ year }) => year),
      always(day('from', ({ from }) => from)),
      always(day('to', ({ to }) => to)),
      always(truth('is_cut_short', ({ isBegunOnly }) => isBegunOnly)),
      always(whole('inspections_allowed_each', 'inspections', (it) => it.inspectionsEach)),
      ...each('carried_out', (year, party) => ownUse(year)?.counts[party]),
      day('carried_out_before', (it) => (it.used?.whose === 'pathSoFar' ? it.on.path.leavesRecordOn : null)),
      code('carried_out_confidence', on.say.deadlines.confidence, (it) => {
        const own = ownUse(it);
        return own && (own.isRecalled ? 'from-memory' : 'verified');
      }),
      ...each('on_record', ({ used }, party) => used?.record[party]),
      code('on_record_confidence', on.say.deadlines.confidence, ({ used }) => used?.record.confidence),
      always(whole('days_active', 'days', ({ days }) => days.active)),
      always(whole('days_paused', 'days', ({ days }) => days.paused)),
      always(whole('days_suspended', 'days', ({ days }) => days.suspended)),
      always(whole('exchanges_due_each_way', 'exchanges of data', ({ exchanges }) => exchanges.length)),
      whole('exchanges_both_ways', 'exchanges of data', ({ exchanges }) =>
        exchanges.every(({ isOwn }) => isOwn) ? exchanges.filter(isBothWays).length : null
      ),
      always(whole('sessions_due_at_least', 'sessions', ({ sessions }) => sessions)),
      ...source(on)
    ],
    ({ sources }) => sources
  );
}

/** Every exchange of data that falls due on a path, and what each Party gave. */
export function exchanges(on: OnScreen): Table {
  const { words } = on;
  const rows = years(on).flatMap((year) => year.exchanges.map((it) => ({ ...it, on: year.on, year: year.year })));
  return table(on, 'verification_exchanges', ['path', 'as_of'], rows, ({ text, code, whole, day, truth }) => [
    ...ofPath,
    whole('treaty_year', null, ({ year }) => year),
    day('as_of', ({ asOf }) => asOf),
    always(day('due', ({ due }) => due)),
    always(truth('on_path', ({ isOwn }) => isOwn)),
    always(code('given_us', words.given, ({ given }) => given.US)),
    always(code('given_ru', words.given, ({ given }) => given.RU)),
    text('contested_by', ({ contested }) => listed(contested))
  ]);
}
