/** The tools below the paths, what the keys do, and the hints for those who are here for the first time. */
export const help = {
  tools: 'Work with the paths',
  undo: 'Undo',
  redo: 'Redo',
  /** Said once it is done. */
  undone: 'Taken back.',
  redone: 'Made again.',
  nothingToUndo: 'There is nothing to take back.',
  nothingToRedo: 'There is nothing to make again.',
  decisions: 'Decisions',
  paths: 'Paths',
  ask: 'Ask',
  share: 'Share',
  takeAway: 'Take away',
  keys: 'Keys',
  close: 'Close',
  loading: 'Loading …',
  /** A part of the page that is loaded when it is first used could not be had. */
  notLoaded: 'This part of the page could not be loaded. Your paths are safe.',
  notLoadedHint:
    'Check the connection and try again. If that does not help, reload the page: its address holds the paths.',
  /** A part of the page does not work, through a fault of ours. */
  broken: 'Something in this part of the page has failed. Your paths are safe, and the rest of the page works.',
  brokenHint: 'Try again, perhaps after Undo. If that does not help, reload the page: its address holds the paths.',
  again: 'Try again',

  keyTable: {
    key: 'Key',
    does: 'What it does',
    or: 'or',
    space: 'Space',
    group: {
      score: 'Through time, while something in the score has the focus',
      day: 'In the flag, where the day is typed',
      work: 'Anywhere on the page',
      decision: 'Under “Decisions”, while a decision’s mark has the focus'
    },
    row: {
      byDay: 'The playhead, if it has the focus, moves by a day',
      byMonth: 'By a month',
      toEnds: 'To the first day, to the last',
      byEvent: 'To the event before, to the next',
      play: 'Lets time run, or stops it, if the playhead has the focus',
      zoom: 'Shows fewer years, more years',
      all: 'Shows the usual years again',
      typed: 'Goes to the day that was typed',
      untyped: 'Leaves the day as it was',
      undo: 'Takes back the last change to the paths',
      redo: 'Makes it again',
      keys: 'Shows these keys',
      escape: 'Closes a dialog such as this one',
      moveDecision: 'Moves the decision by a day',
      moveDecisionFar: 'By a month, to the first day it can have, to the last',
      keepDecision: 'Keeps the new day',
      leaveDecision: 'Goes back to the day it had'
    },
    single: 'Single keys act while nothing has the focus',
    singleHint:
      'This concerns “?”. Turned off, it shows the keys only while something in the score has the focus: good for those who dictate, whose words might strike a key.',
    notKept: 'The browser does not let the page remember this; it holds until the page is closed.'
  },

  hints: {
    label: 'Hint',
    take: 'Move the line to any day, then take a decision on the card: it starts a path of your own.',
    work: 'This path is yours: drag its decisions under “Decisions”, look for others under “Ask”.',
    share: '“Share” holds the whole picture in a link: paths, day and years.',
    dismiss: 'No more hints'
  }
};
