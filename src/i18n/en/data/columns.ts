/** What each table holds, by its name. */
export const table = {
  path_list: {
    title: 'The paths',
    description: 'A row for each path on the screen: what the other tables call it, and from when on it is supposed.'
  },
  paths: {
    title: 'What held on each path',
    description: 'A row for each stretch of days on which the same held on a path.'
  },
  limits: {
    title: 'The central limits',
    description:
      'A row for each stretch of days on which a central limit held on a path: by law, contested, or by pledge.'
  },
  declared_numbers: {
    title: 'What the parties declared',
    description:
      'A row for each aggregate number on record, as it happened. Whether the active path was still what happened then is in on_path.'
  },
  estimates: {
    title: 'Published estimates of forces without limits',
    description: 'Opinions, not data: a row for each estimate, with who made it. They differ in date and baseline.'
  },
  verification_years: {
    title: 'Verification by treaty year',
    description: 'A row for each treaty year of each path: what is allowed and due in it, and what was carried out.'
  },
  verification_exchanges: {
    title: 'Exchanges of data',
    description: 'A row for each exchange of the database that falls due on a path, and what each party gave.'
  },
  verification_record: {
    title: 'Sessions, notifications and tallies on record',
    description: 'A row for each count or session of which a record was found, as it happened.'
  },
  deadlines: {
    title: 'Dated duties, rights and deadlines',
    description: 'A row for each duty, right, last day or end with a date on a path.'
  },
  deadlines_without_day: {
    title: 'Duties without a day',
    description: 'A row for each duty for which no day can be said on a path, with the reason.'
  },
  lifecycle: {
    title: 'What happens on each path',
    description: 'A row for each decision taken, what it brought about and what fell due of its own accord, in order.'
  },
  refusals: {
    title: 'Decisions that were refused',
    description: 'A row for each decision that was not lawful on its day, with the reason. The run goes on without it.'
  },
  day: {
    title: 'What held on the day',
    description: 'A row for each path: what held on the day of the playhead.'
  },
  day_next: {
    title: 'What falls due from the day on',
    description:
      'A row for each deadline from the day of the playhead on, as things stand on it: if nothing more is decided.'
  }
};

/** What each column means, by its name; where it differs from table to table, by the table’s name too. */
export const column = {
  path: 'The path: the id of one that comes with the simulator, or the fingerprint of the reader’s own.',
  path_title: 'What the path is called.',
  is_active: 'Whether it was the active path.',
  is_preset: 'Whether it comes with the simulator.',
  leaves_record_on: 'The first day on which the path is not what happened; empty where it is to the end.',
  drawn_up_to: 'The first day to which the path is no longer worked out.',
  reading: 'How Article XIV(2) is read.',
  fingerprint: 'SHA-256 of the decisions, the horizon and the reading, in canonical form.',
  link: 'The path as an address names it: its id, or its link form.',
  from: 'The first day.',
  to: 'The first day on which it no longer holds.',
  days: 'How many days.',
  status: 'Whether it is what happened, is supposed, or lies beyond what the record covers.',
  phase: 'The phase of the treaty’s life.',
  limits_us: 'How the central limits held for the United States.',
  limits_ru: 'How the central limits held for Russia.',
  inspections: 'How inspections stood.',
  data_exchange: 'How the exchange of data stood.',
  expires_on: 'While in force: when the treaty would expire as things stood.',
  terminates_on: 'While a notice of withdrawal ran: when it would end the treaty.',
  quantity: 'Which central limit: the aggregate number of Article II(1).',
  limit: 'The most that is allowed, in the unit of the row.',
  unit: 'What is counted.',
  hold: 'How it held: the weaker of the two parties’ where they differ.',
  as_of: 'The day the data are of.',
  party: 'Whose.',
  figure: 'The figure taken, or one that another source prints instead.',
  value: 'The number, in the unit of the row; empty where none was provided.',
  confidence: 'How sure it is.',
  exchanged: 'Whether it was exchanged between the parties, or released by one of them.',
  kind: 'What kind of deadline it is.',
  'declared_numbers.kind': 'On what occasion it was declared.',
  'verification_record.kind': 'What is counted, or took place.',
  on_path: 'Whether the active path was still what happened then.',
  'verification_exchanges.on_path': 'Whether the path was still what happened when it fell due.',
  published: 'When it was made public.',
  note: 'What the record says beside it, in English.',
  'lifecycle.note': 'What whoever wrote the path said of the decision.',
  'refusals.note': 'What whoever wrote the path said of the decision.',
  source_publisher: 'Who put up the best source there is.',
  source_title: 'Its title, in English or in its own language.',
  source_url: 'Its address; empty where none was found.',
  source_kind: 'What the source is worth.',
  id: 'What tells it from the others.',
  nature: 'That this is an estimate.',
  what: 'What is estimated.',
  system: 'The system it is of, where it has one.',
  baseline: 'The number it starts from, in the unit of the row.',
  low: 'The lowest figure, in the unit of the row; empty where the source gives none.',
  high: 'The highest figure, in the unit of the row; empty where the source gives none.',
  factor_high: 'How many times the baseline, where the source gives only that.',
  derived: 'Arithmetic of ours, not printed by the source.',
  instead_of_a_number: 'What the source said instead of a number, or beside it.',
  cost: 'What it would cost, as the source has it.',
  timescale: 'How long it would take, as the source has it.',
  author: 'Who made the estimate.',
  'estimates.published': 'When it was published, as precisely as is known: a day, a month or a year.',
  treaty_year: 'The treaty year: the first begins with entry into force.',
  is_cut_short: 'Whether the treaty ends, or the path is drawn no further, before the year is over.',
  inspections_allowed_each: 'Inspections each party may carry out in the year, of both types.',
  carried_out_us: 'Inspections the United States carried out on this path; empty where nobody can know.',
  carried_out_ru: 'Inspections Russia carried out on this path; empty where nobody can know.',
  carried_out_before: 'Where the path leaves the record within the year: the day before which they are counted.',
  carried_out_confidence: 'How sure that count is.',
  on_record_us: 'Inspections the United States carried out in that year as it happened, whatever the path.',
  on_record_ru: 'Inspections Russia carried out in that year as it happened, whatever the path.',
  on_record_confidence: 'How sure that count is.',
  days_active: 'Days of the year on which inspections were possible.',
  days_paused: 'Days of the year on which both had paused inspections.',
  days_suspended: 'Days of the year on which a party’s participation was suspended.',
  exchanges_due_each_way: 'Exchanges of data that fall due in the year.',
  exchanges_both_ways: 'Those in which both parties gave their data; empty where the path is no longer what happened.',
  sessions_due_at_least: 'Sessions of the commission due, at the least.',
  due: 'The last day for giving them.',
  given_us: 'What the United States gave, as it happened.',
  given_ru: 'What Russia gave, as it happened.',
  contested_by: 'The parties whose participation is suspended then, so that it is contested.',
  row: 'Its number in the table.',
  'verification_record.from': 'When it began, as precisely as is known.',
  'verification_record.to': 'Its last day, or up to when it was counted, as precisely as is known.',
  bound: 'Whether the number is exact, the most, the least, or about so.',
  of_year: 'Counted within this treaty year only; of telemetry: the year of the launches.',
  place: 'Where.',
  duty: 'What is due, as a code.',
  name: 'What is due, in words.',
  date: 'The day.',
  'deadlines.date': 'The last day for it; where there is an until, the first of its days.',
  'day_next.date': 'The day it falls due.',
  until: 'The first day it is no longer for, or no longer holds.',
  by: 'Who.',
  article: 'The provision, as the treaty numbers it.',
  basis: 'Whether it rests on law, on politics, or on a fact the treaty does not know.',
  working: 'The arithmetic that comes to the day.',
  working_backwards: 'The arithmetic from the day of expiry, which comes to the same day.',
  'deadlines.quantity': 'How many of it, in the unit of the row.',
  inspections_paused: 'Whether there are no inspections on any of its days; the right remains.',
  superseded: 'Whether a later expiry has taken its place.',
  why: 'Why there is no day to say.',
  order: 'Its place in the order of what happens on the path.',
  event: 'What it is, as a code.',
  sentence: 'What it is, in words.',
  years: 'Of an extension: how long.',
  conditions: 'Of an offer: conditions outside the treaty, as codes.',
  states: 'The states of the lifecycle after it, as codes.',
  decision: 'Its place among the decisions of the path.',
  refused_because: 'Why it was not lawful.',
  summary: 'What held, in words.',
  as_seen_on: 'The day of the playhead.',
  days_left: 'Days from the day of the playhead.'
};
