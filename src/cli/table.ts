import type { Reading, Scenario } from '../core.ts';

/** One line for each row, its columns as wide as what is in them. A column with nothing in any row is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = head.flatMap((_, column) => (rows.some((row) => row[column]) ? column : []));
  const lines = [head, ...rows].map((row) => kept.map((column) => row[column] || '–'));
  const widths = kept.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const underline = widths.map((width) => '─'.repeat(width));
  return [lines[0]!, underline, ...lines.slice(1)]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

/** What a scenario is called. */
export function nameOf({ title, id }: Scenario): string {
  // A title may hold anything, and a terminal obeys control characters.
  return title?.replace(/\p{Cc}+/gu, ' ') ?? id ?? 'scenario';
}

/** A scenario's name, and how it is run. */
export function heading(scenario: Scenario & { reading: Reading; horizon: string }): string {
  const { reading, horizon } = scenario;
  const extensions = reading === 'single' ? 'one extension only' : 'extensions of five years in all';
  return `${nameOf(scenario)}: simulated up to ${horizon}, reading Article XIV(2) as allowing ${extensions}`;
}
