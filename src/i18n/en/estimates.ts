import { ESTIMATES } from '../../record/estimates.ts';

const ofEach = (words: 'what' | 'timescale' | 'author' | 'qualitative'): Record<string, string> =>
  Object.fromEntries(ESTIMATES.flatMap(({ id, [words]: text }) => (text ? [[id, text]] : [])));

/** What is estimated, how long it would take and who says so, by the id of the estimate: the record's own words. */
export const estimates = {
  what: ofEach('what'),
  /** Of those whose source has one. */
  timescale: ofEach('timescale'),
  author: ofEach('author'),
  /** Of those whose source said something instead of a number, or beside it. */
  qualitative: ofEach('qualitative')
};
