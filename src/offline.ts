/** Where the service worker lies, from where scripts do: pages lie at several depths. */
const WORKER = '../sw.js';

/**
 * Has the browser keep the site, so that it opens without a network, where the page is not in somebody else's.
 *
 * @param onfresh a newer version is there; what it is given has that version take over and loads the page anew
 */
export function keepOffline(onfresh: (take: () => void) => void): void {
  if (!import.meta.env.PROD || import.meta.env.MODE === 'single') return;
  if (!location.protocol.startsWith('http') || window !== window.top) return;
  // What is fetched for later waits until what is on the screen has come.
  if (document.readyState === 'complete') void register(onfresh);
  else window.addEventListener('load', () => void register(onfresh), { once: true });
}

async function register(onfresh: (take: () => void) => void): Promise<void> {
  const reload = () => location.reload();
  try {
    const workers = navigator.serviceWorker; // throws in a frame of opaque origin
    const worker = new URL(WORKER, import.meta.url).href;
    // Until it has a worker of its own, a frozen copy may have that of the folder it lies in.
    const isOwn = () => workers.controller?.scriptURL === worker;
    let wasOwn = isOwn();
    let isAsked = false;
    workers.addEventListener('controllerchange', () => {
      if (isAsked) reload();
      // Taken over by a version that another tab asked for: this page's own is gone.
      else if (wasOwn) onfresh(reload);
      wasOwn = isOwn();
    });
    const registration = await workers.register(worker, { updateViaCache: 'none' });
    const tell = () => {
      if (!registration.waiting || !registration.active) return;
      onfresh(() => {
        isAsked = true;
        if (registration.waiting) registration.waiting.postMessage('take over');
        else reload();
      });
    };
    const watch = () => {
      tell();
      registration.installing?.addEventListener('statechange', tell);
    };
    watch(); // it may be on its way already
    registration.addEventListener('updatefound', watch);
    await registration.update();
  } catch {
    // The page works all the same: with the network it came by, or from what is kept.
  }
}
