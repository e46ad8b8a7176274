/** Remembers between visits whether something is on. */
export interface SwitchMemory {
  load(): boolean;
  save(isOn: boolean): void;
}

/** In this browser. `partition` sets apart what several Outlooks in one browser remember. */
export function browserSwitchMemory(partition: string): SwitchMemory {
  const key = `${partition}syfte.week-task`;
  return {
    load() {
      try {
        return window.localStorage.getItem(key) === 'on';
      } catch {
        // Storage of framed pages can be switched off: then it is on for this visit alone.
        return false;
      }
    },
    save(isOn) {
      try {
        if (isOn) window.localStorage.setItem(key, 'on');
        else window.localStorage.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
