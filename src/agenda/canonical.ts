import type { Agenda, NextStep, Outcome, Person, Reason, Topic } from './agenda';
import { clockTimeOf, goalOutcomes } from './outcome';

/**
 * The form in which answers survive a mail client. HTML folds runs of blanks, Word turns blanks into U+00A0, and no client keeps
 * control characters: two answers that differ only in those are the same answer. What a person can see is never dropped.
 */

// Controls except tab and line feed, the byte order mark, and the two noncharacters that HTML cannot carry.
const controls = /(?![\t\n])\p{Cc}|[\ufeff\ufffe\uffff]/gu;
// Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9): in a name they turn what stands around them about. The marks
// (U+200E, U+200F, U+061C) stay: names in Arabic and Hebrew are written with them.
const turners = /[\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogate = /\p{Cs}/gu;
const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const blanks = /[\t \u00a0]+/g;

// Most answers: letters, figures and signs with single blanks, canonical already. Judged in one look, for bodies of a million characters.
const plain = /^(?:[!-~\u00a1-\u167f\u2010-\u2027\u20ac]+(?: [!-~\u00a1-\u167f\u2010-\u2027\u20ac]+)*)?$/;
const plainAscii = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One line of text: line breaks become spaces, blanks are folded, the ends trimmed. */
export function canonicalLine(text: string): string {
  return plain.test(text) ? text : canonicalText(text).replace(/\n/g, ' ');
}

/** Text of several lines: each line folded and trimmed, empty lines left out (the block is short on purpose). */
export function canonicalText(text: string): string {
  // Markup has blanks and a line's end before and behind nearly all that it says, and half of it says nothing else.
  const trimmed = text.trim();
  if (plain.test(trimmed)) return trimmed;
  return text
    .replace(lineBreaks, '\n')
    .replace(controls, '')
    .replace(loneSurrogate, '\ufffd')
    .split('\n')
    .map((line) => line.replace(blanks, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A line as it is compared, never shown: without regard to case and Unicode form. */
export function foldedLine(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  // Lower case can take a letter apart again (İ).
  return visibleName(text).normalize('NFC').toLowerCase().normalize('NFC');
}

// Most addresses: printable ASCII, of which the pattern below says yes to all that this one does.
const plainAddress = /^[!#-;=?-~]+@[!#-;=?A-~]+$/;

/** An SMTP address in lower case without blanks; '' for anything that is not one (an Exchange DN, a blank, a phone number). */
export function canonicalAddress(address: string): string {
  if (plainAddress.test(address)) return address.toLowerCase();
  const trimmed = canonicalLine(address).toLowerCase();
  return /^[^\s<>"]+@[^\s<>"@]+$/.test(trimmed) && visibleName(trimmed) === trimmed ? trimmed : '';
}

/** A name as it is shown: on one line, and with a sign in place of each control that would turn the text about. */
export function visibleName(name: string): string {
  return plain.test(name) ? name : canonicalLine(name).replace(turners, '\ufffd');
}

/** Somebody without a name goes by the address: the block shows one of the two, and what it shows is what it reads back. */
export function canonicalPerson(person: Person): Person {
  const address = canonicalAddress(person.address);
  const name = visibleName(person.name);
  return { name: isSeen(name) ? name : address, address };
}

/** Whether a reader sees anything of it: a name or a title of invisible characters alone is none. */
export function isSeen(text: string): boolean {
  return /[^\p{Cf}\s]/u.test(text);
}

function canonicalReason(reason: Reason): Reason {
  return {
    person: canonicalPerson(reason.person),
    why: canonicalText(reason.why),
    prepare: canonicalText(reason.prepare),
  };
}

function canonicalTopic(topic: Topic): Topic {
  const minutes = topic.minutes === null ? null : Math.round(topic.minutes);
  return {
    title: canonicalLine(topic.title),
    // A day is the longest meeting a calendar grid shows; anything else is a slip of the finger.
    minutes: minutes !== null && minutes > 0 && minutes <= 1440 ? minutes : null,
    lead: visibleName(topic.lead),
  };
}

function canonicalStep({ what, owner, due }: NextStep): NextStep {
  return { what: canonicalText(what), owner: canonicalPerson(owner), due: canonicalLine(due) };
}

/** Whether anything of a canonical step is given. */
function saysSomething({ what, owner, due }: NextStep): boolean {
  return what !== '' || owner.name !== '' || due !== '';
}

/** An outcome as it survives in an invite, or null where it says nothing: one line a decision, and a time that is one. */
export function canonicalOutcome(outcome: Outcome | null): Outcome | null {
  if (outcome === null) return null;
  const goal = goalOutcomes.find((one) => one === outcome.goal) ?? '';
  const decisions = outcome.decisions.map(canonicalLine).filter(isSeen);
  const endedAt = clockTimeOf(outcome.endedAt);
  return goal === '' && decisions.length === 0 && endedAt === '' ? null : { goal, decisions, endedAt };
}

declare const canonical: unique symbol;

/** An agenda as it survives in an invite; made by `canonicalAgenda` alone, so that nobody compares or writes another. */
export type CanonicalAgenda = Agenda & { readonly [canonical]: true };

/** The reasons by what they say, in the order in which each is first said: the block names together who shares one. */
function grouped(reasons: readonly Reason[]): readonly Reason[] {
  const groups = new Map<string, Reason[]>();
  for (const reason of reasons) {
    // No answer holds a control.
    const said = `${reason.why}\0${reason.prepare}`;
    const group = groups.get(said);
    if (group) group.push(reason);
    else groups.set(said, [reason]);
  }
  return [...groups.values()].flat();
}

/**
 * Reasons without a person or any text, topics without a title to be seen, and next steps without anything say nothing and are left out. Who shares a reason stands side by side.
 */
export function canonicalAgenda(agenda: Agenda): CanonicalAgenda {
  const answers: Agenda = {
    purpose: canonicalText(agenda.purpose),
    goal: canonicalText(agenda.goal),
    topics: agenda.topics.map(canonicalTopic).filter((topic) => isSeen(topic.title)),
    reasons: grouped(
      agenda.reasons
        .map(canonicalReason)
        .filter(({ person, why, prepare }) => (person.name || person.address) && (why || prepare)),
    ),
    reasonForAll: canonicalText(agenda.reasonForAll),
    preparation: canonicalText(agenda.preparation),
    nextSteps: agenda.nextSteps.map(canonicalStep).filter(saysSomething),
    notes: canonicalText(agenda.notes),
    outcome: canonicalOutcome(agenda.outcome),
  };
  return answers as CanonicalAgenda;
}

/** Whether two values are the same text or number, or have the same in each of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const fields = Object.keys(a);
  return (
    fields.length === Object.keys(b).length &&
    fields.every((field) => isSame(Reflect.get(a, field), Reflect.get(b, field)))
  );
}

/** Whether two agendas say the same, answer by answer. */
export function sameAgenda(a: CanonicalAgenda, b: CanonicalAgenda): boolean {
  return isSame(a, b);
}

/** Whether an agenda says nothing at all. */
export function isBlankAgenda(agenda: Agenda): boolean {
  const { topics, reasons, nextSteps, outcome, ...texts } = canonicalAgenda(agenda);
  const lists = [topics, reasons, nextSteps];
  return (
    Object.values(texts).every((text) => text === '') &&
    lists.every((list) => list.length === 0) &&
    outcome === null
  );
}
