import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PATHS, readAddress, writeAddress } from '../../src/session/address.ts';
import { Session } from '../../src/session/session.svelte.ts';
import { decodeScenario } from '../../src/scenarios/link.ts';
import { deeds, own, type Deed } from './editing.ts';

/** How many sequences are tried, and from which seed: `EDIT_RUNS`, `ORACLE_SEED`. */
const RUNS = { numRuns: Number(process.env.EDIT_RUNS ?? 500), seed: Number(process.env.ORACLE_SEED ?? 20110205) };

const links = (paths: readonly { link: string }[]) => paths.map(({ link }) => link);
const workOf = ({ paths, drawer }: Session) => ({ paths: links(paths), drawer: links(drawer) });

/** A path goes on where it has all the decisions it had, and one more. */
const goesOn = (before: string) => (after: string) => {
  const [had, has] = [before, after].map((link) => decodeScenario(link).decisions.map((it) => JSON.stringify(it)));
  return has!.length === had!.length + 1 && had!.every((it) => has!.includes(it));
};

function opened(): Session {
  const session = new Session();
  return session;
}

function act(session: Session, step: Deed | 'undo' | 'redo'): void {
  if (step === 'undo') session.undo();
  else if (step === 'redo') session.redo();
  else step.do(session);
}

describe('whatever a reader does to the paths, in whatever order', () => {
  it('no path is lost that was not deleted or changed, and there is always something to see', () => {
    fc.assert(
      fc.property(deeds, (steps) => {
        const session = opened();
        for (const step of steps) {
          const before = own(session);
          const taken = typeof step === 'string' ? null : step.takes(session);
          act(session, step);
          const after = own(session);
          if (taken) expect(after).toEqual(expect.arrayContaining(before.filter((it) => !taken.includes(it))));
          if (typeof step !== 'string' && step.goesOn)
            for (const gone of taken!.filter((it) => !after.includes(it)))
              expect(after.filter(goesOn(gone)), `${gone} goes on`).not.toEqual([]);

          const { paths, drawer, active, against, date, span } = session;
          expect(paths.length).toBeGreaterThanOrEqual(1);
          expect(paths.length).toBeLessThanOrEqual(MOST_PATHS);
          expect(paths[active]).toBe(session.activePath);
          if (against !== null) expect(paths[against === active ? -1 : against]).toBeDefined();
          expect(date >= span.from && date <= span.last).toBe(true);
          const all = links([...paths, ...drawer]);
          expect(all.length, 'nothing is there twice').toBe(new Set(all).size);
          expect(drawer.every(({ preset }) => preset === null)).toBe(true);
        }
        // What is on the score is in the address, to the letter.
        const { address, notices } = readAddress(writeAddress(session.address));
        expect(notices).toEqual([]);
        expect(links(address.paths)).toEqual(links(session.paths));
        expect(address).toMatchObject({ active: session.active, date: session.date });
      }),
      RUNS
    );
  });

  it('undo always comes back to the start, and redo to the end', () => {
    fc.assert(
      fc.property(deeds, (steps) => {
        const session = opened();
        const start = workOf(session);
        for (const step of steps) act(session, step);
        const seen = [workOf(session)];
        while (session.canUndo) {
          session.undo();
          seen.push(workOf(session));
        }
        expect(seen.at(-1)).toEqual(start);
        // On the way forth the work is at each step what it was on the way back, after what had been taken back before.
        const again = [];
        for (let i = 1; i < seen.length; i++) {
          session.redo();
          again.push(workOf(session));
        }
        expect(again).toEqual(seen.slice(0, -1).toReversed());
        while (session.canRedo) session.redo();
        while (session.canUndo) session.undo();
        expect(workOf(session)).toEqual(start);
      }),
      RUNS
    );
  });
});

describe('a decision on a path of the reader’s own', () => {
  it('goes on with it where nothing comes after, and branches where something does', () => {
    const session = opened();
    session.decide({ type: 'acceptOffer', by: 'US' });
    expect(session.paths).toHaveLength(4);
    const first = session.activePath.link;
    session.decide({ type: 'completeProcedures', by: 'US' });
    expect(session.paths).toHaveLength(4);
    expect(goesOn(first)(session.activePath.link)).toBe(true);
    const second = session.activePath.link;
    session.goTo('2020-10-01');
    session.decide({ type: 'suspendParticipation', by: 'US' });
    expect(links(session.paths)).toContain(second);
    expect(session.activePath.link).not.toContain('completeProcedures');
  });
});

describe('a path that comes with the simulator', () => {
  it('stays as it is when it is edited: the change is on a path beside it', () => {
    const session = opened();
    const { decisions } = session.activePath.chronicle.scenario;
    session.edit(0, { version: 1, id: 'as-it-happened', title: 'x', decisions: decisions.slice(1) });
    expect(session.paths[0]!.preset).toBe('as-it-happened');
    expect([session.active, session.against]).toEqual([1, 0]);
    expect(session.activePath.scenario).toMatchObject({ decisions: decisions.slice(1) });
    expect(session.activePath.scenario).not.toHaveProperty('title');
    expect(session.activePath.scenario).not.toHaveProperty('id');
  });
  it('is given no other title', () => {
    const session = opened();
    session.rename(0, 'Mine');
    expect(session.canUndo).toBe(false);
    expect(session.paths[0]!.preset).toBe('as-it-happened');
  });
});

describe('the drawer', () => {
  it('takes the path that makes room for a fifth, and gives it back', () => {
    const session = opened();
    for (const years of [1, 2, 3, 4] as const) {
      session.activate(0);
      session.decide({ type: 'offerExtension', by: 'US', years });
    }
    session.activate(0);
    session.decide({ type: 'offerExtension', by: 'US', years: 5 });
    expect(session.drawer).toHaveLength(2);
    const [path] = session.drawer;
    session.takeOut(0);
    expect(session.activePath).toBe(path);
    expect(links(session.drawer)).not.toContain(path!.link);
  });
  it('takes what comes from elsewhere, and what is undone here leaves that alone', () => {
    const session = opened();
    const elsewhere = new Session('?path=1~title=Elsewhere', 'en');
    session.decide({ type: 'acceptOffer', by: 'US' });
    session.hide(session.active);
    session.keep([...session.drawer, ...elsewhere.paths]);
    while (session.canUndo) session.undo();
    expect(links(session.drawer)).toEqual(['1~title=Elsewhere']);
    while (session.canRedo) session.redo();
    expect(links(session.drawer)).toContain('1~title=Elsewhere');
    expect(session.drawer).toHaveLength(2);
  });
  it('loses what is taken away elsewhere, and undo here does not bring it back', () => {
    const session = opened();
    session.decide({ type: 'acceptOffer', by: 'US' });
    session.hide(session.active);
    session.activate(2);
    session.decide({ type: 'suspendParticipation', by: 'US' });
    session.keep([]);
    session.undo();
    expect(session.drawer).toEqual([]);
  });
});
