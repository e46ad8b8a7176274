import { available } from './office-call';
import type { ItemCalls } from './office-item';

/** Calls back after every event; resolves to a function that stops it. */
export type Hears = (listener: () => void) => Promise<() => void>;

/** Events of an invite that are heard, in Office's words. */
type HeardEvent = 'RecipientsChanged' | 'AppointmentTimeChanged' | 'RecurrenceChanged';

/**
 * Hears one event of an invite. Office removes every handler of an event at once, so it gets one handler for all listeners, for
 * the life of the page; whoever stops listening is only forgotten.
 */
export function hearsEvent({ call }: ItemCalls, event: HeardEvent): Hears {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const register = () =>
    call<void>('addHandlerAsync', (item, answer) =>
      available('addHandlerAsync', item.addHandlerAsync).call(item, Office.EventType[event], tell, answer),
    );
  let registered: Promise<void> | null = null;

  return async (listener) => {
    // Wrapped, so that one listener given twice is two listeners.
    const mine = () => listener();
    listeners.add(mine);
    registered ??= register();
    try {
      await registered;
    } catch (error) {
      registered = null;
      listeners.delete(mine);
      throw error;
    }
    return () => {
      listeners.delete(mine);
    };
  };
}
