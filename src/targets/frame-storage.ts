/** What a browser keeps for the frame of a pane (window.sessionStorage); null where it may not. */
export type FrameStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The storage of this frame; null where the browser does not let a page of another site have any. */
export function frameStorage(): FrameStorage | null {
  return orNull(() => window.sessionStorage);
}

/** What a call of the storage gives, each of which may throw; null then. */
export function orNull<T>(ask: () => T): T | null {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
}
