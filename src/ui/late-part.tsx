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
 * As `LatePart`, for a component that is drawn with what the page knows by then. `load` is the same function each time, and null while it is not
 * wanted. Null until it has come, and where it cannot be loaded.
 */
export function useLateComponent<Props>(
  load: (() => Promise<ComponentType<Props>>) | null,
): ComponentType<Props> | null {
  const [loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    load?.().then(
      (component) => setLoaded(() => component),
      () => undefined,
    );
  }, [load]);
  return load ? loaded : null;
}
