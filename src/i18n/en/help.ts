/** The tools below the paths, and what the keys do. */
export const help = {
  tools: 'Work with the paths',
  undo: 'Undo',
  redo: 'Redo',
  decisions: 'Decisions',
  paths: 'Paths',
  ask: 'Ask',
  share: 'Share',
  takeAway: 'Take away',
  keys: 'Keys',
  close: 'Close',
  loading: 'Loading …',
  /** A part of the page that is loaded when it is first used could not be had. */
  notLoaded: 'This part of the page could not be loaded. Check the connection, then close it and open it again.'
};
