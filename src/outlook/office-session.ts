import type { ComposeInvite } from './compose-invite';
import { available, hasCode, isUnavailable } from './office-call';
import type { ItemCalls } from './office-item';
import { sessionOf } from './session-answer';

type Session = Pick<ComposeInvite, 'session' | 'keepInSession' | 'removeFromSession'>;

const keyNotFound = 9050;
const betweenLooks = 250;

/**
 * What the add-in keeps with the open form. Reading waits up to `patience` ms while Outlook answers null ("not yet"); a client without
 * sessionData keeps nothing, so reading it gives nothing, and writing to it rejects as `unavailable`.
 */
export function officeSession({ call }: ItemCalls, patience: number): Session {
  const look = async () =>
    sessionOf(
      await call<object>('sessionData.getAllAsync', (item, answer) =>
        available('sessionData', item.sessionData).getAllAsync(answer),
      ),
    );
  return {
    session: () => patiently(look, patience).catch(nothingKept),
    keepInSession: (key, value) =>
      call<void>('sessionData.setAsync', (item, answer) =>
        available('sessionData', item.sessionData).setAsync(key, value, answer),
      ),
    removeFromSession: (key) =>
      call<void>('sessionData.removeAsync', (item, answer) =>
        available('sessionData', item.sessionData).removeAsync(key, answer),
      ).catch((error) => {
        if (!hasCode(error, keyNotFound)) throw error;
      }),
  };
}

async function patiently(look: () => Promise<Readonly<Record<string, string>> | null>, patience: number) {
  for (let waited = 0; ; waited += betweenLooks) {
    const found = await look();
    if (found !== null) return found;
    if (waited >= patience) return {};
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
}

function nothingKept(error: unknown): Readonly<Record<string, string>> {
  if (isUnavailable(error) || hasCode(error, keyNotFound)) return {};
  throw error;
}
