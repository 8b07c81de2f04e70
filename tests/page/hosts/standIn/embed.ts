import { DEFAULT_DATE, DEFAULT_PATHS, VIEWS, type View } from '../../../../src/session/address.ts';
import { isPresetId } from '../../../../src/scenarios/presets/index.ts';
import { speakToHost } from '../../../../src/embed/hosts/speakToHost.ts';

// What the conversation with a host needs of an embed: something to see that is higher where it has less width.

const query = new URLSearchParams(location.search);
const root = document.getElementById('embed')!;
const shown = {
  date: query.get('date') ?? (DEFAULT_DATE as string),
  paths: [...DEFAULT_PATHS] as string[],
  views: query.getAll('view'),
  active: 0
};

document.documentElement.style.colorScheme = query.get('theme') ?? 'light dark';
if (!query.has('transparent')) document.documentElement.style.background = 'Canvas';

function draw() {
  const box = Object.assign(document.createElement('div'), { className: 'box' });
  const count = shown.views.includes('deadlines') ? 60 : 6;
  root.replaceChildren(...Array.from({ length: count }, () => box.cloneNode()));
}

const speaker = speakToHost({
  root,
  window,
  search: location.search,
  hash: location.hash,
  oncommand(command) {
    if (command.type === 'goto') {
      if (command.date > '2031-02-04') return 'a day before 5 Feb 2031';
      shown.date = command.date;
    } else if (command.type === 'setPaths') {
      if (!command.paths.every(isPresetId)) return 'paths that can be read';
      shown.paths = command.paths;
    } else shown.views = command.views ?? ([...VIEWS] satisfies View[]);
    draw();
    speaker.change(shown);
    return null;
  }
});
draw();
speaker.ready(shown);
document.documentElement.setAttribute('data-ready', '');
