import { obligations, presets, simulate, unknowns, type Chronicle } from '../core.ts';
import { obligationsAsIcs, REVISED } from '../formats/ics.ts';
import { describeMachine } from '../formats/machine.ts';
import { machineAsMermaid } from '../formats/mermaid.ts';
import { machineAsScxml } from '../formats/scxml.ts';
import { readCommandLine, type Command } from './commandLine.ts';
import { EXIT, InputError, type Io } from './io.ts';
import { eventDescription, eventName, obligationsTable } from './obligationsTable.ts';
import { simulateWord } from './readScenario.ts';
import { simulateTable } from './simulateTable.ts';
import { nameOf, table } from './table.ts';
import { help } from './words.ts';

/**
 * Runs the program.
 *
 * @param argv the arguments, without the program's name
 * @returns the exit code, one of {@link EXIT}
 */
export function main(argv: readonly string[], io: Io): number {
  try {
    return run(readCommandLine(argv), io);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.err(`new-start-simulator: ${error.message}\n`);
    return EXIT.malformed;
  }
}

function run(command: Command, io: Io): number {
  switch (command.name) {
    case 'simulate': {
      const chronicle = simulateWord(command.scenario, io);
      io.out(command.format === 'json' ? json(chronicle) : simulateTable(chronicle));
      return verdict(chronicle, command.isStrict, io);
    }
    case 'obligations': {
      const chronicle = simulateWord(command.scenario, io);
      io.out(obligationsAs(chronicle, command));
      return verdict(chronicle, command.isStrict, io);
    }
    case 'machine':
      io.out(
        { json: () => json(describeMachine()), mermaid: machineAsMermaid, scxml: machineAsScxml }[command.format]()
      );
      return EXIT.fine;
    case 'presets':
      io.out(command.format === 'json' ? json(presets) : presetTable());
      return EXIT.fine;
    case 'help':
      io.out(help(command.of));
      return EXIT.fine;
    case 'version':
      io.out(`${io.version}\n`);
      return EXIT.fine;
  }
}

function obligationsAs(chronicle: Chronicle, { format, stamp }: Extract<Command, { name: 'obligations' }>): string {
  const dated = obligations(chronicle);
  switch (format) {
    case 'table':
      return obligationsTable(chronicle, dated, unknowns(chronicle));
    case 'json':
      return json(dated);
    case 'ics': {
      const { scenario } = chronicle;
      return obligationsAsIcs(dated, {
        scenarioId: scenario.id ?? 'scenario',
        stamp: stamp ?? REVISED,
        name: `New START: ${nameOf(scenario)}`,
        nameOf: eventName,
        describe: eventDescription
      });
    }
  }
}

function verdict({ refusals: { length } }: Chronicle, isStrict: boolean, io: Io): number {
  if (!isStrict || length === 0) return EXIT.fine;
  io.err(`new-start-simulator: ${length === 1 ? 'One decision was' : `${length} decisions were`} refused.\n`);
  return EXIT.refused;
}

function presetTable(): string {
  const rows = Object.entries(presets).map(([id, scenario]) => {
    const { periods } = simulate(scenario);
    const { phase } = periods.at(-1)!;
    return [id, String(scenario.decisions.length), phase, periods.find((period) => period.phase === phase)!.from];
  });
  return `${table(['Preset', 'Decisions', 'In the end', 'From'], rows)}\n`;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
