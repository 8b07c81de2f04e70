import { EVENTS } from '../../record/events.ts';

const ofEach = (words: 'title' | 'summary'): Record<string, string> =>
  Object.fromEntries(EVENTS.map((event) => [event.id, event[words]]));

/** What happened, by the id of the recorded event: the record's own words. */
export const events = { title: ofEach('title'), summary: ofEach('summary') };
