import type { AlikeMeeting } from './alike-meetings';
import type { PastMeeting } from './past-meeting';
import { subjectKey } from './subject-key';

/** What one list of choices takes: more would be a search, and nobody wants to search. */
const mostKinds = 5;
/** Of each kind so many are looked at: the last may have had no agenda, and what the ones before it left open is still open. */
const mostOfAKind = 4;

/**
 * Past meetings as kinds of meeting, each the times it was held, the latest first: of one series, or under one subject. Kinds stand in the
 * order of their likeliest meeting; a few of each, and few kinds, for the agenda of each meeting has to be fetched.
 */
export function kindsOfMeetings<Meeting extends PastMeeting>(
  alike: readonly AlikeMeeting<Meeting>[],
): readonly (readonly AlikeMeeting<Meeting>[])[] {
  const kinds = new Map<string, AlikeMeeting<Meeting>[]>();
  for (const one of alike) {
    const key = kindOf(one.meeting);
    const kind = kinds.get(key) ?? [];
    kind.push(one);
    kinds.set(key, kind);
  }
  const byTime = (a: AlikeMeeting<Meeting>, b: AlikeMeeting<Meeting>) =>
    b.meeting.start.getTime() - a.meeting.start.getTime();
  return [...kinds.values()].slice(0, mostKinds).map((kind) => [...kind].sort(byTime).slice(0, mostOfAKind));
}

/** What is the same for the times that one meeting was held: its series, or its subject. */
export function kindOf({ id, seriesId, subject }: Pick<PastMeeting, 'id' | 'seriesId' | 'subject'>): string {
  if (seriesId !== null) return `series ${seriesId}`;
  const key = subjectKey(subject);
  return key === '' ? `meeting ${id}` : `subject ${key}`;
}
