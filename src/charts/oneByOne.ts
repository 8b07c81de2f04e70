/** What is under way; each begins when the one before it has ended, well or badly. */
let last: Promise<void> = Promise.resolve();

/** Does something in a turn of its own, after all that was to be done so before. */
export function oneByOne(act: () => void): Promise<void> {
  const done = last.then(() => new Promise<void>((resolve) => setTimeout(resolve))).then(act);
  last = done.catch(() => {});
  return done;
}

/** Ends when all has been done that was to be done so. */
export const afterAll = (): Promise<void> => last;
