import { otherPeople } from '../agenda/who-needs-a-reason';
import type { LaunchEvent } from '../outlook/launch-events';
import { officeCheckedInvite } from '../outlook/office-checked-invite';
import { completeAfter } from './complete-after';
import { gateTimes } from './gate-times';
import { openedKey, writeOpened } from './opened';
import { withRooms } from './with-rooms';

/**
 * Notes what the invite was when its form was opened (OnAppointmentOrganizer). A note that is there already stays: Outlook may start
 * the runtime again while the form is open. A note that cannot be taken is missed by nobody: Send then asks Outlook.
 */
export function onAppointmentOrganizer(event: LaunchEvent): Promise<void> {
  return completeAfter(event, takeNote);
}

async function takeNote(): Promise<void> {
  const invite = officeCheckedInvite(gateTimes.call);
  const [attendees, session] = await Promise.all([invite.attendees(), invite.session()]);
  if (session[openedKey] !== undefined) return;
  const [organizer, rooms] = await Promise.all([
    invite.organizer().catch(() => null),
    invite.rooms().catch(() => []),
  ]);
  const others = otherPeople(withRooms(attendees, rooms), organizer).length;
  await invite.keepInSession(openedKey, writeOpened({ others, organizer }));
}
