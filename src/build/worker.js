// The service worker. A version of the site is whole in a cache of its own, and a page is served from one cache alone;
// the next version is kept beside it, and waits until it is asked for or the last page of the old one is closed.
// When the site is built, `self.BUILT` is set before this: its version, and the hash of each of its files by name.

const worker = /** @type {any} */ (self);
/** @type {{ version: string, files: Record<string, string> }} */
const { version, files } = worker.BUILT;
/** @type {string} */
const scope = worker.registration.scope;
// A frozen copy within this folder has a scope within this one, and caches of its own.
const ours = `new-start-simulator ${scope} `;
const cacheName = ours + version;

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(keepAll()));

worker.addEventListener('activate', (/** @type {any} */ event) =>
  event.waitUntil(forgetOthers().then(() => worker.clients.claim()))
);

worker.addEventListener('message', (/** @type {MessageEvent} */ { data }) => {
  if (data === 'take over') worker.skipWaiting();
});

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const file = event.request.method === 'GET' ? fileAt(event.request.url) : undefined;
  if (file !== undefined) event.respondWith(kept(file).then((response) => response ?? fetch(event.request)));
});

/** All or nothing: what is not as it was built belongs to another version, and this one is tried anew later. */
async function keepAll() {
  const cache = await caches.open(cacheName);
  await Promise.all(
    Object.entries(files).map(async ([file, integrity]) => {
      // What has a hash in its name may lie in the browser's cache; of the others there are older ones.
      const hasHash = file.startsWith('assets/');
      const response = await fetch(new URL(file, scope), { integrity, cache: hasHash ? 'default' : 'no-cache' });
      if (!response.ok) throw new Error(`${response.status}: ${file}`);
      // A page may not be answered with a response that was led elsewhere.
      await cache.put(new URL(file, scope), new Response(response.body, { headers: response.headers }));
    })
  );
}

async function forgetOthers() {
  const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** @param {string} file */
async function kept(file) {
  return (await caches.open(cacheName)).match(new URL(file, scope));
}

/**
 * The file that stands at an address, if it is one of ours; whatever is asked of it.
 *
 * @param {string} url
 */
function fileAt(url) {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (!address.startsWith(scope)) return undefined;
  const at = address.slice(scope.length);
  // Some hosts show pages without the end of their names.
  return [at, `${at}index.html`, `${at}.html`].find((file) => Object.hasOwn(files, file));
}
