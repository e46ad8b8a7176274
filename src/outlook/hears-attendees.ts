import type { ComposeInvite } from './compose-invite';
import { available } from './office-call';
import type { ItemCalls } from './office-item';

/**
 * `onAttendeesChanged` of an invite. Office removes every handler of an event at once, so it gets one handler for all listeners, for
 * the life of the page; whoever stops listening is only forgotten.
 */
export function hearsAttendees({ call }: ItemCalls): ComposeInvite['onAttendeesChanged'] {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const register = () =>
    call<void>('addHandlerAsync', (item, answer) =>
      available('addHandlerAsync', item.addHandlerAsync).call(
        item,
        Office.EventType.RecipientsChanged,
        tell,
        answer,
      ),
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
