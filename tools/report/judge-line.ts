import { createHmac } from 'node:crypto';
import '../../src/agenda/placeholder-words/all-languages';
import type { Outcome } from '../../src/agenda/agenda';
import { canonicalAddress, canonicalLine } from '../../src/agenda/canonical';
import { subjectKey } from '../../src/agenda/last-time/subject-key';
import type { CalendarEvent } from '../../src/graph/calendar';
import type { GateRules } from '../../src/policy/gate-rules';
import { attendeeSummary, findAgenda, minutesPerPerson, needsAgenda } from '../../src/rules/calendar-review';
import { carriedIn } from '../../src/text/carried';
import { type BadEvent, type ExportedEvent, exportedEvent } from './exported-event';
import { exportedJson } from './exported-json';
import { exportedPerson } from './exported-person';

/** What judging needs besides the line: the same in every process of a run. */
export interface JudgeSettings {
  readonly policy: GateRules;
  /** Makes pseudonyms of ids and addresses: whoever does not have it cannot make them again. */
  readonly salt: string;
}

/** A row of what the judge writes: flat, so that any engine reads it. Ids are pseudonyms, days whole UTC days since 1970. */
export type JudgedRow = JudgedMeeting | JudgedStep | JudgedPerson;

interface OfOrganizer {
  readonly owner: string | null;
  readonly address: string | null;
  readonly meeting: string;
  /** As text that sorts; the latest of several versions counts. */
  readonly changed: string;
  /** What belongs together: a series, or meetings of one subject. */
  readonly thing: string;
  readonly day: number;
}

export interface JudgedMeeting extends OfOrganizer {
  readonly kind: 'meeting';
  readonly created: number | null;
  readonly status: 'none' | 'incomplete' | 'complete';
  /** Answers that are missing, with a blank between them. */
  readonly missing: string;
  /** Of each person. */
  readonly minutes: number;
  readonly people: number;
  /** What its topics add up to; null unless each of them says how long it takes. */
  readonly topicMinutes: number | null;
  /** What its organizer said came of its goal; '' where nobody has. */
  readonly outcome: Outcome['goal'];
  readonly isSeries: boolean;
  readonly isByProgram: boolean;
}

/** Something that a meeting left to be done. */
export interface JudgedStep extends OfOrganizer {
  readonly kind: 'step';
  readonly step: string;
}

export interface JudgedPerson {
  readonly kind: 'person';
  readonly key: string;
  /** The same in all rows of one person. */
  readonly person: string;
  readonly department: string;
}

/** What became of a line: rows, nothing (somebody else's copy, a meeting that needs no agenda), or why it is bad. */
export type JudgedLine =
  | { readonly kind: 'rows'; readonly rows: readonly JudgedRow[] }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'bad'; readonly because: BadEvent | 'not-json' | 'no-event' };

const inDays = 24 * 60 * 60_000;
const dayOf = (date: Date) => Math.floor(date.getTime() / inDays);
const leftOut: JudgedLine = { kind: 'left-out' };

/**
 * Judges one line of an export by the very code of My meetings. A pure filter: what comes out depends on the line and the settings alone, so any
 * number of processes may share the lines. Total: any text gives an answer.
 */
export function judgeLine(line: string, settings: JudgeSettings): JudgedLine {
  const json = exportedJson(line);
  if (json === null) return { kind: 'bad', because: 'not-json' };
  const person = exportedPerson(json);
  if (person) {
    const [first = ''] = person.keys;
    const rows = person.keys.map(
      (key): JudgedPerson => ({
        kind: 'person',
        key: pseudonym(key, settings),
        person: pseudonym(first, settings),
        department: person.department,
      }),
    );
    return { kind: 'rows', rows };
  }
  if (json.start === undefined && json.attendees === undefined) return { kind: 'bad', because: 'no-event' };
  const exported = exportedEvent(json);
  if (typeof exported === 'string') return { kind: 'bad', because: exported };
  const { event } = exported;
  // A series counts by its meetings, which are lines of their own.
  if (event.kind === 'series' || !needsAgenda(event, settings.policy)) return leftOut;
  return { kind: 'rows', rows: rowsOf(exported, settings) };
}

function rowsOf(exported: ExportedEvent, settings: JudgeSettings): readonly JudgedRow[] {
  const { event } = exported;
  const { status, agenda } = findAgenda(event, event.body?.content ?? '', settings.policy);
  const topics = agenda?.topics ?? [];
  const isTimed = topics.length > 0 && topics.every(({ minutes }) => minutes !== null);
  const of = ofOrganizer(exported, settings);
  const meeting: JudgedMeeting = {
    kind: 'meeting',
    ...of,
    created: event.createdAt ? dayOf(event.createdAt) : null,
    status: status.kind,
    missing: status.kind === 'incomplete' ? status.missing.map(({ answer }) => answer).join(' ') : '',
    minutes: minutesPerPerson(event),
    people: attendeeSummary(event).others + 1,
    topicMinutes: isTimed ? topics.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) : null,
    outcome: agenda?.outcome?.goal ?? '',
    isSeries: event.seriesId !== null,
    isByProgram: event.isByProgram,
  };
  const steps = agenda
    ? [...agenda.nextSteps.map(({ what }) => what), ...topics.map(({ title }) => carriedIn(title) ?? '')]
    : [];
  const keys = new Set(steps.map((what) => canonicalLine(what).toLowerCase()).filter(Boolean));
  return [
    meeting,
    ...[...keys].map((key): JudgedStep => ({ kind: 'step', ...of, step: sharedPseudonym(key, settings) })),
  ];
}

function ofOrganizer({ event, owner, changedAt }: ExportedEvent, settings: JudgeSettings): OfOrganizer {
  const address = canonicalAddress(event.organizer?.address ?? '');
  return {
    owner: owner === '' ? null : sharedPseudonym(owner.toLowerCase(), settings),
    address: address === '' ? null : sharedPseudonym(address.toLowerCase(), settings),
    meeting: pseudonym(`${owner || address}\n${event.uid || event.id}\n${event.start.getTime()}`, settings),
    changed: changedAt,
    thing: sharedPseudonym(kindOf(event), settings),
    day: dayOf(event.start),
  };
}

/** As `src/agenda/last-time` tells what is the same meeting again. */
function kindOf({ seriesId, subject, id }: CalendarEvent): string {
  return seriesId ?? (subjectKey(subject) || id);
}

/** 16 hexadecimal digits: 2⁶⁴ of them, so that even among a thousand million meetings a clash is unlikely. */
function pseudonym(text: string, { salt }: JudgeSettings): string {
  return createHmac('sha256', salt).update(text).digest('hex').slice(0, 16);
}

/** Of the people, series and subjects that come again and again, by salt. */
const made = { salt: '', of: new Map<string, string>() };
/** A few megabytes; a process that has seen so many begins anew. */
const mostMade = 20_000;

/** `pseudonym` of what other lines have, too. */
function sharedPseudonym(text: string, settings: JudgeSettings): string {
  const known = made.salt === settings.salt ? made.of.get(text) : undefined;
  if (known !== undefined) return known;
  if (made.salt !== settings.salt || made.of.size >= mostMade) made.of.clear();
  made.salt = settings.salt;
  const fresh = pseudonym(text, settings);
  made.of.set(text, fresh);
  return fresh;
}
