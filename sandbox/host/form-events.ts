import type { Contact } from '../mailbox/contact';
import type { Form } from './form';
import { hostRecurrence } from './recurrence-calls';

/** Which attendee fields an event is about, in Office's words. */
export interface ChangedRecipientFields {
  readonly requiredAttendees: boolean;
  readonly optionalAttendees: boolean;
  readonly resources: boolean;
}

const sameContacts = (one: readonly Contact[], other: readonly Contact[]) =>
  one.length === other.length && one.every(({ address }, at) => other[at]?.address === address);

/** The attendee fields that differ between two states of a form, or null when none does. */
export function changedRecipients(form: Form, before: Form): ChangedRecipientFields | null {
  const changed = {
    requiredAttendees: !sameContacts(form.required, before.required),
    optionalAttendees: !sameContacts(form.optional, before.optional),
    resources: !sameContacts(form.rooms, before.rooms),
  };
  return Object.values(changed).some(Boolean) ? changed : null;
}

/** office.js takes the recurrence out of a JSON text inside a JSON text. */
const recurrenceEvent = (form: Form) =>
  JSON.stringify({ recurrence: form.recurrence && JSON.stringify(hostRecurrence(form)) });

export const movedTime = (form: Form, before: Form): boolean =>
  form.start !== before.start || form.end !== before.end;

/** Events that an open pane may have registered for, by office.js's names, with the data office.js unpacks. */
export function paneEvents(form: Form, before: Form): readonly (readonly [name: string, data: unknown])[] {
  const recipients = changedRecipients(form, before);
  const isMoved = movedTime(form, before);
  return [
    ...(recipients ? [['olkRecipientsChanged', [JSON.stringify(recipients)]] as const] : []),
    ...(isMoved
      ? [['olkAppointmentTimeChanged', [JSON.stringify({ start: form.start, end: form.end })]] as const]
      : []),
    ...(form.recurrence === before.recurrence
      ? []
      : [['olkRecurrenceChanged', [recurrenceEvent(form)]] as const]),
    ...(sameContacts(form.rooms, before.rooms)
      ? []
      : [['olkEnhancedLocationsChanged', [JSON.stringify({ enhancedLocations: [] })]] as const]),
  ];
}
