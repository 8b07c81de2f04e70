import { groups } from 'd3-array';
import { distinct, type Table } from '../../formats/tables/table.ts';
import type { Source } from '../../record/schema.ts';
import { rankSources, sourceKind } from '../../record/sourceQuality.ts';
import { fullFingerprint } from '../../scenarios/fingerprint.ts';
import { MODEL_VERSION } from '../../scenarios/modelVersion.ts';
import { citationOf, type Taking } from './citing.ts';
import type { NamedPath, OnScreen } from './onScreen.ts';
import { sourceName } from '../../i18n/sourceName.ts';

/** What a data package holds and how to read it, in Markdown and the reader's language. */
export function readmeOf(on: OnScreen, tables: readonly Table[], taking: Taking): string {
  const { say, paths, date } = on;
  const words = on.words.readme;
  const titles = paths.map(({ title }) => plain(title));
  const blocks = [
    `# ${words.title}`,
    words.about(titles, date),
    words.made(taking.today, MODEL_VERSION),
    `## ${words.files}`,
    list(tables.map((table) => fileLine(on, table))),
    words.described,
    words.scenarios,
    `## ${words.reading}`,
    list(Object.values(words.rules)),
    `## ${words.paths}`,
    list(paths.map((path) => pathLine(on, path))),
    `## ${words.units}`,
    list(unitsIn(tables)),
    `## ${words.sources}`,
    ...sourcesByKind(on, tables),
    `## ${words.cite}`,
    plain(citationOf(say, paths, taking)),
    `## ${words.address}`,
    `<${taking.address}>`,
    `## ${words.licence}`,
    words.licenceText
  ];
  return `${blocks.join('\n\n')}\n`;
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function fileLine({ words }: OnScreen, { name, title, description, rows }: Table): string {
  return `\`data/${name}.csv\`. ${title}: ${words.readme.rows(rows.length)}. ${description}`;
}

function pathLine({ say, words }: OnScreen, { key, title, path }: NamedPath): string {
  const { recordedPath, supposedPath, fingerprint } = words.readme;
  const { leavesRecordOn, preset, scenario } = path;
  return [
    `\`${key}\`, ${plain(title)}.`,
    leavesRecordOn === null ? recordedPath : supposedPath(leavesRecordOn),
    ...(preset ? [say.presetAbout[preset]] : []),
    `\`scenarios/${key}.json\`.`,
    `${fingerprint(fullFingerprint(scenario))}.`
  ].join(' ');
}

/** The columns of numbers whose unit is the same in every row. */
function unitsIn(tables: readonly Table[]): string[] {
  return tables.flatMap(({ name, columns }) => {
    const measured = columns.filter(({ unit }) => unit);
    return measured.length > 0 ? `\`${name}\`: ${measured.map((it) => `\`${it.name}\`, ${it.unit}`).join('; ')}` : [];
  });
}

function sourcesByKind({ say, words }: OnScreen, tables: readonly Table[]): string[] {
  const { sourceGroup, noAddress } = words.readme;
  const [first, ...more] = distinct(tables.flatMap(({ sources }) => sources));
  if (!first) return [];
  const byKind = groups(rankSources([first, ...more]), sourceKind);
  const line = (source: Source) => {
    const { title, url, date } = source;
    const parts = [sourceName(say, source), `“${title}”`, ...(date ? [date] : []), url ? `<${url}>` : noAddress];
    return parts.join(', ');
  };
  return byKind.flatMap(([kind, sources]) => [`### ${sourceGroup[kind]}`, list(sources.map(line))]);
}

/** A reader's own words as plain text in Markdown: no line of its own, no markup. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\\`*_[\]<>#|~!]/g, '\\$&');
}
