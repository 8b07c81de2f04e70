import type { Attachment } from 'svelte/attachments';

/** How near to what is seen, above or below it. */
const MARGIN = '100px';

/** Calls back when an element comes near what is seen of the page. */
export function near(oncoming: () => void): Attachment<HTMLElement> {
  return (element) => {
    const { IntersectionObserver } = element.ownerDocument.defaultView!;
    const observer = new IntersectionObserver((entries) => entries.some((it) => it.isIntersecting) && oncoming(), {
      rootMargin: MARGIN
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
