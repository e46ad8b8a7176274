import type { Person } from '../../agenda/agenda';
import type { Missing } from '../../agenda/missing';
import type { CalendarEvent } from '../../graph/calendar';
import { shortHash } from '../../invite/short-hash';
import type { Policy } from '../../policy/policy';
import { attendeeSummary } from '../../rules/calendar-review';
import type { JudgedEvent } from './items/review-row';

/** Of an answer that is missing, people by where they stand among the attendees: nobody is named. */
type StoredMissing = Omit<Missing, 'people'> & { readonly people?: readonly number[] };

/** How far an agenda has come, without a word of it; and whether it stands in lines of words. */
export type StoredVerdict = readonly ['none' | 'complete' | readonly StoredMissing[], boolean];

/** By the fingerprint of an event in one version. */
export type StoredVerdicts = ReadonlyMap<string, StoredVerdict>;

/** Remembers between visits what events were judged to be, so that of those that have not changed no body is read again. */
export interface VerdictMemory {
  load(): StoredVerdicts;
  save(verdicts: StoredVerdicts): void;
}

/** An event in one version; null where Graph does not tell which. */
export function eventFingerprint({ id, etag }: Pick<CalendarEvent, 'id' | 'etag'>): string | null {
  return etag === '' ? null : shortHash(`${id}\n${etag}`);
}

/** What is remembered of an event that was judged; null for one that could not be read. */
export function storedVerdict(
  { attendees }: CalendarEvent,
  { status, isInWords }: Pick<JudgedEvent, 'status' | 'isInWords'>,
): StoredVerdict | null {
  if (status.kind === 'unreadable') return null;
  if (status.kind !== 'incomplete') return [status.kind, isInWords];
  const placeOf = (person: Person) => attendees.findIndex((one) => isSame(one, person));
  const missing = status.missing.map((one) =>
    one.answer === 'reason' ? { ...one, people: one.people.map(placeOf) } : one,
  );
  return missing.some(({ people }: StoredMissing) => people?.includes(-1)) ? null : [missing, isInWords];
}

/** An event that has not changed since it was judged, as it was judged; null where what was remembered says nothing of it. */
export function rememberedVerdict(event: CalendarEvent, stored: StoredVerdict): JudgedEvent | null {
  const [kind, isInWords] = stored;
  const { subject } = event;
  const attendees = attendeeSummary(event);
  if (typeof kind === 'string') return { subject, attendees, isInWords, status: { kind } };
  const missing = kind.map(({ people, ...one }) =>
    people ? { ...one, people: people.flatMap((at) => personAt(event, at)) } : one,
  );
  const isWhole = kind.every(({ people }) => people?.every((at) => event.attendees[at]) ?? true);
  return isWhole
    ? { subject, attendees, isInWords, status: { kind: 'incomplete', missing: missing as Missing[] } }
    : null;
}

function isSame(a: Person, b: Person): boolean {
  return a.address === b.address && a.name === b.name;
}

function personAt({ attendees }: CalendarEvent, at: number): readonly Person[] {
  const person = attendees[at];
  return person ? [{ name: person.name, address: person.address }] : [];
}

/** Of a person with far too many meetings, a year: a few hundred KB. */
const most = 10_000;

/**
 * In this browser. `partition` sets apart what several Outlooks in one browser remember; `judgedBy` is what the verdicts depend on besides the events:
 * what other rules, or another edition of Syfte, found says nothing.
 */
export function browserVerdictMemory(partition: string, judgedBy: string): VerdictMemory {
  const key = `${partition}syfte.judged`;
  const load = (): StoredVerdicts => {
    try {
      return parseVerdicts(window.localStorage.getItem(key), judgedBy);
    } catch {
      // Storage of framed pages can be switched off: then every body is read again.
      return new Map();
    }
  };
  return {
    load,
    save(verdicts) {
      try {
        // Those of weeks that were not read this time stay, as long as there is room.
        const all = [...new Map([...load(), ...verdicts])].slice(-most);
        window.localStorage.setItem(key, JSON.stringify([judgedBy, all]));
      } catch {
        // As above, or it is full.
      }
    },
  };
}

/**
 * What the verdicts of a page depend on: its rules, and its scripts by their names, which change with what is in them or in what they load. Those stand in
 * the page as deferred; others, of Office and of what is loaded later, come and go.
 */
export function judgedByOf(
  policy: Policy,
  scripts: Iterable<{ readonly src: string; readonly defer: boolean }>,
): string {
  const own = [...scripts].filter(({ defer }) => defer).map(({ src }) => src);
  return shortHash(JSON.stringify([policy, own]));
}

/** Reads what was remembered. Nothing of what somebody else wrote there is believed. */
export function parseVerdicts(text: string | null, judgedBy: string): StoredVerdicts {
  const stored: unknown = text === null ? null : JSON.parse(text);
  if (!Array.isArray(stored) || stored[0] !== judgedBy || !Array.isArray(stored[1])) return new Map();
  return new Map(stored[1].filter(isEntry));
}

const answers: readonly unknown[] = ['purpose', 'goal', 'reason', 'nextStep'];

function isEntry(value: unknown): value is [string, StoredVerdict] {
  if (!Array.isArray(value) || typeof value[0] !== 'string' || !Array.isArray(value[1])) return false;
  const [kind, isInWords]: unknown[] = value[1];
  const isKnown = kind === 'none' || kind === 'complete' || (Array.isArray(kind) && kind.every(isMissing));
  return isKnown && typeof isInWords === 'boolean';
}

function isUnfinishedStep(value: unknown): boolean {
  const { at, parts } = (value ?? {}) as Record<string, unknown>;
  return Number.isInteger(at) && Array.isArray(parts) && parts.every((part) => typeof part === 'string');
}

function isMissing(value: unknown): boolean {
  const { answer, people, steps } = (value ?? {}) as Record<string, unknown>;
  if (!answers.includes(answer)) return false;
  const isPlaces = Array.isArray(people) && people.every((at) => Number.isInteger(at));
  if (answer === 'reason') return isPlaces;
  if (answer === 'nextStep') return Array.isArray(steps) && steps.every(isUnfinishedStep);
  return true;
}
