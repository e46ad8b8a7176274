import { withRooms } from '../agenda/attendee';
import { otherPeople } from '../agenda/who-needs-a-reason';
import type { LaunchEvent } from '../outlook/launch-events';
import { officeCheckedInvite } from '../outlook/office-checked-invite';
import { completeAfter, gateTimeouts } from './complete-event';
import { openingNoteKey, writeOpeningNote } from './opening-note';

/**
 * Notes what the invite was when its form was opened (OnAppointmentOrganizer). A note that is there already stays: Outlook may start
 * the runtime again while the form is open. A note that cannot be taken is missed by nobody: Send then asks Outlook.
 */
export function onAppointmentOrganizer(event: LaunchEvent): Promise<void> {
  return completeAfter(event, takeNote);
}

async function takeNote(): Promise<void> {
  const invite = officeCheckedInvite(gateTimeouts.call);
  const [attendees, session] = await Promise.all([invite.attendees(), invite.session()]);
  if (session[openingNoteKey] !== undefined) return;
  const [organizer, rooms, hasId] = await Promise.all([
    invite.organizer().catch(() => null),
    invite.rooms().catch(() => []),
    invite.id().then(
      (id) => id !== null,
      () => null,
    ),
  ]);
  const others = otherPeople(withRooms(attendees, rooms), organizer).length;
  await invite.keepInSession(openingNoteKey, writeOpeningNote({ others, organizer, hasId }));
}
