import { describe, expect, it } from 'vitest';
import { presets } from '../../src/core.ts';
import { run } from './run.ts';

describe('the command line', () => {
  it.each([
    [[], 'Usage: new-start-simulator <command>'],
    [['--help'], 'Usage: new-start-simulator <command>'],
    [['-h'], 'Exit codes: 0 fine, 1 '],
    [['help', 'simulate'], 'Usage: new-start-simulator simulate <scenario>'],
    [['obligations', '--help'], '--stamp <date>'],
    [['machine', '-h'], '--as scxml'],
    [['presets', '--help'], 'Usage: new-start-simulator presets'],
    [['--version'], '1.2.3\n']
  ])('%j helps', (argv, text) => {
    const { code, out, err } = run(argv);
    expect(out).toContain(text);
    expect([code, err]).toEqual([0, '']);
  });

  it.each([
    [['frob'], 'There is no command "frob".'],
    [['help', 'frob'], 'There is no command "frob".'],
    [['--frob'], 'There is no option --frob.'],
    [['simulate', 'as-it-happened', '--frob'], 'simulate has no option --frob.'],
    [['simulate', 'as-it-happened', '-x'], 'simulate has no option -x.'],
    [['simulate', 'as-it-happened', '--ics'], 'simulate has no option --ics.'],
    [['presets', '--strict'], 'presets has no option --strict.'],
    [['simulate'], 'simulate needs a scenario: a preset, a JSON file, a link form, or - for standard input.'],
    [['obligations'], 'obligations needs a scenario: a preset, a JSON file, a link form, or - for standard input.'],
    [['simulate', 'a', 'b'], 'simulate takes one scenario: "b" is one too many.'],
    [['machine', 'a'], 'machine takes no scenario: "a" is one too many.'],
    [['simulate', 'a', '--table', '--json'], '--table and --json do not go together.'],
    [['obligations', 'a', '--json', '--ics'], '--json and --ics do not go together.'],
    [['simulate', 'a', '--strict=1'], `simulate: Option '--strict' does not take an argument.`],
    [['machine', '--as'], `machine: Option '--as <value>' argument missing.`],
    [['machine', '--as', 'svg'], '--as: expected one of json, mermaid, scxml, not "svg".'],
    [['obligations', 'a', '--stamp', '2021-02-03'], '--stamp goes with --ics only.'],
    [
      ['obligations', 'a', '--ics', '--stamp', '2021-02-30'],
      '--stamp: expected a calendar date, YYYY-MM-DD, not "2021-02-30".'
    ]
  ])('%j is refused in one sentence, with 2', (argv, sentence) => {
    expect(run(argv)).toEqual({ code: 2, out: '', err: `new-start-simulator: ${sentence}\n` });
  });

  it('lists the presets', () => {
    const { code, out } = run(['presets']);
    expect(code).toBe(0);
    const [, , ...rows] = out.trimEnd().split('\n');
    expect(rows.map((row) => row.split(' ')[0])).toEqual(Object.keys(presets));
    expect(out).toMatch(/^lapse-2021 .* expired +2021-02-05$/m);
    expect(JSON.parse(run(['presets', '--json']).out)).toEqual(presets);
  });

  it('gives the machine in three forms, JSON unless told', () => {
    expect(run(['machine']).out).toBe(run(['machine', '--as', 'json']).out);
    expect(JSON.parse(run(['machine']).out)).toMatchObject({ id: 'treaty' });
    expect(run(['machine', '--as', 'mermaid']).out).toMatch(/^stateDiagram-v2\n/);
    expect(run(['machine', '--as=scxml']).out).toMatch(/^<\?xml version="1.0"/);
  });
});
