import { available } from './office-call';
import type { ItemCalls } from './office-item';

/** Calls the listener after every event; resolves to a function that unsubscribes it. */
export type Subscribe = (listener: () => void) => Promise<() => void>;

/** The events of an invite that we use (Office.EventType). */
type InviteEvent = 'RecipientsChanged' | 'AppointmentTimeChanged' | 'RecurrenceChanged';

/**
 * Subscribes to one event of an invite. Office can only remove all handlers of an event at once. So it gets one handler, for the life of the page, which
 * calls our listeners; unsubscribing takes a listener off our own list.
 */
export function subscribeTo({ call }: ItemCalls, event: InviteEvent): Subscribe {
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
