import { poll } from '../async/retry';
import { createLanes } from './call-lanes';
import type { ComposeInvite, InvitePerson } from './compose-invite';
import { subscribeTo } from './invite-events';
import { meetingTimeOn } from './meeting-time';
import { available, OfficeCallError, paneTimeout, scheduleBy } from './office-call';
import { checkedInviteOn, onCode, sessionNow } from './office-checked-invite';
import { closePane, localTimeIn } from './office-context';
import { callsOn, type ItemCalls, openInvite } from './office-item';
import { attendeeOf } from './office-people';

/** How long an invite waits for Outlook, in ms. */
export interface Timeouts {
  /** For one call. @default 10,000 */
  readonly call?: number;
  /** For sessionData to come to be, which takes the Mac about two seconds (OfficeDev/office-js#5951); 0 does not wait. @default 3,000 */
  readonly session?: number;
}

const betweenLooks = 250;
const sessionKeyNotFound = 9050;
const html = { coercionType: 'html' };

const lanes = createLanes({
  most: 3,
  endingOf(error) {
    if (!(error instanceof OfficeCallError)) return 'not-made';
    if (error.kind === 'timed-out') return 'timed-out';
    return error.kind === 'failed' || error.kind === 'unusable' ? 'answered' : 'not-made';
  },
  timedOut: (call) => new OfficeCallError(call, 'timed-out', null, 'nothing is answered'),
});

/** The invite that is open now, as a pane sees it (`officeCheckedInvite` is the gate's part of it). */
export function officeComposeInvite(timeouts: Timeouts = {}): ComposeInvite {
  scheduleBy(lanes.run);
  const calls = callsOn(openInvite(), timeouts.call ?? paneTimeout);
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
    session: () => sessionOnceLoaded(calls, timeouts.session ?? 3_000),
    ...savingOn(calls),
    onAttendeesChanged: subscribeTo(calls, 'RecipientsChanged'),
    openedWith: () => openedWith(calls),
    closePane,
  };
}

type Saving = Pick<ComposeInvite, 'saveInSession' | 'removeFromSession' | 'reserveSaving'>;

/** Saving with the open form, in the lane of its own. */
function savingOn({ call }: ItemCalls): Saving {
  const laneOf = (isLeaving = false) => (isLeaving ? 'leaving' : 'saving');
  return {
    saveInSession: (key, value, isLeaving) =>
      call<void>(
        'sessionData.setAsync',
        (item, answer) => available('sessionData', item.sessionData).setAsync(key, value, answer),
        laneOf(isLeaving),
      ),
    removeFromSession: (key, isLeaving) =>
      call<void>(
        'sessionData.removeAsync',
        (item, answer) => available('sessionData', item.sessionData).removeAsync(key, answer),
        laneOf(isLeaving),
      ).catch(onCode(sessionKeyNotFound, undefined)),
    reserveSaving: lanes.reserve,
  };
}

async function sessionOnceLoaded(
  calls: ItemCalls,
  milliseconds: number,
): Promise<Readonly<Record<string, string>>> {
  const delays = Array.from({ length: Math.ceil(milliseconds / betweenLooks) }, () => betweenLooks);
  return (await poll(() => sessionNow(calls), { delays, until: (found) => found !== null })) ?? {};
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

type AttendeeFields = Pick<ComposeInvite, 'attendeesIn' | 'addOptional' | 'addRequired' | 'setRequired'>;

/** The two fields that name attendees, of an invite open in Outlook. */
function attendeeFieldsOn({ call, read }: ItemCalls): AttendeeFields {
  return {
    attendeesIn: async (field) => {
      const found =
        field === 'required'
          ? await read('requiredAttendees', (item) => item.requiredAttendees)
          : await read('optionalAttendees', (item) => item.optionalAttendees);
      return (found ?? []).map(attendeeOf);
    },
    addRequired: (people) =>
      call<void>('requiredAttendees.addAsync', (item, answer) =>
        available('requiredAttendees', item.requiredAttendees).addAsync(recipients(people), answer),
      ),
    addOptional: (people) =>
      call<void>('optionalAttendees.addAsync', (item, answer) =>
        available('optionalAttendees', item.optionalAttendees).addAsync(recipients(people), answer),
      ),
    setRequired: (people) =>
      call<void>('requiredAttendees.setAsync', (item, answer) =>
        available('requiredAttendees', item.requiredAttendees).setAsync(recipients(people), answer),
      ),
  };
}

function recipients(people: readonly InvitePerson[]) {
  return people.map(({ name, address }) => ({ displayName: name, emailAddress: address }));
}
