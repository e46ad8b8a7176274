import type { JudgedMeeting, JudgedPerson, JudgedStep } from '../../tools/report/judge-line';

/** Monday 12 January 2026, in days since 1970. */
export const aMonday = 20465;

/** A meeting as the judge writes it: organized by `owner`, an hour for three people, on `aMonday`, complete. */
export function aJudgedMeeting(owner: string, parts: Partial<JudgedMeeting> = {}): JudgedMeeting {
  return {
    kind: 'meeting',
    owner,
    address: null,
    meeting: `${owner} ${parts.day ?? aMonday} ${parts.thing ?? ''}`,
    changed: '2026-01-06',
    thing: 'thing',
    day: aMonday,
    created: aMonday - 7,
    status: 'complete',
    missing: '',
    minutes: 60,
    people: 3,
    topicMinutes: null,
    outcome: '',
    isSeries: false,
    isByProgram: false,
    ...parts,
  };
}

export function aJudgedStep(of: JudgedMeeting, step: string): JudgedStep {
  const { owner, address, meeting, changed, thing, day } = of;
  return { kind: 'step', owner, address, meeting, changed, thing, day, step };
}

/** Somebody of a department. */
export function aJudgedPerson(person: string, department: string): JudgedPerson {
  return { kind: 'person', key: person, person, department };
}
