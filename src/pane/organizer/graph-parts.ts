import type { OrganizerSession } from '../../form/organizer-session';
import type { ComposeInvite, OutlookUser } from '../../outlook/compose-invite';
import { policyInForce } from '../../policy/stamped';
import type { Language } from '../../text/language';
import { createLastTime, type LastTime } from './last-time/last-time';
import { createPastLengths, type PastLengths } from './last-time/past-lengths';

interface OpenPane {
  readonly invite: ComposeInvite;
  readonly session: OrganizerSession;
  readonly user: OutlookUser;
  readonly language: Language;
}

/** The parts of the pane that need Microsoft Graph. Nothing of it is loaded, and nobody signs in, before the organizer asks for one. */
export function graphParts({ invite, session, user, language }: OpenPane): {
  readonly lastTime: LastTime;
  readonly pastLengths?: PastLengths;
} {
  const now = () => Date.now();
  const calendar = async () =>
    (await import('../../graph/graph-calendar')).openCalendar({ loginHint: user.address });
  const lastTime = createLastTime({ invite, session, language, policy: policyInForce, calendar, now });
  if (!policyInForce.attendanceReports) return { lastTime };
  const open = async () => ({
    calendar: await calendar(),
    attendance: (await import('../../graph/attendance')).openAttendance({ loginHint: user.address }),
  });
  return { lastTime, pastLengths: createPastLengths({ invite, session, open, now }) };
}
