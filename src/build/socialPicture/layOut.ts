import { turningPoints } from '../../charts/strip.ts';
import { timeAxis, USUAL_END } from '../../charts/timeAxis.ts';
import { MESSAGES } from '../../i18n/index.ts';
import { MODEL_VERSION } from '../../scenarios/modelVersion.ts';
import type { PresetId } from '../../scenarios/presets/index.ts';
import { DEFAULT_PATHS } from '../../session/address.ts';
import type { Language } from '../../session/language.ts';
import { SIGNATURE } from '../../treaty/duration.ts';
import { told, WORDS, type Told } from '../told.ts';
import type { Token } from './colours.ts';
import { EM, MARGIN, RIGHT, Sheet, WIDTH, type Measure } from './sheet.ts';
import { setFillings, strip } from './strip.ts';

const AXIS = timeAxis({ from: SIGNATURE, to: USUAL_END }, WIDTH, EM);
/** Of the strips, in pixels from the top; the years stand below it. */
const BOTTOM = 546;
const HEADING = { family: 'serif', bold: true } as const;

/**
 * The picture of a preset: when the Treaty ends on it, in large type, and its strip against what happened.
 *
 * @param siteUrl is named on it, where it is known
 */
export function layOut(id: PresetId, language: Language, siteUrl: string | null, measure: Measure): Sheet {
  const [say, own] = [MESSAGES[language], WORDS[language].picture];
  const path = told(id, language);
  const { leavesRecordOn } = path.path;
  const colour: Token = leavesRecordOn ? 'hue-1' : 'record';
  const sheet = begun(measure, 290);

  setEdges(sheet, language, siteUrl, leavesRecordOn ? own.supposedFrom(leavesRecordOn) : own.allRecorded, colour);
  sheet.set({ ...HEADING, text: path.name, y: 138, size: 56 });
  if (path.end) {
    sheet.set({ text: own.ends[path.end.how][path.kind], y: 194, size: 32 });
    sheet.set({ ...HEADING, text: say.date(path.end.date), y: 274, size: 80, colour });
  }

  const bar = leavesRecordOn ? { top: 350, height: 36 } : { top: 418, height: 96 };
  const [above, below] = [bar.top - 12, bar.top + bar.height + 26];
  sheet.shapes.push(...strip(path, colour, bar, AXIS));
  sheet.set({ text: path.name, y: above, colour, bold: true });
  setFillings(sheet, path, say.paths.bar, bar, AXIS);
  sheet.set({ text: own.recorded, y: below, colour: 'ink-soft' });
  if (leavesRecordOn) {
    sheet.set({ text: own.supposed, x: MARGIN + AXIS.x(leavesRecordOn), y: below, colour, bold: true });
    setRecord(sheet, language);
  } else setTurns(sheet, path, language, below);
  return sheet;
}

/** The picture of the site: the paths that it opens with. */
export function layOutAll(language: Language, siteUrl: string | null, measure: Measure): Sheet {
  const say = MESSAGES[language];
  const TOP = 154;
  const sheet = begun(measure, TOP);
  setEdges(sheet, language, siteUrl, WORDS[language].picture.key, 'record');
  sheet.set({ ...HEADING, text: say.page.title, y: 138, size: 56 });
  let hue = 1;
  DEFAULT_PATHS.forEach((id, index) => {
    const path = told(id, language);
    const colour = path.path.leavesRecordOn ? (`hue-${hue++}` as Token) : 'record';
    setRow(
      sheet,
      path,
      colour,
      { top: TOP + (index + 1) * ((BOTTOM - TOP) / DEFAULT_PATHS.length) - 42, height: 30 },
      language
    );
  });
  return sheet;
}

/** The years, with their lines from `top` down, under all that comes. */
function begun(measure: Measure, top: number): Sheet {
  const sheet = new Sheet(measure);
  for (const { year, x } of AXIS.ticks) {
    const at = MARGIN + x;
    sheet.shapes.push({ kind: 'line', x1: at, x2: at, y1: top + 4, y2: BOTTOM + 4, colour: 'hairline', width: 1 });
    sheet.set({ text: String(year), x: at, y: BOTTOM + 28, size: 22, colour: 'ink-soft', anchor: 'middle' });
  }
  return sheet;
}

/** Above all: whose it is, and whether it is recorded. Below all: what it rests on, and where it is. */
function setEdges(sheet: Sheet, language: Language, siteUrl: string | null, kind: string, colour: Token) {
  const right = { x: RIGHT, anchor: 'end' } as const;
  sheet.set({ text: MESSAGES[language].share.simulator, y: 74, colour: 'ink-soft' }, WIDTH * 0.45);
  sheet.set({ ...right, text: kind, y: 74, colour, bold: true }, WIDTH * 0.5);
  const small = { y: 608, size: 22, colour: 'ink-soft' } as const;
  sheet.set({ ...small, text: WORDS[language].picture.source(MODEL_VERSION) }, WIDTH * 0.7);
  if (siteUrl) sheet.set({ ...small, ...right, text: new URL(siteUrl).host }, WIDTH * 0.28);
}

/** What happened, below a path that is supposed. */
function setRecord(sheet: Sheet, language: Language) {
  const bar = { top: 478, height: 36 };
  setRow(sheet, told('as-it-happened', language), 'record', bar, language);
  sheet.set({ text: WORDS[language].picture.recorded, y: bar.top + bar.height + 26, colour: 'ink-soft' });
}

/** A strip with its name above it and its end beside it. */
function setRow(sheet: Sheet, path: Told, colour: Token, bar: { top: number; height: number }, language: Language) {
  sheet.shapes.push(...strip(path, colour, bar, AXIS));
  sheet.set({ text: path.name, y: bar.top - 12, colour });
  if (!path.end) return;
  const x = MARGIN + AXIS.x(path.end.date) + 12;
  const text = MESSAGES[language].paths.outcome[path.end.how][path.kind](path.end.date);
  sheet.set({ text, x, y: bar.top + bar.height / 2 + 8, colour, bold: true }, RIGHT - x);
}

/** The last two days on which a path turns, below its strip: one to the left of its day, one to the right. */
function setTurns(sheet: Sheet, { path }: Told, language: Language, y: number) {
  const MOST = 380;
  const turns = turningPoints(path.chronicle).filter(({ kind }) => kind === 'extended' || kind === 'contested');
  turns.slice(-2).forEach(({ date, kind }, index) => {
    const text = MESSAGES[language].paths.mark[kind](date);
    const anchor = index === 0 ? 'end' : 'start';
    sheet.set({ text, x: MARGIN + AXIS.x(date), y, colour: 'ink-soft', anchor }, MOST);
  });
}
