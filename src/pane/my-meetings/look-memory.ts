import { type LastLook, parseLastLook, writeLastLook } from './list/last-look';

/** Remembers when the list was read: two instants in this browser, and nothing of any meeting. */
export interface LookMemory {
  load(): LastLook | null;
  keep(look: LastLook): void;
}

/** `partition` sets apart what several Outlooks in one browser remember. */
export function browserLookMemory(partition: string): LookMemory {
  const key = `${partition}syfte.last-look`;
  return {
    load() {
      try {
        return parseLastLook(window.localStorage.getItem(key));
      } catch {
        // Storage of framed pages can be switched off: then nothing is marked as new.
        return null;
      }
    },
    keep(look) {
      try {
        window.localStorage.setItem(key, writeLastLook(look));
      } catch {
        // As above.
      }
    },
  };
}
