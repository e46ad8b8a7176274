/** A page that is out of sight gets no frames: it waits no longer than this, in ms. */
const longest = 250;

/** Settles once the browser has painted what stands in the page now: whatever comes then holds up no first picture. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const outOfSight = setTimeout(resolve, longest);
    // What is done in a frame is done before it is painted; a task of its own comes after that.
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(outOfSight);
        resolve();
      }),
    );
  });
}
