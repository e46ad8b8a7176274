import type { Policy } from '../../src/policy/policy';

/** A delegated permission of Microsoft Graph that the pages ask for, and what for (docs/permissions.md). */
export interface Permission {
  readonly name: string;
  readonly why: string;
  /** Asked for only where the policy has attendance reports on: nobody consents to what is off. */
  readonly isForAttendanceReports?: true;
}

/**
 * All of them act as the signed-in person and see nothing that this person does not see. Each is asked for when somebody first uses what needs
 * it; an administrator who consents for everyone spares everyone the question.
 */
export const permissions: readonly Permission[] = [
  {
    name: 'User.Read',
    why: 'to translate the id of an invite, where Exchange does not take it as Outlook gives it',
  },
  { name: 'Calendars.Read', why: 'to find own meetings without an agenda' },
  { name: 'Calendars.ReadWrite', why: 'to write the agenda into own meetings that have been sent' },
  { name: 'Tasks.ReadWrite', why: 'to put the next step into the own task list, when somebody asks for it' },
  {
    name: 'OnlineMeetings.Read',
    why: 'to find the online meeting of an own invite, whose attendance report is asked for',
    isForAttendanceReports: true,
  },
  {
    name: 'OnlineMeetingArtifact.Read.All',
    why: 'to see in attendance reports of own meetings how long a series really takes, so that a shorter time can be suggested',
    isForAttendanceReports: true,
  },
];

/** Names of the permissions that a policy needs. */
export function permissionsFor({ attendanceReports }: Pick<Policy, 'attendanceReports'>): readonly string[] {
  return permissions
    .filter(({ isForAttendanceReports }) => attendanceReports || !isForAttendanceReports)
    .map(({ name }) => name);
}
