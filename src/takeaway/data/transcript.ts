import { entryInWords } from '../../charts/lifecycle/lifecycleWords.ts';
import { dueLimits } from '../../charts/limitLine.ts';
import { bestSource } from '../../record/sourceQuality.ts';
import type { Entry, Refusal } from '../../scenarios/chronicle.ts';
import { fullFingerprint } from '../../scenarios/fingerprint.ts';
import { obligations } from '../../scenarios/obligations.ts';
import { outcome } from '../../scenarios/outcome.ts';
import { verificationTotals, verificationYears } from '../../scenarios/verificationYears.ts';
import { citationOf, type Taking } from './citing.ts';
import { byStatus, statusOf, statusOn, type OnScreen } from './onScreen.ts';
import { sourceName } from '../../i18n/sourceName.ts';

/**
 * The run of the active path as prose: what was decided and by whom, what fell due, what was refused and why, how it
 * ended and what held after it. Whether something is on record or supposed is said of each.
 */
export function transcriptOf(on: OnScreen, taking: Taking): string {
  const { say, active } = on;
  const words = on.words.transcript;
  const { title, path } = active;
  const { preset, leavesRecordOn, chronicle, scenario } = path;
  const blocks = [
    words.title(oneLine(title)),
    ...(preset ? [say.presetAbout[preset]] : []),
    leavesRecordOn === null ? words.recorded : words.supposed(leavesRecordOn),
    ...(chronicle.scenario.reading === 'single' ? [words.single] : []),
    heading(words.run),
    ...steps(on),
    heading(words.ending),
    [ends(on), ...overall(on)].join(' '),
    heading(words.after),
    ...afterwards(on),
    heading(words.cite),
    citationOf(say, [active], taking),
    words.fingerprint(oneLine(title), fullFingerprint(scenario))
  ];
  return `${blocks.join('\n\n')}\n`;
}

const heading = (text: string) => text.toLocaleUpperCase();

/** In the order of their days: what happened on a day, and then what was refused on it. */
function steps(on: OnScreen): string[] {
  const { entries, refusals, scenario } = on.active.path.chronicle;
  const all = [
    ...entries.map((entry) => ({ date: entry.date, told: () => happened(on, entry) })),
    ...refusals.map((refusal) => ({
      date: scenario.decisions[refusal.index]!.date,
      told: () => refused(on, refusal)
    }))
  ];
  return all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ told }) => told());
}

function happened({ say, words, active: { path } }: OnScreen, entry: Entry): string {
  const { step, offerUntil, source, sureness } = words.transcript;
  const { date, event, until, sources, confidence, basis, article } = entry;
  const isExtension = event === 'extensionTakesEffect';
  const decision = isExtension ? undefined : path.chronicle.scenario.decisions[entry.decision ?? -1];
  const best = sources && bestSource(sources);
  return [
    step(
      date,
      words.status[statusOf(path, entry)],
      sentence(entryInWords(say, entry)),
      say.lifecycle.restsOn(basis, article)
    ),
    ...(until && isExtension ? [offerUntil(until)] : []),
    ...noted(words.transcript, decision?.note),
    ...(best ? [source(sourceName(say, best), best.title, best.url ?? say.source.noAddress)] : []),
    ...(confidence && confidence !== 'verified' ? [sureness(say.deadlines.confidence[confidence])] : [])
  ].join(' ');
}

function refused({ say, words, active: { path } }: OnScreen, { index, code, article }: Refusal): string {
  const { date, type, by = 'US', years = 1, note } = path.chronicle.scenario.decisions[index]!;
  const reason = say.refused.because(say.refused.reason[code].replace(/\.$/, ''), article);
  const status = words.status[statusOn(path, date)];
  const told = words.transcript.refused(date, status, say.decision[type](by, years), reason);
  return [told, ...noted(words.transcript, note)].join(' ');
}

/** As a sentence begins. */
function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function noted(words: OnScreen['words']['transcript'], note: string | undefined): string[] {
  return note?.trim() ? [words.note(oneLine(note))] : [];
}

function ends({ words: { transcript }, active }: OnScreen): string {
  const { chronicle } = active.path;
  const end = outcome(chronicle);
  return end ? transcript.ends[end.how](end.date) : transcript.goesOn(chronicle.scenario.horizon);
}

/** What the whole path came to. */
function overall({ words, active }: OnScreen): string[] {
  const { whole } = words.transcript;
  const { chronicle } = active.path;
  const due = dueLimits(chronicle);
  const { years, inspectionsEach, dataExchanges } = verificationTotals(verificationYears(chronicle));
  return [
    due ? whole.limits(due.from, due.to) : whole.never,
    ...(due?.contested ?? []).map(({ party, from, to }) => whole.contested(party, from, to)),
    ...(years > 0 ? [whole.verification(years, inspectionsEach, dataExchanges)] : []),
    whole.duties(obligations(chronicle).length)
  ];
}

function afterwards({ say, words, active: { path } }: OnScreen): string[] {
  const { afterNothing, afterStretch, onlyPledge } = words.transcript;
  const { holds } = say.card;
  const after = path.chronicle.periods.filter(({ phase, expiresOn }) => expiresOn === null && phase !== 'signed');
  if (after.length === 0) return [afterNothing];
  const told = after
    .flatMap((period) => byStatus(path, period))
    .map(({ from, to, status, limits }) =>
      afterStretch(from, to, words.status[status], holds[limits.US], holds[limits.RU])
    );
  const isSucceeded = after.some(({ phase }) => phase === 'succeeded');
  return isSucceeded ? told : [...told, onlyPledge];
}

/** A reader's own words, without the line breaks that would tell of another step. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
