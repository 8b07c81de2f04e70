/** The site kept by the browser, and the simulator in one file. */
export const offline = {
  fresh: 'A new version of the simulator is there. Reload the page to use it; what is on the screen stays.',
  reload: 'Reload',
  later: 'Not now',
  starting: 'The new version is starting …',
  /** Where the site has links to its other pages. */
  oneFile:
    'This is the simulator in one file: it works without a network. The page on how we know, and the one for authors, are on the site only.'
};
