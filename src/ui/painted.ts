/** A page that is out of sight gets no frames, and a busy one has no idle moment: it waits no longer than this, in ms. */
const longest = 250;

/**
 * Settles once the browser has painted what stands in the page now, and has nothing more urgent to do: whatever comes then holds up neither the first
 * picture nor the first key.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longest);
    const settle = () => {
      clearTimeout(late);
      resolve();
    };
    // What is done in a frame is done before it is painted; a task of its own comes after that. Safari does not say when it is idle.
    requestAnimationFrame(() =>
      setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(settle) : settle())),
    );
  });
}
