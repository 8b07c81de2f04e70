import type { Table } from '../../../formats/tables/table.ts';
import type { DataWords } from '../../../i18n/dataWords.ts';
import type { View } from '../../../session/address.ts';
import type { OnScreen } from '../onScreen.ts';
import { dueNext, onTheDay } from './day.ts';
import { dated, undated } from './deadlines.ts';
import { estimates } from './estimates.ts';
import { entries, refusals } from './lifecycle.ts';
import { declaredNumbers, limitsHeld } from './limits.ts';
import { pathList, periods } from './paths.ts';
import { exchanges, treatyYears } from './verification.ts';
import { verificationRecord } from './verificationRecord.ts';

type TableName = keyof DataWords['table'];

const MAKE: Record<TableName, (on: OnScreen) => Table> = {
  path_list: pathList,
  paths: periods,
  limits: limitsHeld,
  declared_numbers: declaredNumbers,
  estimates,
  verification_years: treatyYears,
  verification_exchanges: exchanges,
  verification_record: verificationRecord,
  deadlines: dated,
  deadlines_without_day: undated,
  lifecycle: entries,
  refusals,
  day: onTheDay,
  day_next: dueNext
};

/** The tables of what a view shows; several, where they are of several kinds of things. */
export const TABLES_OF: Record<View, readonly TableName[]> = {
  paths: ['paths'],
  limits: ['limits', 'declared_numbers', 'estimates'],
  verification: ['verification_years', 'verification_exchanges', 'verification_record'],
  deadlines: ['deadlines', 'deadlines_without_day'],
  lifecycle: ['lifecycle', 'refusals'],
  day: ['day', 'day_next']
};

export function tableNamed(name: TableName, on: OnScreen): Table {
  return MAKE[name](on);
}

/** Those of all views, after the list of the paths that they are of. */
export function allTables(on: OnScreen): Table[] {
  return Object.values(MAKE).map((make) => make(on));
}
