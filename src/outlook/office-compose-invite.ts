import type { ComposeInvite } from './compose-invite';
import { hearsAttendees } from './hears-attendees';
import { available, hasCode, patienceOfAPane } from './office-call';
import { callsOn, type ItemCalls, type OpenInvite, openItem } from './office-item';
import { officeNotice } from './office-notice';
import { officeReadings } from './office-readings';
import { officeSession } from './office-session';

/** How long an invite waits for Outlook, in ms. */
export interface Patience {
  /** For one call. @default 10,000 */
  readonly call?: number;
  /** For sessionData to come to be, which takes the Mac about two seconds (OfficeDev/office-js#5951); 0 does not wait. @default 3,000 */
  readonly session?: number;
}

/**
 * The invite that is open now. The item is taken once: when Outlook moves on to another one, calls on the old one fail, and no verdict
 * is put together from two invites. Without an open invite every promise rejects as `unavailable`.
 */
export function officeComposeInvite(patience: Patience = {}): ComposeInvite {
  const calls = callsOn(openItem() as OpenInvite | null, patience.call ?? patienceOfAPane);
  return {
    ...officeReadings(calls),
    ...writes(calls),
    ...officeSession(calls, patience.session ?? 3_000),
    onAttendeesChanged: hearsAttendees(calls),
    openedWith: () => openedWith(calls),
    closePane,
  };
}

const html = { coercionType: 'html' };

function writes({ call }: ItemCalls) {
  return {
    setBody: (body: string) =>
      call<void>('body.setAsync', (item, answer) => item.body.setAsync(body, html, answer)),
    prependBody: (body: string) =>
      call<void>('body.prependAsync', (item, answer) => item.body.prependAsync(body, html, answer)),
    showNotice: (key: string, notice: Parameters<ComposeInvite['showNotice']>[1]) =>
      call<void>('notificationMessages.replaceAsync', (item, answer) =>
        item.notificationMessages.replaceAsync(key, officeNotice(notice), answer),
      ),
    clearNotice: (key: string) =>
      call<void>('notificationMessages.removeAsync', (item, answer) =>
        item.notificationMessages.removeAsync(key, answer),
      ).catch(unless(notificationKeyNotFound)),
  };
}

const notificationKeyNotFound = 9024;

function unless(code: number): (error: unknown) => void {
  return (error) => {
    if (!hasCode(error, code)) throw error;
  };
}

// Clients differ in what they answer when the user opened the pane: '', null, or error 9020 (Office.AppointmentCompose).
async function openedWith({ call }: ItemCalls): Promise<string> {
  const name = 'getInitializationContextAsync';
  try {
    const context = await call<unknown>(name, (item, answer) =>
      available(name, item.getInitializationContextAsync).call(item, answer),
    );
    return typeof context === 'string' ? context : JSON.stringify(context ?? '');
  } catch {
    return '';
  }
}

function closePane(): void {
  try {
    Office.context.ui.closeContainer();
  } catch {
    // Outlook's own cross closes the pane where this call is missing.
  }
}
