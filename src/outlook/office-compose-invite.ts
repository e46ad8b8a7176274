import { attendeeFieldsOn } from './attendee-fields';
import { closePane } from './close-pane';
import type { ComposeInvite } from './compose-invite';
import { hearsEvent } from './hears-event';
import { localTimeIn } from './local-time';
import { meetingTimeOn } from './meeting-time';
import { available, patienceOfAPane } from './office-call';
import { checkedInviteOn, onCode, sessionNow } from './office-checked-invite';
import { callsOn, type ItemCalls, openInvite } from './office-item';

/** How long an invite waits for Outlook, in ms. */
export interface Patience {
  /** For one call. @default 10,000 */
  readonly call?: number;
  /** For sessionData to come to be, which takes the Mac about two seconds (OfficeDev/office-js#5951); 0 does not wait. @default 3,000 */
  readonly session?: number;
}

const betweenLooks = 250;
const sessionKeyNotFound = 9050;
const html = { coercionType: 'html' };

/** The invite that is open now, as a pane sees it (`officeCheckedInvite` is the gate's part of it). */
export function officeComposeInvite(patience: Patience = {}): ComposeInvite {
  const calls = callsOn(openInvite(), patience.call ?? patienceOfAPane);
  const { call } = calls;
  return {
    ...checkedInviteOn(calls),
    ...attendeeFieldsOn(calls),
    ...meetingTimeOn(calls),
    localTime: localTimeIn,
    bodyType: async () => {
      const type = await call<string>('body.getTypeAsync', (item, answer) => item.body.getTypeAsync(answer));
      return type === 'text' ? 'text' : 'html';
    },
    setBody: (body) => call<void>('body.setAsync', (item, answer) => item.body.setAsync(body, html, answer)),
    prependBody: (body) =>
      call<void>('body.prependAsync', (item, answer) => item.body.prependAsync(body, html, answer)),
    session: () => patientSession(calls, patience.session ?? 3_000),
    removeFromSession: (key) =>
      call<void>('sessionData.removeAsync', (item, answer) =>
        available('sessionData', item.sessionData).removeAsync(key, answer),
      ).catch(onCode(sessionKeyNotFound, undefined)),
    onAttendeesChanged: hearsEvent(calls, 'RecipientsChanged'),
    openedWith: () => openedWith(calls),
    closePane,
  };
}

async function patientSession(calls: ItemCalls, patience: number): Promise<Readonly<Record<string, string>>> {
  for (let waited = 0; ; waited += betweenLooks) {
    const found = await sessionNow(calls);
    if (found !== null) return found;
    if (waited >= patience) return {};
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
}

// Clients differ in what they answer when the user opened the pane: '', null, or error 9020 (Office.AppointmentCompose).
async function openedWith({ call }: ItemCalls): Promise<string> {
  const name = 'getInitializationContextAsync';
  try {
    const context = await call<unknown>(name, (item, answer) =>
      available(name, item.getInitializationContextAsync).call(item, answer),
    );
    if (context === null || context === undefined) return '';
    return typeof context === 'string' ? context : JSON.stringify(context);
  } catch {
    return '';
  }
}
