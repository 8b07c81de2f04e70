import { number } from './grammar.ts';

/** The page for those who put the simulator into pages of their own. */
export const authors = {
  title: 'For authors: embed it',
  back: 'Back to the simulator',
  lead: 'Put the simulator, or one view of it, into a page of yours: paste a few lines, there is nothing to install.',
  choose:
    'The lines below show what you had on the screen when you came here. To choose with a preview, open “Share” in the simulator.',
  chooseExample:
    'The lines below show two paths, as an example. To choose with a preview, open “Share” in the simulator.',
  fromFile:
    'This page is open from a file, so the lines lead to your own computer. Open it where the simulator is published, and copy them there.',
  noScript:
    'JavaScript is switched off here. All there is to read is on this page all the same; what is missing are the buttons that copy.',
  standIn: (address: string) =>
    `In the lines below, ${address} stands for the folder that this page lies in: put its address there.`,

  frame: {
    heading: 'The lines to paste',
    label: 'Frame, for any page',
    height: (pixels: number) =>
      `The height, ${number(pixels)} px, is chosen so that it stands well with no script at all: what does not fit is scrolled to. The embed tells its height to pages that listen, see “Messages” below.`,
    link: 'The link inside is for where there are no frames; the one after it, for where frames are taken out. Keep both.'
  },
  version: {
    heading: 'Updating, or frozen',
    about: (version: string) =>
      `The address above stays at the latest version: corrections and new facts reach your readers. Under v/${version}/ lies a copy that stays as it is, for what must look in years as it does today.`,
    label: 'The same, frozen'
  },
  picture: {
    heading: 'Newsletters, feeds and anything without frames',
    about:
      'Every path that comes with the simulator has a page with a picture of its own. Messengers and networks find the picture by the link; elsewhere, paste both.',
    aboutUnfound:
      'Every path that comes with the simulator has a page with a picture of its own. Paste both: this copy of the site was built without its own address (SITE_URL), so messengers and networks do not find the picture by the link.',
    label: 'Picture with a link'
  },
  open: 'Open this example',

  recipes: {
    heading: 'Recipes',
    paste: 'To paste',
    address: 'Address of a path’s page',
    file: (name: string) => `File ${name}`,
    use: 'In the text',
    html: {
      title: 'Plain HTML',
      where:
        'Paste the frame. Where you may add scripts, take the custom element (below) if you like: it grows with what it shows.',
      pitfall:
        "A policy of your own (Content-Security-Policy) must allow this site under frame-src; for the element under script-src instead, and inline styles (style-src 'unsafe-inline')."
    },
    wordpress: {
      title: 'WordPress',
      where:
        'Paste the address of a path’s page alone on a line: WordPress finds the rest. For other views and dates, paste the frame into a block “Custom HTML”.',
      pitfall:
        'What WordPress finds by itself it keeps in a sandbox, between 200 and 1,000 px high, writes into the address after “#”, and shows only once its height is known. Frames in “Custom HTML” are kept only from those who may write any HTML: administrators and editors, and on WordPress.com not on every plan.'
    },
    /** In a site whose pages have no such link. */
    wordpressUnfound: {
      title: 'WordPress',
      where:
        'Paste the frame into a block “Custom HTML”. The address of a path’s page alone would stay a mere address: this copy of the site was built without its own address (SITE_URL), so its pages have no link by which WordPress would find the embed.',
      pitfall:
        'Frames in “Custom HTML” are kept only from those who may write any HTML: administrators and editors, and on WordPress.com not on every plan.'
    },
    ghost: {
      title: 'Ghost',
      where: 'Add an HTML card and paste this; without “kg-width-wide” it is as wide as the text.',
      pitfall:
        'Frames are taken out of the emails that Ghost sends. For a post that is sent, add the picture with a link.'
    },
    hugo: {
      title: 'Hugo',
      where: 'Make a shortcode, and use it wherever you like; “page” is where its links lead.',
      pitfall:
        'HTML written straight into Markdown is left out unless markup.goldmark.renderer.unsafe is on; a shortcode needs no such thing. Before version 0.146 the folder is layouts/shortcodes.'
    },
    jekyll: {
      title: 'Jekyll',
      where: 'Make an include; “page” is where its links lead. It works on GitHub Pages too, since it is no plugin.',
      pitfall:
        'Leave an empty line before and after it, or the frame ends up inside a paragraph. In an include, values may not hold double quotes.'
    },
    docusaurus: {
      title: 'Docusaurus',
      where: 'Paste this into an .mdx or .md page. It is JSX, not HTML.',
      pitfall:
        'A style written as text, as in HTML, breaks the page: it must be an object in double braces. An attribute of two words has a capital inside: referrerPolicy.'
    },
    reveal: {
      title: 'reveal.js',
      where:
        'One slide. With data-src in place of src the frame is loaded when its slide is shown, and data-preload has it loaded a little before.',
      pitfall:
        'While the focus is in the frame, arrow keys move the simulator’s line and not the slides: click beside it to go on. Once the slide is left, the frame is unloaded, and what was done in it is forgotten. Slides are scaled, so choose a frame that fits without scrolling.'
    },
    moodle: {
      title: 'Moodle',
      where: 'In a page, a label or a book: open the source of the text in the editor, and paste the frame.',
      pitfall:
        'Scripts are taken out, so the height in the frame is the one that counts. Frames are taken out of what students write; there, give them the link.'
    },
    canvas: {
      title: 'Canvas',
      where: 'In the Rich Content Editor: switch to the HTML editor and paste the frame.',
      pitfall:
        'Scripts are taken out, so the height in the frame is the one that counts: choose one at which all of it is seen in the column you have.'
    }
  },

  parameters: {
    heading: 'Parameters of an address',
    about:
      'The same for the simulator and the embed. Only what differs from the default has to be said. What cannot be read is named beside the picture, and the rest still works.',
    scheme:
      'With “transparent”, the style of the frame needs a color-scheme too, according to the theme. Where the scheme of the frame is another than that of the embed in it, browsers paint a ground after all. The lines on this page and in “Share” have it where it is needed; the element does without.',
    all: 'All parameters',
    name: 'Parameter',
    what: 'What it says',
    values: 'Values',
    byDefault: 'If left out',
    example: 'Example',
    of: {
      path: (most: number) =>
        `A path: one that comes with the simulator, or one of your own in link form. Up to ${most} times; the order is kept.`,
      active: 'Which of the paths is the active one.',
      against: 'Which of them the active one is compared with.',
      date: 'The day on which the line stands.',
      from: 'The first day of the axis; only together with “to”.',
      to: 'The day the axis goes up to; only together with “from”.',
      view: 'What is shown. More than once for more than one.',
      lang: 'The language. Give it: then the embed speaks the language of your article, whoever reads it.',
      theme: 'Light or dark. Give it where your page is always light, or always dark.',
      transparent: 'No ground is painted: yours shows through. Without a value; see below what the frame needs.',
      plain: 'The drawing alone, without controls. Without a value.'
    },
    value: {
      linkForm: 'or a scenario in link form',
      order: (most: number) => `1 to ${most}: its place in the order`,
      date: 'year-month-day',
      flag: 'present or not'
    },
    fallback: {
      first: 'the first',
      other: 'the first other',
      years: 'the usual years',
      browser: 'the reader’s, else en',
      absent: 'absent'
    }
  },

  element: {
    heading: 'The custom element',
    about:
      'For pages of your own. It is as high as what it shows, can be asked and told things by your scripts, and has the rights of your page, as every script has.',
    label: 'Element',
    attributes: 'Attributes',
    attributesAbout:
      'Named as the parameters are, and with the same values, as in these examples; “path” and “view” are lists parted by spaces. Each is a property too; change one, and all else stays as the reader has it. “from” and “to” go together, and another “path” has “active” and “against” read anew.',
    events: 'Events',
    event: {
      ready: 'the first picture is on the screen; event.detail has date, paths, views, and active, counted from 0',
      change: 'the reader, or your script, has changed what is shown; event.detail as with ready',
      error: 'an attribute cannot be read; event.detail has parameter, value and message, in English'
    },
    property: 'Property',
    chronicle:
      'chronicle: all that follows from the active path, as simulate() of the package returns it: periods, entries, refusals.',
    script: 'Listening and telling',
    react: 'In React',
    reactAbout:
      'Import new-start-simulator/element. Lists may be arrays; listeners are onready, onchange and onerror, in small letters. In a page rendered on a server, write lists as text with spaces, and listen through ref.',
    vue: 'In Vue',
    vueAbout:
      'Tell the compiler that the element is not a component of Vue; then :path takes a list, and @ready, @change and @error listen.',
    vueConfig: 'For the compiler, in vite.config.js'
  },

  messages: {
    heading: 'Messages between your page and a frame',
    about:
      'By window.postMessage. Each has a type, and v, the version, which is 1. Where the address of the embed has the parameter “id”, id repeats it, and else it is null; what you send may name it too, or leave it out. Check that event.source is your frame.',
    said: 'The embed says',
    heard: 'The embed obeys',
    type: 'Type',
    when: 'When, or what for',
    written: 'As it is sent',
    of: {
      'nst:height': 'Whenever its height has changed, in CSS pixels.',
      'nst:ready': 'Once there is something to see.',
      'nst:change': 'When something else is shown; active is counted from 0.',
      'nst:error':
        'When a message of yours cannot be obeyed: field names what is wrong in it, expected says what it should be (undefined if it is the embed that failed). Without these two when a parameter of the address cannot be read, or a script of the embed cannot be loaded. In English, for you; readers are told on the screen, in their language.',
      'nst:goto': 'Moves the line to a day.',
      'nst:setPaths': (most: number) =>
        `Shows other paths, up to ${most}, named as in an address; the first is the active one.`,
      'nst:setView': 'Shows other views; “score” shows all.'
    },
    script: 'A listener to paste',
    protocols: 'Heights in other words',
    protocolsAbout:
      'Many platforms already listen for heights, each in words of its own. The embed says them all, those with a condition only where it holds.',
    host: 'Who listens',
    condition: 'If',
    always: 'always',
    ifInAddress: (parameter: string) => `the address has ${parameter}`,
    ifAnswered: 'the page has said hello'
  },

  manners: {
    heading: 'What it does to your page',
    list: [
      'No cookies, no counting, no fonts or scripts from elsewhere: all it loads comes from this site.',
      'It works in a sandbox: sandbox="allow-scripts" is enough. Without allow-downloads, files are offered as text to copy.',
      'It never scrolls your page, takes no key while the focus is outside it, and moves nothing by itself.',
      'It is readable by keyboard and by screen reader; the title of the frame is its name, so keep it.'
    ]
  }
};

export type AuthorsWords = typeof authors;
