// What comes within this time, in ms, is worth waiting for: one picture of the agenda instead of two of the pane.
const soon = 150;

/** What the promise gives, if it does so at once; null when it takes longer or fails. */
export function soonOrNull<T>(promise: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), soon);
  });
  return Promise.race([promise.catch(() => null), late]);
}
