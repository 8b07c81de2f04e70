import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { embed } from './src/build/embed.ts';
import { prerender, presetSites } from './src/build/prerender.ts';
import { firstChunk } from './src/build/firstChunk.ts';
import { frozenCopy } from './src/build/frozenCopy.ts';
import { pictureFirst } from './src/build/pictureFirst.ts';
import { lightErrors } from './src/build/lightErrors.ts';
import { manifest } from './src/build/manifest.ts';
import { presetPages } from './src/build/presetPages.ts';
import { serviceWorker } from './src/build/serviceWorker.ts';
import { siteUrlFrom } from './src/build/siteUrl.ts';
import { singleFile } from './src/build/singleFile.ts';
import { TEXT_PAGES, textPages } from './src/build/textPages.ts';
import { proofAtBuild } from './src/proof/atBuild.ts';

/** The unit tests run at both ends of the day: where a date is read as an instant, one of them fails. */
const TIME_ZONES = ['Pacific/Auckland', 'Pacific/Niue'] as const;

/** What takes long and reads no date but through the law, which is tested at both ends, runs at the first alone. */
const ONCE = [
  'proof',
  'ask',
  'mutations',
  'cli',
  'formats',
  'record',
  'contrast',
  'gallery',
  'takeaway',
  'build',
  'embed',
  'architecture.test.ts',
  'panels/hostileFiles.test.ts',
  'session/{editing,hostileLinks,keeping}.test.ts',
  'charts/lifecycle',
  'charts/deadlines',
  'charts/verification',
  'scenarios/{flips,obligationsAlways,verificationYears,whenPossible}.test.ts',
  'oracle/{invariants,link,malformed,resumed}.test.ts'
];

const SITE_URL = siteUrlFrom(process.env.SITE_URL);

export default defineConfig({
  plugins: [
    svelte({ configFile: false }),
    lightErrors(),
    proofAtBuild(),
    prerender(SITE_URL),
    textPages(SITE_URL),
    ...(process.env.GALLERY ? [] : [embed()]),
    singleFile(),
    ...(process.env.GALLERY
      ? []
      : [presetPages(SITE_URL), pictureFirst(['index.html', ...TEXT_PAGES]), presetSites(SITE_URL)]),
    // After whatever else adds to the site.
    ...(process.env.GALLERY ? [] : [manifest(), serviceWorker(), frozenCopy()])
  ],
  base: './', // the built site works from any folder
  build: {
    target: ['chrome131', 'edge131', 'firefox132', 'safari18.1'],
    rolldownOptions: {
      // The gallery is for developers: it is built alone, and only when asked for.
      input: process.env.GALLERY ? ['gallery.html'] : ['index.html', ...TEXT_PAGES],
      // What a page needs at once comes in few files: each costs a slow network a turn.
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: firstChunk() }] } },
      checks: { pluginTimings: false } // the proof takes its seconds
    }
  },
  test: {
    pool: 'forks', // a time zone belongs to a process
    projects: [
      ...TIME_ZONES.map((TZ) => ({
        extends: true as const,
        test: {
          name: `unit (${TZ})`,
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/{page,package}/**',
            ...(TZ === TIME_ZONES[0]
              ? []
              : ONCE.map((path) => (path.endsWith('.ts') ? `tests/${path}` : `tests/${path}/**`)))
          ],
          env: { TZ },
          isolate: false, // what is tested keeps no more than what it has worked out; loading it anew takes minutes
          testTimeout: 20_000
        }
      })),
      {
        extends: true,
        test: {
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          globalSetup: 'tests/page/site.ts',
          // In milliseconds: enough on a computer that is busy with much else. Only what never comes is waited for so long.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 3,
          sequence: { groupOrder: 1 } // after the unit tests
        }
      }
    ]
  }
});
