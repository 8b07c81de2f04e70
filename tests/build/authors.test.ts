import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { HEARD, protocols, SAID } from '../../src/authors/messages.ts';
import { attributeExamples, parameters } from '../../src/authors/parameters.ts';
import { recipes, type ToEmbed } from '../../src/authors/recipes.ts';
import { shownOf } from '../../src/authors/shown.ts';
import { WORDS } from '../../src/authors/words.ts';
import { WORDS as PRESET_WORDS } from '../../src/build/told.ts';
import { ATTRIBUTES, searchOf } from '../../src/embed/attributes.ts';
import { readCommand } from '../../src/embed/hosts/commands.ts';
import { speakToHost } from '../../src/embed/hosts/speakToHost.ts';
import { en } from '../../src/i18n/en.ts';
import { ru } from '../../src/i18n/ru.ts';
import { presets } from '../../src/scenarios/presets/index.ts';
import { DEFAULT_PATHS, readAddress, VIEWS, writeAddress, type Address } from '../../src/session/address.ts';
import { LANGUAGES } from '../../src/session/language.ts';
import { FakeWindow } from '../embed/hostsFakeWindow.ts';

/** An address in which nothing is as it is by default: every parameter there is is written. */
const unusual: Required<Address> = {
  ...readAddress('?path=withdrawal&path=successor').address,
  active: 1,
  against: 0,
  date: '2021-02-05',
  shown: { from: '2020-01-01', to: '2022-01-01' },
  views: ['day'],
  language: 'ru',
  theme: 'dark',
  transparent: true,
  plain: true
};

describe.each(LANGUAGES)('the parameters explained in %s', (language) => {
  const rows = parameters(WORDS[language].parameters);

  it('are all that an address can have, each once', () => {
    const written = new Set(new URLSearchParams(writeAddress(unusual)).keys());
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...written].toSorted());
  });
  it.each(rows.map(({ name, example }) => [name, example]))(
    'has an example of %s that can be read',
    (name, example) => {
      expect(new URLSearchParams(example).has(name)).toBe(true);
      expect(readAddress(example).notices).toEqual([]);
      expect(writeAddress(readAddress(example).address)).not.toBe('');
    }
  );
  it('list every preset and view, and the defaults as they are', () => {
    const row = (name: string) => rows.find((it) => it.name === name)!;
    expect(row('path').values).toEqual(Object.keys(presets));
    expect(row('path').fallback).toEqual({ values: DEFAULT_PATHS });
    expect(row('view').values).toEqual([...VIEWS, 'score']);
    for (const { name, fallback } of rows)
      if ('values' in fallback) {
        const search = `?${fallback.values.map((value) => `${name}=${value}`).join('&')}`;
        expect(writeAddress(readAddress(search).address), name).toBe('');
      }
  });
  it('are attributes of the element too, each with an example that it can read', () => {
    const examples = [...attributeExamples(WORDS[language].parameters)].map((example) => {
      const { documentElement } = new DOMParser().parseFromString(
        `<it ${example.replace(/(transparent|plain)$/, '$1=""')}/>`,
        'text/xml'
      );
      return documentElement!;
    });
    const names = examples.flatMap((it) => Array.from(it.attributes, ({ name }) => name));
    expect([...new Set(names)].toSorted()).toEqual([...ATTRIBUTES].toSorted());
    for (const example of examples) {
      const search = searchOf((name) => (example.hasAttribute(name) ? example.getAttribute(name) : null));
      expect(readAddress(search).notices).toEqual([]);
      expect(writeAddress(readAddress(search).address)).not.toBe('');
    }
  });
});

describe('the messages explained', () => {
  const answer = (message: object) => JSON.stringify(readCommand(message, null));

  it('are obeyed by the embed as they are written', () => {
    for (const message of HEARD) expect(answer(message)).toContain(`"type":"${message.type.slice('nst:'.length)}"`);
    expect(answer({ ...HEARD[0], date: 'tomorrow' })).not.toContain('"type"');
  });
  it('are all that it knows, and what it says itself is no command', () => {
    const known = new Set(answer({ type: 'nst:unknown', v: 1 }).match(/nst:(?!unknown)\w+/g));
    expect(new Set(HEARD.map(({ type }) => type))).toEqual(known);
    for (const message of SAID) expect(answer(message)).toBe('null');
  });
  it('are said as they are written: to what cannot be obeyed, and of what cannot be read', () => {
    const window = new FakeWindow();
    const speaker = speakToHost({
      root: window.root as unknown as HTMLElement,
      window: window as unknown as Window,
      search: '',
      hash: '',
      oncommand: () => null
    });
    window.receive({ ...HEARD[0], date: 'tomorrow' });
    speaker.error('theme: “sepia” cannot be read');
    expect(window.said()).toEqual(SAID.filter(({ type }) => type === 'nst:error'));
  });
  it('tell the height in the words of each platform', () => {
    const all = protocols(WORDS.en.messages);
    const message = (host: string) => all.find((it) => it.host.startsWith(host))!.message;
    expect(message('AMP')).toContain('embed-size');
    expect(message('Embedly')).toContain('iframe.resize');
    expect(message('Canvas')).toContain('lti.frameResize');
    expect(message('pym.js')).toContain('xPYMx');
    expect(message('WordPress')).toContain('"secret"');
    expect(message('Datawrapper')).toContain('datawrapper-height');
    expect(message('H5P')).toContain('"h5p"');
    expect(all).toHaveLength(7);
  });
});

describe('the recipes', () => {
  const embed: ToEmbed = {
    title: 'Two "paths": {{ 1 }} & <more>',
    open: 'Open “it”',
    page: 'https://example.org/?path=withdrawal&path=successor',
    address: 'https://example.org/embed.html?path=withdrawal&path=successor',
    height: 640,
    scheme: null,
    presetPage: 'https://example.org/paths/withdrawal/',
    script: 'https://example.org/element.js',
    attributes: [['path', 'withdrawal successor']]
  };
  const codeFor = (platform: string, { scheme = null as string | null, isFound = true } = {}) =>
    recipes({ ...embed, scheme }, isFound)
      .find((it) => it.platform === platform)
      ?.pieces.map(({ code }) => code) ?? [];
  const frameIn = (html: string): Element => {
    const parser = new DOMParser({ onError: (level, message) => expect.unreachable(`${level}: ${message}`) });
    const document = parser.parseFromString(`<div>${html}</div>`, 'text/xml');
    const [frame] = document.getElementsByTagName('iframe');
    return frame!;
  };

  it.each(['html', 'ghost', 'moodle', 'canvas'])('for %s is a frame with its height written into it', (platform) => {
    const frame = frameIn(codeFor(platform)[0]!);
    expect(frame.getAttribute('src')).toBe(embed.address);
    expect(frame.getAttribute('height')).toBe('640');
    expect(frame.getAttribute('title')).toBe(embed.title);
  });
  it('for WordPress is the address of a page that can be found, or the frame', () => {
    expect(codeFor('wordpress')[0]).toBe(embed.presetPage);
    expect(frameIn(codeFor('wordpress')[1]!).getAttribute('src')).toBe(embed.address);
    expect(codeFor('wordpressUnfound')).toEqual([]);
  });
  it('for WordPress is the frame alone, where the page cannot be found', () => {
    const [frame, ...more] = codeFor('wordpressUnfound', { isFound: false });
    expect(frameIn(frame!).getAttribute('src')).toBe(embed.address);
    expect([more, codeFor('wordpress', { isFound: false })]).toEqual([[], []]);
  });
  it('for reveal.js is loaded with its slide', () => {
    const frame = frameIn(codeFor('reveal')[0]!.replace(' data-preload', ''));
    expect(frame.getAttribute('data-src')).toBe(embed.address);
    expect(frame.hasAttribute('src')).toBe(false);
    expect(frame.hasAttribute('loading')).toBe(false);
  });
  it.each(['hugo', 'jekyll'])('for %s is a template, and a line that no title can break', (platform) => {
    const [template, use] = codeFor(platform) as [string, string];
    const values = ['src', 'height', 'title', 'page'].map((name) => {
      expect(template).toMatch(new RegExp(`\\{\\{ [^}]*\\b${name}\\b[^}]* \\}\\}`));
      expect(use.match(new RegExp(` ${name}="([^"]*)"`, 'g'))).toHaveLength(1);
      return [name, new RegExp(` ${name}="([^"]*)"`).exec(use)![1]!] as const;
    });
    expect(use).toContain(`src="${embed.address}"`);
    expect(use.split('"')).toHaveLength(9);
    expect(use.slice(3, -3)).not.toMatch(/[{}<>]|%\}/);

    // As it comes out: what the frame has elsewhere, with its link inside and the one after it.
    const given = new Map<string, string>(values);
    const escaped = (name: string) => given.get(name)!.replaceAll('&', '&amp;');
    const written = template.replace(/\{\{[^}]*?\b(src|height|title|page)\b[^}]*\}\}/g, (_, name: string) =>
      escaped(name)
    );
    const frame = frameIn(written);
    expect(frame.getAttribute('src')).toBe(embed.address);
    const links = Array.from(frame.parentNode!.childNodes).flatMap((it) =>
      it.nodeType === 1 ? [...(it as Element).getElementsByTagName('a')] : []
    );
    expect(links.map((it) => [it.parentNode!.nodeName, it.getAttribute('href'), it.textContent])).toEqual([
      ['iframe', embed.page, embed.open],
      ['p', embed.page, embed.open]
    ]);
  });
  it.each(['html', 'hugo', 'jekyll', 'docusaurus', 'reveal'])(
    'for %s has the scheme of a transparent embed',
    (platform) => {
      const scheme = /color-?scheme: ?'?light dark/i;
      expect(codeFor(platform)[0]).not.toMatch(/scheme/i);
      expect(codeFor(platform, { scheme: 'light dark' })[0]).toMatch(scheme);
    }
  );
  it('for Docusaurus is JSX: a style that is an object, names with capitals, texts as they are', () => {
    const [code] = codeFor('docusaurus') as [string];
    expect(code).toContain("style={{ width: '100%', border: 0 }}");
    expect(code).toMatch(/ referrerPolicy=/);
    expect(code).not.toMatch(/allowfullscreen|referrerpolicy/);
    const [, title] = /title=\{(".*")\}/.exec(code)!;
    expect(JSON.parse(title!)).toBe(embed.title);
  });
});

describe('what the code on the page embeds', () => {
  it('is what the reader comes from, in the language that it is read in', () => {
    const { address } = readAddress('?path=withdrawal&date=2023-03-01');
    expect(writeAddress(shownOf(address, 'ru'))).toBe('?path=withdrawal&date=2023-03-01&lang=ru');
  });
  it('is an example, where the reader has chosen nothing but how to read', () => {
    const { address } = readAddress('?lang=ru&theme=dark');
    expect(writeAddress(shownOf(address, 'ru'))).toMatch(/^\?path=[^&]+&path=[^&]+&view=paths&lang=ru&theme=dark$/);
  });
});

describe.each([
  ['the page for authors', WORDS],
  ['the dialog', { en: en.embedding, ru: ru.embedding }],
  ['what is made of the presets', PRESET_WORDS]
])('the words of %s', (_, { en, ru }) => {
  const messages = (tree: object, place = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'object'
        ? messages(value, `${place}${key}.`)
        : [[place + key, typeof value === 'function' ? `of ${value.length} values` : value]]
    );
  it('are in Russian as many as in English, and others', () => {
    const [english, russian] = [messages(en), messages(ru)];
    expect(russian.map(([place]) => place)).toEqual(english.map(([place]) => place));
    const texts = new Map(english);
    expect(russian.filter(([place, text]) => !text.startsWith('of ') && texts.get(place) === text)).toEqual([]);
    expect(russian.filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
    // One thing has one name: a frame, and a picture.
    expect(russian.filter(([, text]) => /рамк|рисун/i.test(text))).toEqual([]);
  });
});
