import type { Agenda, Person } from '../agenda/agenda';
import { canonicalAddress, canonicalLine } from '../agenda/canonical';
import type { Missing } from '../agenda/missing';
import { otherPeople } from '../agenda/who-needs-a-reason';
import { BodyOutline } from '../invite/body-outline';
import { readAgenda } from '../invite/read-agenda';
import type { GateRules } from '../policy/gate-rules';
import { isStoppedWithoutAgenda, type JudgedInvite, verdict } from './verdict';

/** What is asked of an event before its body is read. An event as Graph has it is one. */
export interface ReviewedEvent extends JudgedInvite {
  readonly isOrganizer: boolean;
  readonly isCancelled: boolean;
  /** Saved, or changed, and not sent. */
  readonly isDraft: boolean;
}

/**
 * Whether an event needs an agenda: the user's own, with other people, on its way and not cancelled, and none that the policy exempts. Told
 * without its body, so that no other body is fetched. A draft is left to its form: Graph would mail what the organizer has not sent yet.
 */
export function needsAgenda(event: ReviewedEvent, policy: GateRules): boolean {
  if (!event.isOrganizer || event.isCancelled || event.isDraft) return false;
  return isStoppedWithoutAgenda(event, policy);
}

/** How far the agenda of a meeting has come, by what attendees can read in it. */
export type AgendaStatus =
  | { readonly kind: 'none' }
  /** `missing` is never empty. */
  | { readonly kind: 'incomplete'; readonly missing: readonly Missing[] }
  | { readonly kind: 'complete' };

/** The agenda of an event, and how far it has come. */
export interface FoundAgenda {
  readonly status: AgendaStatus;
  /** Null for none. */
  readonly agenda: Agenda | null;
  /** It stands in lines that somebody, or an assistant, wrote: it counts, and can be set as a block. */
  readonly isInWords: boolean;
}

/** Judges an event by the gate's own rules: what is complete here would have left. `html` is its body. */
export function findAgenda(event: JudgedInvite, html: string, policy: GateRules): FoundAgenda {
  const body = new BodyOutline(html);
  const agenda = body.place ? readAgenda(body.rows, event.start ?? undefined).agenda : null;
  const judged = verdict(event, agenda, policy);
  const isInWords = body.place?.shape === 'lines';
  if (judged.kind === 'allow') return { status: { kind: 'complete' }, agenda, isInWords };
  const status: AgendaStatus = agenda ? { kind: 'incomplete', missing: judged.missing } : { kind: 'none' };
  return { status, agenda, isInWords };
}

export function agendaStatus(event: JudgedInvite, html: string, policy: GateRules): AgendaStatus {
  return findAgenda(event, html, policy).status;
}

/** Whether two meetings lack the same. */
export function isSameStatus<Status>(a: Status, b: Status): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Who an event goes to. */
export interface AttendeeSummary {
  /** The people besides the organizer; a distribution list is one, for nobody can tell here how many read it. */
  readonly others: number;
  readonly hasLists: boolean;
  /** The same for the same people, in whatever order: tells a meeting that was changed by itself from its series. */
  readonly key: string;
}

/** The list asks it of an event when it is collected and when it is judged; by those other people, whom `otherPeople` works out once. */
const summaries = new WeakMap<readonly Person[], AttendeeSummary>();

export function attendeeSummary({
  attendees,
  organizer,
}: Pick<JudgedInvite, 'attendees' | 'organizer'>): AttendeeSummary {
  const others = otherPeople(attendees, organizer);
  const known = summaries.get(others);
  if (known) return known;
  const keys = others.map(({ name, address }) => canonicalAddress(address) || canonicalLine(name));
  const summary = {
    others: others.length,
    hasLists: attendees.some(({ kind }) => kind === 'list'),
    key: keys.sort().join('\n'),
  };
  summaries.set(others, summary);
  return summary;
}

/** When an event is; a whole day from midnight to midnight. */
interface EventTime {
  readonly start: Date;
  readonly end: Date;
  readonly isAllDay: boolean;
}

/** A whole day takes a working day of everyone, not the clock round. */
const workingDay = 8 * 60;
const day = 24 * 60;

/** What a meeting takes of each person, in minutes; never less than 0. */
export function minutesPerPerson({ start, end, isAllDay }: EventTime): number {
  const minutes = Math.max(0, (end.getTime() - start.getTime()) / 60_000);
  // A day on which the clocks change has 23 or 25 hours.
  return isAllDay ? Math.max(1, Math.round(minutes / day)) * workingDay : minutes;
}

/** Calendars propose half hours. */
const halfHour = 30;

/** What a meeting of so many minutes leaves of its last half hour, times its people: 50 minutes of four save 40. */
export function savedPersonMinutes(minutes: number, people: number): number {
  const over = minutes % halfHour;
  return over === 0 ? 0 : (halfHour - over) * people;
}
