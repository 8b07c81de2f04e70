import { describePackage } from '../../formats/dataPackage.ts';
import { distinct } from '../../formats/tables/table.ts';
import { rankSources } from '../../record/sourceQuality.ts';
import { MODEL_VERSION } from '../../scenarios/modelVersion.ts';
import { writeScenarioFile } from '../../scenarios/scenarioFile.ts';
import { parts } from '../../treaty/calendarDate.ts';
import type { Taking } from './citing.ts';
import { csvOf } from './csv.ts';
import type { OnScreen } from './onScreen.ts';
import { readmeOf } from './readme.ts';
import { sourceWithTitle } from '../../i18n/sourceName.ts';
import { allTables } from './tables/index.ts';

/**
 * The files of a data package by their paths in it: the tables of every view, what they are, and the decisions that
 * they follow from. The same for the same picture and day.
 */
export function packageFiles(on: OnScreen, taking: Taking): Map<string, Uint8Array> {
  const { say, paths, date } = on;
  const { readme } = on.words;
  const bytes = new TextEncoder();
  const files = allTables(on).map((table) => {
    const [first, ...more] = distinct(table.sources);
    const ranked = { ...table, sources: first ? rankSources([first, ...more]) : [] };
    return { table: ranked, path: `data/${table.name}.csv`, text: bytes.encode(csvOf(table)) };
  });
  const descriptor = describePackage(
    {
      name: 'new-start-paths',
      title: readme.title,
      description: readme.about(
        paths.map(({ title }) => title),
        date
      ),
      version: MODEL_VERSION,
      created: taking.today,
      address: taking.address,
      language: on.language,
      nameOf: (source) => sourceWithTitle(say, source)
    },
    files.map(({ text, ...file }) => ({ ...file, bytes: text.length }))
  );
  const tables = files.map(({ table }) => table);
  return new Map([
    ['datapackage.json', bytes.encode(`${JSON.stringify(descriptor, null, 2)}\n`)],
    ['README.md', bytes.encode(readmeOf(on, tables, taking))],
    ...files.map(({ path, text }) => [path, text] as const),
    ...paths.map(({ key, path }) => [`scenarios/${key}.json`, bytes.encode(writeScenarioFile(path.scenario))] as const)
  ]);
}

/**
 * A data package as a zip file, the same bytes for the same files and day. What packs it is loaded when it is used.
 *
 * @param taking the day is that of every file in it
 */
export async function packed(
  files: ReadonlyMap<string, Uint8Array>,
  { today }: Taking
): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate');
  const { year, month, day } = parts(today);
  // A zip file tells the time of a clock on the wall, which fflate asks of a local one. Every wall has a noon.
  const mtime = new Date(year, month - 1, day, 12);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 9, mtime }));
}
