import { describe, expect, it } from 'vitest';
import { PUBLISHERS, type Publisher } from '../../src/record/publishers.ts';
import type { Source } from '../../src/record/schema.ts';
import { bestSource, rankSources, repostOf, sourceKind } from '../../src/record/sourceQuality.ts';
import { entries, tabled } from './record.ts';

const by = (publisher: Publisher, url: string | null = 'https://example.org/'): Source => ({
  title: 'A page',
  publisher,
  url
});
const publishers = Object.keys(PUBLISHERS) as Publisher[];
const ofKind = (kind: string) => publishers.filter((publisher) => sourceKind(by(publisher)) === kind);

describe('every publisher', () => {
  it('in the record is weighed, and none besides', () => {
    const cited = new Set(tabled.map(([, { publisher }]) => publisher));
    expect([...cited].toSorted()).toEqual(publishers.toSorted());
    expect(publishers).toHaveLength(148);
  });

  it('whose name says that it reposts is a repost, except the government with a copy of its own', () => {
    const says = publishers.filter((publisher) => /\b(repost|mirror|copy|via|digest)\b/i.test(publisher));
    expect(says.length).toBeGreaterThan(30);
    expect(says.filter((publisher) => sourceKind(by(publisher)) !== 'repost')).toEqual([
      'US DoD copy of the State Department transmittal analysis'
    ]);
  });

  it('that reposts has a name, and so has the one it reposts', () => {
    const reposts = publishers.map((publisher) => repostOf(by(publisher))).filter((repost) => repost !== null);
    expect(reposts).toHaveLength(ofKind('repost').length);
    expect(reposts.filter(({ of, by }) => !of.trim() || !by.trim() || of === by)).toEqual([]);
  });

  it('is of the kind it is known for', () => {
    expect(
      Object.fromEntries(
        (
          [
            'US Department of State',
            'Russian Ministry of Foreign Affairs',
            'State Duma',
            'Congressional Budget Office',
            'Arms Control Association',
            'Russian strategic nuclear forces (Pavel Podvig)',
            'Interfax',
            'TASS',
            'UrduPoint / Sputnik',
            'toanthua.com repost',
            'rbtfl.xyz',
            'Particle News',
            'EIR News',
            'Human Events'
          ] as const
        ).map((publisher) => [publisher, sourceKind(by(publisher))])
      )
    ).toEqual({
      'US Department of State': 'primary',
      'Russian Ministry of Foreign Affairs': 'primary',
      'State Duma': 'primary',
      'Congressional Budget Office': 'primary',
      'Arms Control Association': 'secondary',
      'Russian strategic nuclear forces (Pavel Podvig)': 'secondary',
      Interfax: 'secondary',
      TASS: 'state-media',
      'UrduPoint / Sputnik': 'repost',
      'toanthua.com repost': 'repost',
      'rbtfl.xyz': 'weak',
      'Particle News': 'weak',
      'EIR News': 'weak',
      'Human Events': 'weak'
    });
  });
});

describe('a primary source', () => {
  it('is read at an address of the body itself, of its official archive or of a legal database', () => {
    const official =
      /(^|\.)(state\.gov|usmission\.gov|osd\.mil|cbo\.gov|mid\.ru|duma\.gov\.ru|unoda\.org|cntd\.ru|businesspravo\.ru|library\.unt\.edu)$/;
    const elsewhere = tabled
      .filter(([, source]) => sourceKind(source) === 'primary')
      .filter(([, { url }]) => !official.test(new URL(url!).hostname));
    expect(elsewhere).toEqual([]);
  });
});

describe('the best source', () => {
  it.each<[Publisher, Publisher]>([
    ['US Department of State', 'toanthua.com repost'],
    ['US Department of State', 'US Department of State, mirror'],
    ['Congressional Budget Office', 'CBO via docslib'],
    ['US Department of State', 'Arms Control Association'],
    ['Arms Control Association', 'TASS'],
    ['TASS', 'TASS via News.am'],
    ['Interfax', 'NEWSru.com / Interfax'],
    ['TASS via News.am', 'Human Events'],
    ['toanthua.com repost', 'rbtfl.xyz']
  ])('is %s rather than %s, in either order', (better, worse) => {
    expect(bestSource([by(better), by(worse)]).publisher).toBe(better);
    expect(bestSource([by(worse), by(better)]).publisher).toBe(better);
  });

  it('is among equals the one with an address, then the first', () => {
    expect(bestSource([by('TASS', null), by('Sputnik')]).publisher).toBe('Sputnik');
    expect(bestSource([by('TASS'), by('Sputnik')]).publisher).toBe('TASS');
    expect(bestSource([by('TASS', null), by('Sputnik', null)]).publisher).toBe('TASS');
  });

  it('is a better publisher without an address rather than a worse one with it', () => {
    expect(bestSource([by('Human Events'), by('TASS', null)]).publisher).toBe('TASS');
  });

  it('is found for every fact, and comes first when all are ranked', () => {
    for (const [, { sources }] of entries) {
      if (!sources) continue;
      expect(sources).toContain(bestSource(sources));
      expect(rankSources(sources)[0]).toBe(bestSource(sources));
      expect(rankSources(sources)).toHaveLength(sources.length);
    }
  });
});
