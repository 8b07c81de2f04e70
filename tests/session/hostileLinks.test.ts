import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import App from '../../src/App.svelte';
import { MESSAGES } from '../../src/i18n/index.ts';
import { Spoken } from '../../src/i18n/spoken.svelte.ts';
import { Session } from '../../src/session/session.svelte.ts';
import { runs } from '../oracle/runs.ts';
import { FIVE_MEGABYTES, hostileText } from './hostile.ts';

const opened = (search: string) => {
  const session = new Session(search, 'en');
  return session;
};

/** What the page must still do, whatever it was opened with. */
function works(session: Session): void {
  expect(session.paths.length).toBeGreaterThan(0);
  session.goTo('2020-10-16');
  session.decide({ type: 'suspendParticipation', by: 'US' });
  expect(session.canUndo).toBe(true);
  session.undo();
}

const spoken = new Spoken(MESSAGES, async (language) => MESSAGES[language]);

describe('a hostile link', () => {
  it('is shown as a path or named in a notice, and the page works', { timeout: 120_000 }, () => {
    let [read, refused] = [0, 0];
    const isHarmless = fc.property(hostileText, (text) => {
      const session = opened(`?${new URLSearchParams({ path: text })}`);
      if (session.notices.length === 0) {
        read++;
        expect(session.paths).toHaveLength(1);
      } else {
        refused++;
        expect(session.notices).toMatchObject([{ parameter: 'path' }]);
        expect(session.paths).toHaveLength(4);
      }
      works(session);
      expect(Object.prototype).not.toHaveProperty('polluted');
    });
    fc.assert(isHarmless, runs(2000));
    // Both happen, or this would show nothing.
    expect(Math.min(read, refused)).toBeGreaterThan(50);
  });

  it('never comes to the page as markup', { timeout: 60_000 }, () => {
    const isText = fc.property(hostileText, (text) => {
      const search = `?plain&view=paths&${new URLSearchParams({ path: text })}`;
      const { body } = render(App, { props: { session: opened(search), spoken } });
      expect(body.match(/<(img|script|iframe|style)\b|<\w[^<>]*\son\w+=/gi)).toBeNull();
    });
    fc.assert(isText, runs(60));
  });

  it.each(['x', '1~', '1~title=', '<b>'])('of five megabytes of %s is refused or shown like any other', (piece) => {
    const text = piece.endsWith('=') ? piece + 'x'.repeat(FIVE_MEGABYTES) : piece.repeat(FIVE_MEGABYTES / piece.length);
    works(opened(`?path=${text}`));
  });
});
