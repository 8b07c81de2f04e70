import { heightMessages, h5pMessage } from '../embed/hosts/heightMessages.ts';
import type { AuthorsWords } from '../i18n/en/authors.ts';
import { DEFAULT_DATE } from '../session/address.ts';

const SHOWN = { date: DEFAULT_DATE, paths: ['one-year-2020', 'as-it-happened'], views: ['paths'], active: 0 };

/** What an embed says to the page around it, by example. */
export const SAID = [
  { type: 'nst:height', v: 1, id: null, height: 640 },
  { type: 'nst:ready', v: 1, id: null, ...SHOWN },
  { type: 'nst:change', v: 1, id: null, ...SHOWN, date: '2021-02-05' },
  {
    type: 'nst:error',
    v: 1,
    id: null,
    message: 'date: should be a calendar date, YYYY-MM-DD',
    field: 'date',
    expected: 'a calendar date, YYYY-MM-DD'
  },
  { type: 'nst:error', v: 1, id: null, message: 'theme: “sepia” cannot be read' }
] as const;

/** What that page may ask of it, by example. */
export const HEARD = [
  { type: 'nst:goto', v: 1, date: '2021-02-05' },
  { type: 'nst:setPaths', v: 1, paths: ['five-year-2021', 'lapse-2021'] },
  { type: 'nst:setView', v: 1, views: ['paths', 'day'] }
] as const;

/** One way of telling a height that some hosts already know. */
export interface Protocol {
  host: string;
  condition: string;
  message: string;
}

/** In the order in which they are sent, after our own; from the code that sends them. */
export function protocols({ always, ifInAddress, ifAnswered }: AuthorsWords['messages']): Protocol[] {
  const host = { src: 'https://…', id: null, pym: 'map-1', secret: 'a1b2c3', datawrapper: 'abc12', h5p: true };
  const [, ...said] = heightMessages(640, host);
  const known: [host: string, condition: string][] = [
    ['AMP, @newswire/frames', always],
    ['Embedly', always],
    ['Canvas', always],
    ['pym.js', ifInAddress('childId=…')],
    ['WordPress', ifInAddress('#?secret=…')],
    ['Datawrapper', ifInAddress('datawrapper=…')],
    ['H5P', ifAnswered]
  ];
  return [...said, h5pMessage('resize', 640)].map((message, index) => ({
    host: known[index]![0],
    condition: known[index]![1],
    message: JSON.stringify(message)
  }));
}

/** A script for the page around: the frame gets the height that it tells. */
export const LISTENER = `<script>
  addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'nst:height' || data.v !== 1) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = \`\${data.height}px\`;
  });
</script>`;
