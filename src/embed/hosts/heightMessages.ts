import type { Host } from './host.ts';

/** H5P does not only listen: it answers, so what is said to it depends on what it said. */
export type H5pAction = 'hello' | 'prepareResize' | 'resize';

/** The same height in the form of every convention that costs nothing where it is not known, or that was asked for. */
export function heightMessages(height: number, { src, id, pym, secret, datawrapper }: Host): unknown[] {
  return [
    { type: 'nst:height', v: 1, id, height },
    { sentinel: 'amp', type: 'embed-size', height }, // AMP, @newswire/frames
    JSON.stringify({ src, context: 'iframe.resize', height }), // Embedly, and the blogs behind it
    { subject: 'lti.frameResize', height }, // Canvas
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]), // WordPress
    ...(datawrapper === null ? [] : [{ 'datawrapper-height': { [datawrapper]: height } }])
  ];
}

export function h5pMessage(action: H5pAction, height: number): unknown {
  const greeting = { context: 'h5p', action };
  return action === 'hello' ? greeting : { ...greeting, scrollHeight: height, clientHeight: height };
}
