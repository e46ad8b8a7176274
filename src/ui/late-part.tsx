import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

interface LatePartProps {
  /** Loads it. The same function each time. May reject: a site that cannot be reached. */
  readonly load: () => Promise<ReactNode>;
  /** What keeps its place until then. */
  readonly place: ReactNode;
}

/**
 * A part of the page whose code comes once the page has been drawn, so that it holds up nothing that is seen first. Where it cannot be loaded the
 * page does without.
 */
export function LatePart({ load, place }: LatePartProps) {
  const [part, setPart] = useState(place);
  useEffect(() => {
    load().then(setPart, () => setPart(null));
  }, [load]);
  return part;
}

/**
 * What comes once the page has been drawn. Null until then; where it cannot be loaded the page does without, until the browser is online again.
 *
 * @param load the same function each time; null while it is not wanted.
 * @param loaded what has come before, if it has.
 */
export function useLate<Late>(load: (() => Promise<Late>) | null, loaded: Late | null = null): Late | null {
  const [late, setLate] = useState(() => loaded);
  useEffect(() => {
    if (!load) return;
    const unmounted = new AbortController();
    const { signal } = unmounted;
    const ask = () => {
      load().then(
        (came) => setLate(() => came),
        () => window.addEventListener('online', ask, { once: true, signal }),
      );
    };
    ask();
    return () => unmounted.abort();
  }, [load]);
  return load ? late : null;
}

/** As `LatePart`, for a component that is drawn with what the page knows by then (`useLate`). */
export function useLateComponent<Props>(
  load: (() => Promise<ComponentType<Props>>) | null,
): ComponentType<Props> | null {
  return useLate(load);
}
