/* global document, window */

// Gives each frame on the page the height that it asks for.
window.addEventListener('message', ({ source, data }) => {
  if (Object(data).type !== 'nst:height') return;
  for (const iframe of document.querySelectorAll('iframe'))
    if (iframe.contentWindow === source) iframe.style.height = `${data.height}px`;
});
