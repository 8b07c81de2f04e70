import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright';
import { CASES, ROWS } from '../../src/gallery/cases.ts';
import { LANGUAGES, type Language } from '../../src/session/language.ts';
import { Session } from '../../src/session/session.svelte.ts';
import type { CalendarDate } from '../../src/treaty/calendarDate.ts';
import { expectPage, openPage, widen } from './browser.ts';
import { drawnRows } from './geometry/drawn.ts';
import { markFaults, MARKS } from './geometry/markFaults.ts';
import { reckoningFrom } from './geometry/reckoning.ts';
import { wordFaults } from './geometry/wordFaults.ts';

async function openGallery(query: string, width: number): Promise<Page> {
  const page = await openPage({ path: `${inject('galleryUrl')}?${query}`, viewport: { width, height: 900 } });
  await expectPage(page.locator('html')).toHaveAttribute('data-ready', '', { timeout: 60_000 });
  return page;
}

/** What is wrong with words and with the page as a whole. */
async function wordsIn(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const faults = await page.evaluate(wordFaults, '.case');
  return beyond > 0 ? [`the page is ${beyond} px too wide`, ...faults] : faults;
}

/** The first day of the axis and the day after its last, in the cases in which no two years are written on it. */
const ENDS: Record<string, [CalendarDate, CalendarDate]> = {
  'one-day': ['2010-04-08', '2011-02-06'],
  'sixty-days': ['2020-10-01', '2020-11-30']
};

function sessionOf(id: string): Session {
  const session = new Session();
  session.open(CASES.find((it) => it.id === id)!.address, 'en');
  return session;
}

async function marksIn(page: Page, language: Language, marks: Record<string, readonly string[]> = MARKS) {
  const rows = await page.evaluate(drawnRows, marks);
  expect(new Set(rows.map(({ row }) => row)), 'rows with a time axis').toEqual(new Set(Object.keys(marks)));
  return rows.flatMap((row) => markFaults(row, sessionOf(row.case), language, reckoningFrom(row, ENDS[row.case])));
}

describe.each(LANGUAGES)('in every case and at every width, in %s,', { timeout: 400_000 }, (language) => {
  it('each row has its words apart, whole and within it, and its marks where the data say', async () => {
    const page = await openGallery(`lang=${language}`, 1280);
    await expectPage(page.locator('[data-case]')).toHaveCount(ROWS.length * CASES.length);
    for (const width of [1280, 320, 768, 1920]) {
      await widen(page, width);
      expect.soft([...(await wordsIn(page)), ...(await marksIn(page, language))], `${width} px`).toEqual([]);
    }
  });

  it('the rows have their words apart beside the card, as on the page', async () => {
    const page = await openGallery(`row=score&lang=${language}`, 1280);
    await expectPage(page.locator('[data-case]')).toHaveCount(CASES.length);
    for (const width of [1280, 1920]) {
      await widen(page, width);
      expect.soft(await wordsIn(page), `${width} px`).toEqual([]);
    }
  });
});

describe('the check of words finds', () => {
  const WRONG: [string, string][] = [
    [
      'two labels that overlap',
      '<svg data-view width=90 height=30><text y=20>one</text><text x=9 y=20>two</text></svg>'
    ],
    ['a label that leaves its row', '<svg data-view width=90 height=30 overflow=visible><text y=60>one</text></svg>'],
    [
      'a label cut off at the side',
      '<svg width=90 height=30><svg width=20 height=30><text y=20>unabridged</text></svg></svg>'
    ],
    ['a word cut off by what it is in', '<p style="overflow: hidden; width: 2em">unabridged</p>'],
    ['a word wider than the row', '<p style="width: 2em; margin-left: 190px">unabridged</p>'],
    ['buttons that overlap', '<button>one</button><button style="margin-left: -9px">two</button>'],
    ['a button over a label', '<p style="position: absolute; top: 0; margin: 0">one</p><button>two</button>'],
    [
      'a word larger than its button',
      '<button style="width: 20px; white-space: nowrap; padding: 0">unabridged</button>'
    ]
  ];
  it('each of them, and nothing where nothing is wrong', async () => {
    const page = await openPage({ path: 'about:blank' });
    for (const [what, wrong] of WRONG) {
      await page.setContent(`<div id="a" style="position: relative; width: 200px; height: 90px">${wrong}</div>`);
      expect(await page.evaluate(wordFaults, '#a'), what).not.toEqual([]);
    }
    await page.setContent(
      '<div id="a" style="width: 200px"><svg width=90 height=30><text y=20>one</text><text x=45 y=20>two</text></svg>' +
        '<p>three</p><p>four</p><button>five</button></div>'
    );
    expect(await page.evaluate(wordFaults, '#a')).toEqual([]);
  });
});

describe('the check of marks finds', () => {
  it.each(Object.entries(MARKS))(
    'each kind of mark that is a little beside its place, of %s',
    async (row, selectors) => {
      const page = await openGallery(`row=${row}&case=four-paths&case=two-pledges&lang=en`, 1280);
      expect(await marksIn(page, 'en', { [row]: selectors })).toEqual([]);
      for (const selector of selectors.filter((it) => it !== 'text.date')) {
        const rule = `[data-view] svg ${selector} { translate: 2px 2px }`;
        const style = await page.addStyleTag({ content: rule });
        expect(await marksIn(page, 'en', { [row]: selectors }), rule).not.toEqual([]);
        await style.evaluate((it) => (it as Element).remove());
      }
    }
  );
});

describe('the gallery', () => {
  it('shows the rows and cases that its address asks for', async () => {
    const page = await openGallery('row=paths&row=limits&case=no-decision', 800);
    expect(await page.locator('[data-case]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'paths-no-decision',
      'limits-no-decision'
    ]);
  });

  it('is not among the pages of the site, nor in their scripts', async () => {
    const siteUrl = inject('siteUrl');
    expect((await fetch(new URL('gallery.html', siteUrl))).status).toBe(404);
    const page = await openPage({ path: '?lang=en' });
    const scripts = await page
      .locator('script[src], link[rel=modulepreload]')
      .evaluateAll((all) => all.map((it) => (it as HTMLScriptElement).src || (it as HTMLLinkElement).href));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(await (await fetch(script)).text()).not.toContain('nine-decisions');
  });
});
