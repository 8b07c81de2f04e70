/** How large a path's picture is shown, in CSS pixels: it has 1,200 by 630 of its own, for screens that are finer. */
export const PICTURE_SIZE = { width: 640, height: 336 };
