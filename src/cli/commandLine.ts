import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isCalendarDate, type CalendarDate } from '../treaty/calendarDate.ts';
import { InputError } from './io.ts';

const COMMANDS = ['simulate', 'obligations', 'machine', 'presets'] as const;

export type CommandName = (typeof COMMANDS)[number];

export const MACHINE_FORMATS = ['json', 'mermaid', 'scxml'] as const;

type MachineFormat = (typeof MACHINE_FORMATS)[number];

/** A command line that has been understood. */
export type Command =
  | { name: 'simulate'; scenario: string; format: 'table' | 'json'; isStrict: boolean }
  | { name: 'obligations'; scenario: string; format: 'table' | 'json' | 'ics'; isStrict: boolean; stamp?: CalendarDate }
  | { name: 'machine'; format: MachineFormat }
  | { name: 'presets'; format: 'table' | 'json' }
  | { name: 'help'; of?: CommandName }
  | { name: 'version' };

const flag = { type: 'boolean' } as const;
const OPTIONS: Record<CommandName, NonNullable<ParseArgsConfig['options']>> = {
  simulate: { table: flag, json: flag, strict: flag },
  obligations: { table: flag, json: flag, ics: flag, stamp: { type: 'string' }, strict: flag },
  machine: { as: { type: 'string' } },
  presets: { table: flag, json: flag }
};

/**
 * @param argv without the program's name
 * @throws InputError naming what was not understood
 */
export function readCommandLine(argv: readonly string[]): Command {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h') return { name: 'help' };
  if (first === '--version' || first === '-v') return { name: 'version' };
  if (first === 'help') return rest[0] === undefined ? { name: 'help' } : { name: 'help', of: commandOf(rest[0]) };
  const name = commandOf(first);
  const { values, positionals } = parse(name, rest);
  if (values.help) return { name: 'help', of: name };
  const takes = name === 'simulate' || name === 'obligations' ? 1 : 0;
  const extra = positionals[takes];
  if (extra !== undefined)
    throw new InputError(`${name} takes ${takes === 0 ? 'no' : 'one'} scenario: "${extra}" is one too many.`);
  switch (name) {
    case 'simulate':
      return {
        name,
        scenario: scenarioIn(name, positionals),
        format: formatIn(values, ['table', 'json']),
        isStrict: !!values.strict
      };
    case 'obligations': {
      const format = formatIn(values, ['table', 'json', 'ics']);
      const scenario = scenarioIn(name, positionals);
      return { name, scenario, format, isStrict: !!values.strict, ...stampIn(values.stamp, format) };
    }
    case 'machine':
      return { name, format: machineFormat(values.as) };
    case 'presets':
      return { name, format: formatIn(values, ['table', 'json']) };
  }
}

/** The values that any of the commands takes. */
interface Values {
  help?: boolean;
  table?: boolean;
  json?: boolean;
  ics?: boolean;
  strict?: boolean;
  stamp?: string;
  as?: string;
}

function parse(name: CommandName, args: string[]): { values: Values; positionals: string[] } {
  try {
    const options = { ...OPTIONS[name], help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const unknown = /Unknown option '(.+?)'/.exec(message)?.[1];
    if (unknown !== undefined) throw new InputError(`${name} has no option ${unknown}.`);
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new InputError(`${name}: ${message.split('\n')[0]}.`);
  }
}

function commandOf(word: string): CommandName {
  const name = COMMANDS.find((command) => command === word);
  if (name) return name;
  throw new InputError(word.startsWith('-') ? `There is no option ${word}.` : `There is no command "${word}".`);
}

function scenarioIn(name: CommandName, [scenario]: string[]): string {
  if (scenario === undefined)
    throw new InputError(`${name} needs a scenario: a preset, a JSON file, a link form, or - for standard input.`);
  return scenario;
}

function formatIn<F extends 'table' | 'json' | 'ics'>(values: Values, formats: readonly F[]): F {
  const [chosen, another] = formats.filter((format) => values[format]);
  if (another !== undefined) throw new InputError(`--${chosen} and --${another} do not go together.`);
  return chosen ?? formats[0]!;
}

function stampIn(stamp: string | undefined, format: string): { stamp?: CalendarDate } {
  if (stamp === undefined) return {};
  if (format !== 'ics') throw new InputError('--stamp goes with --ics only.');
  if (!isCalendarDate(stamp)) throw new InputError(`--stamp: expected a calendar date, YYYY-MM-DD, not "${stamp}".`);
  return { stamp };
}

function machineFormat(as = 'json'): MachineFormat {
  const format = MACHINE_FORMATS.find((known) => known === as);
  if (format) return format;
  throw new InputError(`--as: expected one of ${MACHINE_FORMATS.join(', ')}, not "${as}".`);
}
