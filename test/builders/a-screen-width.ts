/** A window of jsdom that knows how wide it is: what `matchMedia` says of `max-width`, and whom it tells when that changes. */
export function aScreenWidth(first: number) {
  let width = first;
  const listeners = new Set<() => void>();
  const widest = (query: string) => Number(/max-width: (\d+)px/.exec(query)?.[1] ?? Number.NaN);
  const matchMedia = (query: string) => ({
    get matches() {
      return width <= widest(query);
    },
    addEventListener: (_type: 'change', listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: 'change', listener: () => void) => listeners.delete(listener),
  });
  Object.assign(window, { matchMedia });
  return {
    listeners,
    becomes(next: number) {
      width = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
