/** The simulation core, without a page: `new-start-simulator/core`. */
export type { Article, Basis } from './treaty/article.ts';
export type { CalendarDate } from './treaty/calendarDate.ts';
export type { Condition, Decision, DecisionType, Years } from './treaty/decision.ts';
export type { Reading } from './treaty/facts.ts';
export { lifecycle } from './treaty/lifecycle.ts';
export type { Party } from './treaty/party.ts';
export type { RefusalCode } from './treaty/refusal.ts';
export { periodOn, type Chronicle, type Entry, type Hold, type Period, type Refusal } from './scenarios/chronicle.ts';
export { availableDecisions, type Availability } from './scenarios/availableDecisions.ts';
export { partingDay } from './scenarios/compare.ts';
export { decodeScenario, encodeScenario } from './scenarios/link.ts';
export { presets } from './scenarios/presets/index.ts';
export type { Scenario } from './scenarios/scenario.ts';
export { ScenarioError } from './scenarios/scenarioError.ts';
export { simulate, simulateAfter } from './scenarios/simulate.ts';
