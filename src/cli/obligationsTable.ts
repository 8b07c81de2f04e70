import type { Chronicle, Obligation, Unknown } from '../core.ts';
import { heading, table } from './table.ts';
import { DUTIES, KINDS, PARTIES_IN_WORDS, WHY_NO_DAY } from './words.ts';

/** What is due on a path, for reading, and what is due on no day that can be said. */
export function obligationsTable(
  { scenario }: Chronicle,
  dated: readonly Obligation[],
  undated: readonly Unknown[]
): string {
  const sections = [
    heading(scenario),
    table(
      ['Date', 'Before', 'By', 'What', 'Kind', 'Article', 'Worked out', 'How sure', 'Note'],
      dated.map((obligation) => {
        const { date, until = '', by, kind, article, working, confidence } = obligation;
        return [
          date,
          until,
          by,
          whatOf(obligation),
          KINDS[kind],
          article,
          working,
          confidence,
          notesOn(obligation).join(', ')
        ];
      })
    )
  ];
  if (undated.length > 0)
    sections.push(
      'Without a day',
      table(
        ['By', 'What', 'Article', 'When', 'Why', 'How sure'],
        undated.map(({ by, key, article, offset = '', why, confidence }) => [
          by,
          DUTIES[key],
          article,
          offset,
          WHY_NO_DAY[why],
          confidence
        ])
      )
    );
  return `${sections.join('\n\n')}\n`;
}

/** An obligation's name in a calendar. */
export function eventName(obligation: Obligation): string {
  return `New START: ${whatOf(obligation)}`;
}

/** What an obligation rests on and how its day was come to, for a calendar. */
export function eventDescription(obligation: Obligation): string {
  const { date, until, by, kind, basis, article, working, backwards, confidence } = obligation;
  const lines = [
    `${KINDS[kind]} of ${PARTIES_IN_WORDS[by]}, by ${basis}`,
    `Article: ${article}`,
    `Worked out: ${[...new Set([working, backwards ?? date, date])].join(' = ')}`,
    ...(until ? [`Until the day before ${until}`] : []),
    `How sure: ${confidence}`,
    ...notesOn(obligation)
  ];
  return lines.join('\n');
}

function whatOf({ key, quantity, bound, asOf }: Obligation): string {
  const more = [
    ...(quantity ? [`${bound === 'minimum' ? 'at least' : 'at most'} ${quantity}`] : []),
    ...(asOf ? [`as of ${asOf}`] : [])
  ];
  return DUTIES[key] + (more.length > 0 ? ` (${more.join(', ')})` : '');
}

function notesOn({ contested = [], paused, superseded }: Obligation): string[] {
  return [
    ...(contested.length > 0 ? [`contested by ${contested.join(', ')}`] : []),
    ...(paused ? ['inspections paused'] : []),
    ...(superseded ? ['replaced by a later expiry'] : [])
  ];
}
