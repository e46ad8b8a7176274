import type { ComposeInvite, InvitePerson } from './compose-invite';
import { available } from './office-call';
import type { ItemCalls } from './office-item';
import { attendeeOf } from './office-people';

type AttendeeFields = Pick<ComposeInvite, 'attendeesIn' | 'addOptional' | 'setRequired'>;

/** The two fields that name attendees, of an invite open in Outlook. */
export function attendeeFieldsOn({ call, read }: ItemCalls): AttendeeFields {
  return {
    attendeesIn: async (field) => {
      const found =
        field === 'required'
          ? await read('requiredAttendees', (item) => item.requiredAttendees)
          : await read('optionalAttendees', (item) => item.optionalAttendees);
      return (found ?? []).map(attendeeOf);
    },
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
