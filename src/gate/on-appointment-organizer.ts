import { withRooms } from '../agenda/attendee';
import { otherPeople } from '../agenda/who-needs-a-reason';
import type { LaunchEvent } from '../outlook/launch-events';
import { officeCheckedInvite } from '../outlook/office-checked-invite';
import type { GateRules } from '../policy/gate-rules';
import { gateRulesInForce } from '../policy/gate-rules-in-force';
import { openingNoteKey, writeOpeningNote } from '../rules/opening-note';
import { noticeKey } from '../rules/pane-context';
import { completeAfter, gateTimeouts } from './complete-event';
import { showAgain } from './on-appointment-attendees-changed';

/**
 * Notes in session data what the invite was when its form was opened (OnAppointmentOrganizer). Outlook may start the runtime again while the form is
 * open: then the first note stays, and the notice above the form is shown again. Without a note Send asks Outlook for the same.
 */
export function onAppointmentOrganizer(
  event: LaunchEvent,
  policy: GateRules = gateRulesInForce,
): Promise<void> {
  return completeAfter(event, () => takeNote(policy));
}

async function takeNote(policy: GateRules): Promise<void> {
  const invite = officeCheckedInvite(gateTimeouts.call);
  const [attendees, session] = await Promise.all([invite.attendees(), invite.session()]);
  if (session[openingNoteKey] !== undefined) {
    if (session[noticeKey]) await showAgain(invite, policy);
    return;
  }
  const [organizer, rooms, hasId] = await Promise.all([
    invite.organizer().catch(() => null),
    invite.rooms().catch(() => []),
    invite.id().then(
      (id) => id !== null,
      () => null,
    ),
  ]);
  const others = otherPeople(withRooms(attendees, rooms), organizer).length;
  await invite.saveInSession(openingNoteKey, writeOpeningNote({ others, organizer, hasId }, randomName()));
}

/** Random enough: it has to differ from the other forms that one browser tab opens in a day. */
function randomName(): string {
  return Math.random().toString(36).slice(2);
}
