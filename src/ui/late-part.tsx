import { type ReactNode, useEffect, useState } from 'react';

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
