import { isCalendarDate } from '../treaty/calendarDate.ts';
import { CONDITIONS, DECISION_FIELDS, type Decision, type DecisionField } from '../treaty/decision.ts';
import { PARTIES } from '../treaty/party.ts';
import { isVersion, migrate } from './migrate.ts';
import { parseScenario } from './parse.ts';
import { MOST_DECISIONS, type Scenario } from './scenario.ts';
import { ScenarioError } from './scenarioError.ts';

// 1~title=…~2020-10-16.offerExtension.RU.1.warheadFreeze.note=…~…
// Parts are parted by '~', their fields by '.'; a field is known by its form, free text by its name.

const ESCAPES = { '!': '!!', '~': '!t', '.': '!d', '=': '!e' } as const;
const UNESCAPES = new Map<string, string>(Object.entries(ESCAPES).map(([plain, escaped]) => [escaped, plain]));

const escape = (text: string) => text.replace(/[!~.=]/g, (it) => ESCAPES[it as keyof typeof ESCAPES]);
const unescape = (text: string) => text.replace(/![\s\S]?/g, (it) => UNESCAPES.get(it) ?? fail());

function fail(): never {
  throw new ScenarioError('', 'linkForm');
}

/**
 * The link form of a scenario: readable, versioned text for the `path` parameter of an address.
 *
 * @throws ScenarioError if the scenario is malformed
 */
export function encodeScenario(scenario: Scenario): string {
  const { version, id, title, decisions, horizon, reading } = parseScenario(scenario);
  const named = Object.entries({ id, title, horizon, reading });
  return [
    version,
    ...named.flatMap(([name, text]) => (text === undefined ? [] : [`${name}=${escape(text)}`])),
    ...decisions.map(encodeDecision)
  ].join('~');
}

function encodeDecision({ date, type, by, years, conditions, effective, until, note }: Decision): string {
  // An empty list of conditions is not the same as none given.
  const listed = conditions?.length === 0 ? ['none'] : (conditions ?? []);
  const fields = [date, type, by, years, ...listed, effective, until].filter((it) => it !== undefined);
  return [...fields, ...(note === undefined ? [] : [`note=${escape(note)}`])].join('.');
}

/**
 * The scenario that a link form stands for.
 *
 * @throws ScenarioError if it is not a link form, or stands for a malformed scenario
 */
export function decodeScenario(link: string): Scenario {
  const [written, ...parts] = link.split('~');
  const version = /^[1-9]\d*$/.test(written!) ? Number(written) : null;
  if (!isVersion(version)) throw new ScenarioError('/version', 'version');
  const scenario: Record<string, unknown> = Object.create(null);
  const decisions: unknown[] = [];
  for (const part of parts) {
    if (/^\d/.test(part)) {
      // Millions of them are not read to the end, only to be refused.
      if (decisions.length === MOST_DECISIONS) throw new ScenarioError('/decisions', 'fewerDecisions');
      decisions.push(decodeDecision(part));
    } else if (decisions.length > 0) fail();
    else readNamed(part, scenario);
  }
  return parseScenario(migrate({ ...scenario, version, decisions }));
}

function decodeDecision(part: string): unknown {
  const [date, type, ...fields] = part.split('.');
  const decision: Record<string, unknown> = Object.create(null);
  Object.assign(decision, { date, type });
  const takes: Partial<Record<DecisionField, boolean>> = DECISION_FIELDS[type as Decision['type']] ?? {};
  const conditions: string[] = [];
  for (const field of fields) {
    if (PARTIES.includes(field as never)) once(decision, 'by', field);
    else if (/^\d$/.test(field)) once(decision, 'years', Number(field));
    else if (CONDITIONS.includes(field as never)) conditions.push(field);
    else if (field === 'none') once(decision, 'conditions', []);
    else if (isCalendarDate(field)) once(decision, 'until' in takes ? 'until' : 'effective', field);
    else readNamed(field, decision);
  }
  if (conditions.length > 0) once(decision, 'conditions', conditions);
  return decision;
}

function readNamed(field: string, into: Record<string, unknown>): void {
  const [name, text, ...more] = field.split('=');
  if (!name || text === undefined || more.length > 0) fail();
  once(into, name, unescape(text));
}

function once(fields: Record<string, unknown>, name: string, value: unknown): void {
  if (Object.hasOwn(fields, name)) fail();
  fields[name] = value;
}
