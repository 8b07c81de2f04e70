import { describe, expect, it } from 'vitest';
import { fromBuffer, type Entry } from 'yauzl';
import { bestSource, repostOf } from '../../src/record/sourceQuality.ts';
import { fullFingerprint } from '../../src/scenarios/fingerprint.ts';
import { MODEL_VERSION } from '../../src/scenarios/modelVersion.ts';
import { readScenarioFile } from '../../src/scenarios/scenarioFile.ts';
import { packageFiles, packed } from '../../src/takeaway/data/dataPackage.ts';
import { allTables } from '../../src/takeaway/data/tables/index.ts';
import { faultsIn } from './dataPackageRules.ts';
import { SCREENS, TAKING } from './dataSamples.ts';

/** What a zip file holds, as another program reads it: names, contents, and the time each file bears. */
async function unzipped(bytes: Uint8Array): Promise<{ files: Map<string, Buffer>; times: Set<string> }> {
  const files = new Map<string, Buffer>();
  const times = new Set<string>();
  const contentOf = (open: (done: (error: Error | null, stream: NodeJS.ReadableStream) => void) => void) =>
    new Promise<Buffer>((resolve, reject) =>
      open((error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => resolve(Buffer.concat(chunks)));
        stream.on('error', reject);
      })
    );
  await new Promise<void>((resolve, reject) =>
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => resolve());
      zip.on('entry', (entry: Entry) => {
        const { year, month, day } = dosDate(entry.lastModFileDate);
        times.add(`${year}-${month}-${day}`);
        contentOf((done) => zip.openReadStream(entry, done)).then((content) => {
          files.set(entry.fileName, content);
          zip.readEntry();
        }, reject);
      });
      zip.readEntry();
    })
  );
  return { files, times };
}

const dosDate = (date: number) => ({ year: (date >> 9) + 1980, month: (date >> 5) & 15, day: date & 31 });

describe.each(SCREENS)('the data package of $name', ({ on, language }) => {
  const made = packed(packageFiles(on, TAKING), TAKING);
  const opened = made.then(unzipped);
  const readme = async () => (await opened).files.get('README.md')!.toString('utf8');

  it('is a zip file of a tabular data package that is as it says', async () => {
    const { files, times } = await opened;
    expect(faultsIn(files)).toEqual([]);
    expect([...times]).toEqual(['2026-11-25']);
    const { version, created, homepage } = JSON.parse(files.get('datapackage.json')!.toString('utf8'));
    expect({ version, created, homepage }).toEqual({
      version: MODEL_VERSION,
      created: '2026-11-25T00:00:00Z',
      homepage: TAKING.address
    });
  });
  it('has the same bytes, made again', async () => {
    const again = await packed(packageFiles(on, TAKING), TAKING);
    expect(Buffer.compare(Buffer.from(again), Buffer.from(await made))).toBe(0);
  });
  it('holds a file for each table and for each path’s decisions, and nothing else', async () => {
    const { files } = await opened;
    expect([...files.keys()]).toEqual([
      'datapackage.json',
      'README.md',
      ...allTables(on).map(({ name }) => `data/${name}.csv`),
      ...on.paths.map(({ key }) => `scenarios/${key}.json`)
    ]);
    for (const { key, path } of on.paths)
      expect(readScenarioFile(files.get(`scenarios/${key}.json`)!.toString('utf8'))).toEqual(path.scenario);
  });
  it('names every source in its README with its address, copies as copies, the documents first', async () => {
    const text = await readme();
    const sources = allTables(on).flatMap((table) => table.sources);
    expect(sources.length).toBeGreaterThan(20);
    const line = (url: string) => text.split('\n').find((it) => it.includes(`<${url}>`));
    for (const source of sources)
      if (source.url)
        expect(line(source.url)!.includes(on.say.source.repost(source.publisher))).toBe(!!repostOf(source));
    const groups = Object.values(on.words.readme.sourceGroup).map((it) => text.indexOf(`### ${it}`));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
    expect(groups).not.toContain(-1);
  });
  it('says in its README how to cite it, where it was made, and what each path is', async () => {
    const text = await readme();
    expect(text).toContain(`<${TAKING.address}>`);
    for (const { path } of on.paths) {
      expect(text).toContain(fullFingerprint(path.scenario));
      expect(text.split(on.words.readme.cite)[1]).toContain(fullFingerprint(path.scenario).slice(0, 12));
    }
    expect(text).toMatch(language === 'ru' ? /^# ДСНВ/ : /^# New START/);
    expect(text.includes('<b>'), 'a reader’s words are no markup').toBe(false);
  });
});

describe('the best source', () => {
  it('comes first among those of a table', () => {
    const { on } = SCREENS[0]!;
    const descriptor = JSON.parse(new TextDecoder().decode(packageFiles(on, TAKING).get('datapackage.json')!));
    const [first, ...more] = allTables(on).find(({ name }) => name === 'lifecycle')!.sources;
    const listed = descriptor.resources.find(({ name }: { name: string }) => name === 'lifecycle').sources;
    expect(listed[0].path).toBe(bestSource([first!, ...more]).url);
  });
});
