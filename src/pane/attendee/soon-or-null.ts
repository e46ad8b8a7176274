// What comes within this time, in ms, is worth waiting for: one picture of the agenda instead of two of the pane.
const soon = 150;

/** What the promise gives, if it does so within so many ms, at once unless they are given; null when it takes longer or fails. */
export function soonOrNull<T>(promise: Promise<T>, ms = soon): Promise<T | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), ms);
  });
  return Promise.race([promise.catch(() => null), late]);
}
