import type { Person } from '../agenda';
import { identityOf } from '../person';
import type { PastMeeting, PlannedMeeting } from './past-meeting';
import { subjectKey } from './subject-key';

/** What a past meeting has in common with the planned one, the strongest of it. */
export type Alike = 'series' | 'subject' | 'people';

/** A past meeting that may be the last time of the planned one. */
export interface AlikeMeeting<Meeting extends PastMeeting = PastMeeting> {
  readonly meeting: Meeting;
  readonly alike: Alike;
}

const strength: Readonly<Record<Alike, number>> = { series: 3, subject: 2, people: 1 };

/** "Most of the same people": of all who are in either meeting, at least this share is in both. */
const leastShare = 0.5;

/** Whether a planned meeting says anything by which an earlier one could be found. */
export function isComparable({ subject, seriesId, people }: PlannedMeeting): boolean {
  return seriesId !== null || subjectKey(subject) !== '' || people.length > 0;
}

/**
 * The past meetings that have something in common with the planned one, the likeliest first: of the same series before the same subject
 * before most of the same people; more of the same people before fewer; then the latest.
 */
export function alikeMeetings<Meeting extends PastMeeting>(
  meetings: readonly Meeting[],
  planned: PlannedMeeting,
): readonly AlikeMeeting<Meeting>[] {
  const wanted = { ...planned, key: subjectKey(planned.subject), known: knownBy(planned.people) };
  return meetings
    .map((meeting) => ({ meeting, ...compared(meeting, wanted) }))
    .flatMap(({ alike, ...rest }) => (alike === null ? [] : [{ ...rest, alike }]))
    .sort(
      (a, b) =>
        strength[b.alike] - strength[a.alike] ||
        (a.alike === 'people' ? b.share - a.share : 0) ||
        b.meeting.start.getTime() - a.meeting.start.getTime(),
    )
    .map(({ meeting, alike }) => ({ meeting, alike }));
}

interface Wanted extends PlannedMeeting {
  readonly key: string;
  readonly known: Known;
}

function compared(meeting: PastMeeting, wanted: Wanted): { alike: Alike | null; share: number } {
  const share = shareOf(meeting.people, wanted.known);
  const isSeries = wanted.seriesId !== null && meeting.seriesId === wanted.seriesId;
  const isSubject = wanted.key !== '' && subjectKey(meeting.subject) === wanted.key;
  const isPeople = share >= leastShare;
  return { alike: isSeries ? 'series' : isSubject ? 'subject' : isPeople ? 'people' : null, share };
}

/** Of all who are in either meeting, how many are in both, from 0 to 1; 0 where nobody is. */
function shareOf(people: readonly Person[], wanted: Known): number {
  const theirs = new Set(people.map((person) => wanted.nameOf(person)));
  const both = [...theirs].filter((name) => wanted.names.has(name)).length;
  const either = theirs.size + wanted.names.size - both;
  return either === 0 ? 0 : both / either;
}

/** What people are known by among hundreds of meetings: the address, else the name without a company. */
interface Known {
  readonly names: ReadonlySet<string>;
  /** Somebody may have an address in one meeting and only a name in the other. */
  readonly nameOf: (person: Person) => string;
}

function knownBy(people: readonly Person[]): Known {
  const identities = people.map(identityOf);
  const names = new Set(identities.map(({ address, bareName }) => address || bareName));
  const addresses = new Map(identities.map(({ address, bareName }) => [bareName, address || bareName]));
  return {
    names,
    nameOf: (person) => {
      const { address, bareName } = identityOf(person);
      if (address === '') return addresses.get(bareName) ?? bareName;
      return names.has(bareName) ? bareName : address;
    },
  };
}
