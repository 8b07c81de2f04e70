import { isCalendarDate, type CalendarDate } from '../treaty/calendarDate.ts';
import {
  CONDITIONS,
  DECISION_FIELDS,
  DECISION_TYPES,
  YEARS,
  type Condition,
  type Decision,
  type DecisionField,
  type DecisionType,
  type Years
} from '../treaty/decision.ts';
import { PARTIES, type Party } from '../treaty/party.ts';
import {
  DEFAULT_HORIZON,
  EARLIEST_HORIZON,
  FIRST_DECISION_DAY,
  LATEST_HORIZON,
  MOST_DECISIONS,
  type Scenario
} from './scenario.ts';
import { ScenarioError, type Expected } from './scenarioError.ts';

type Fields = Record<string, unknown>;

const SCENARIO_FIELDS = ['version', 'id', 'title', 'decisions', 'horizon', 'reading'];

/**
 * Reads a scenario from anything at all, such as the content of a file.
 *
 * @param mostDecisions more than the contract allows, for measurements only
 * @returns a copy of the scenario, its decisions in the order given and frozen
 * @throws ScenarioError naming the first place that is not as the contract has it
 */
export function parseScenario(value: unknown, mostDecisions = MOST_DECISIONS): Scenario {
  const fields = fieldsOf(value, '', SCENARIO_FIELDS);
  need(fields, '', 'version', (it): it is 1 => it === 1, 'version');
  need(fields, '', 'decisions', Array.isArray, 'array');
  const id = option(fields, '', 'id', (it): it is string => isText(it) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(it), 'slug');
  const title = option(fields, '', 'title', isText, 'text');
  const horizon = option(fields, '', 'horizon', isHorizon, 'horizon');
  const reading = option(fields, '', 'reading', isReading, 'reading');
  const list = fields.decisions as unknown[];
  if (list.length > mostDecisions) throw new ScenarioError('/decisions', 'fewerDecisions');
  // Array.from visits holes too, which map would skip.
  const decisions = Array.from(list, (it, index) =>
    parseDecision(it, `/decisions/${index}`, horizon ?? DEFAULT_HORIZON)
  );
  return {
    version: 1,
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    decisions,
    ...(horizon !== undefined && { horizon }),
    ...(reading !== undefined && { reading })
  };
}

/** Decisions that were read before: frozen copies, which need not be read again. */
const read = new WeakSet<object>();

function parseDecision(value: unknown, at: string, horizon: CalendarDate): Decision {
  const decision = read.has(value as object) ? (value as Decision) : readDecision(value, at);
  const { date } = decision;
  if (date < FIRST_DECISION_DAY || date >= horizon) throw new ScenarioError(`${at}/date`, 'dateInSpan');
  return decision;
}

function readDecision(value: unknown, at: string): Decision {
  const type = need(fieldsOf(value, at), at, 'type', isDecisionType, 'decisionType');
  const takes: Partial<Record<DecisionField, boolean>> = DECISION_FIELDS[type];
  const fields = fieldsOf(value, at, ['date', 'type', 'note', ...Object.keys(takes)]);
  for (const [field, needed] of Object.entries(takes))
    if (needed && !(field in fields)) throw new ScenarioError(`${at}/${field}`, 'field');
  const date = need(fields, at, 'date', isCalendarDate, 'calendarDate');
  const by = option(fields, at, 'by', isParty, 'party');
  const years = option(fields, at, 'years', isYears, 'years');
  const conditions = option(fields, at, 'conditions', areConditions, 'conditions');
  const effective = option(fields, at, 'effective', isCalendarDate, 'calendarDate');
  const until = option(fields, at, 'until', isCalendarDate, 'calendarDate');
  if (until !== undefined && until <= date) throw new ScenarioError(`${at}/until`, 'laterThanDate');
  const note = option(fields, at, 'note', isText, 'text');
  const decision: Decision = {
    date,
    type,
    ...(by !== undefined && { by }),
    ...(years !== undefined && { years }),
    ...(conditions !== undefined && { conditions: Object.freeze([...conditions]) as Condition[] }),
    ...(effective !== undefined && { effective }),
    ...(until !== undefined && { until }),
    ...(note !== undefined && { note })
  };
  read.add(Object.freeze(decision));
  return decision;
}

const isText = (it: unknown): it is string => typeof it === 'string';
const isOneOf =
  <T>(values: readonly T[]) =>
  (it: unknown): it is T =>
    values.includes(it as T);
const isReading = isOneOf(['cumulative', 'single'] as const);
const isDecisionType: (it: unknown) => it is DecisionType = isOneOf(DECISION_TYPES);
const isParty: (it: unknown) => it is Party = isOneOf(PARTIES);
const isYears: (it: unknown) => it is Years = isOneOf(YEARS);
const isHorizon = (it: unknown): it is CalendarDate =>
  isCalendarDate(it) && it >= EARLIEST_HORIZON && it <= LATEST_HORIZON;
const areConditions = (it: unknown): it is Condition[] =>
  Array.isArray(it) && it.length <= CONDITIONS.length && Array.from(it).every(isOneOf(CONDITIONS));

/** The object's own fields. With `known`, no others may be there. */
function fieldsOf(value: unknown, at: string, known?: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ScenarioError(at, 'object');
  // Without a prototype, and so without fields that nobody wrote.
  const fields: Fields = Object.create(null);
  for (const key of Object.keys(value)) {
    if (known && !known.includes(key)) throw new ScenarioError(`${at}/${escape(key)}`, 'noSuchField');
    fields[key] = (value as Fields)[key];
  }
  return fields;
}

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

function need<T>(fields: Fields, at: string, name: string, is: (it: unknown) => it is T, expected: Expected): T {
  if (!(name in fields)) throw new ScenarioError(`${at}/${name}`, 'field');
  return option(fields, at, name, is, expected)!;
}

function option<T>(
  fields: Fields,
  at: string,
  name: string,
  is: (it: unknown) => it is T,
  expected: Expected
): T | undefined {
  if (!(name in fields)) return undefined;
  const value = fields[name];
  if (!is(value)) throw new ScenarioError(`${at}/${name}`, expected);
  return value;
}
