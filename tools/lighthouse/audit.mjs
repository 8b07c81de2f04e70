/* global process, console, URL */
// `npm run audit`: Lighthouse on the site, built anew or as it lies in the folder given. Fails where the median of three runs is below 100 in any category.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { serveBrotli } from '../../bench/brotliServer.mjs';
import { launchOptions } from '../../tests/findBrowser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 3;
const PAGES = ['index.html', 'embed.html?view=limits', 'paths/one-year-2020/', 'how-we-know.html', 'authors.html'];
/** @type {Record<string, import('lighthouse').Config | undefined>} */
const FORMS = { mobile: undefined, desktop: desktopConfig };

const browser = await launchOptions({ isWhole: true });

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @param {string} url @param {import('lighthouse').Config | undefined} config */
async function audit(url, config) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const chrome = await chromeLauncher.launch({
    chromePath: browser.executablePath,
    chromeFlags: ['--headless=new', ...browser.args, ...sandbox]
  });
  try {
    const result = await lighthouse(url, { port: chrome.port, logLevel: 'error', output: 'json' }, config);
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? 'No result');
    return result.lhr;
  } finally {
    await chrome.kill();
  }
}

/** What costs points in a category, worst first. @param {import('lighthouse').Result} lhr @param {string} category */
function costs(lhr, category) {
  return (lhr.categories[category]?.auditRefs ?? [])
    .flatMap(({ id, weight }) => {
      const { score = null, title = '', displayValue = '' } = lhr.audits[id] ?? {};
      return weight > 0 && score !== null && score < 1 ? [{ title, id, displayValue, lost: weight * (1 - score) }] : [];
    })
    .sort((a, b) => b.lost - a.lost)
    .map(({ title, id, displayValue }) => `${title} (${id})${displayValue ? `: ${displayValue}` : ''}`);
}

const outDir = mkdtempSync(path.join(tmpdir(), 'new-start-audit-'));
let failed = 0;
try {
  const given = process.argv[2];
  if (!given) await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const folder = given ? path.resolve(given) : outDir;
  const server = await serveBrotli({ '/': folder });
  for (const page of PAGES) {
    const [file = ''] = page.replace(/\/$/, '/index.html').split('?');
    if (!existsSync(path.join(folder, file))) {
      console.log(`\n${page}: not built`);
      failed++;
      continue;
    }
    for (const [form, config] of Object.entries(FORMS)) {
      const runs = [];
      for (let run = 0; run < RUNS; run++) runs.push(await audit(`${server.url}/${page}`, config));
      console.log(`\n${page}, ${form}`);
      for (const [id, { title }] of Object.entries(runs[0]?.categories ?? {})) {
        const scores = runs.map(({ categories }) => Math.round((categories[id]?.score ?? 0) * 100));
        const score = median(scores);
        console.log(`  ${title}: ${score} (${scores.join(', ')})`);
        if (score === 100) continue;
        failed++;
        // Of the run that the median is of.
        const of = runs[scores.indexOf(score)];
        for (const cost of of ? costs(of, id) : []) console.log(`    ${cost}`);
      }
    }
  }
  server.close();
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
console.log(failed ? `\n${failed} below 100` : '\n100 everywhere');
process.exitCode = failed ? 1 : 0;
