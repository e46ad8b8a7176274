import type { Agenda, Person } from '../agenda/agenda';
import type { Attendee } from '../agenda/attendee';
import { canonicalAddress, canonicalLine } from '../agenda/canonical';
import type { Language } from '../text/language';
import { mailInsteadWords } from '../text/mail-instead';
import { type AgendaPart, agendaParts, partsAsText } from './agenda-as-text';
import { mailtoOf } from './mailto';

/** A mail in place of a meeting, as a link that opens a draft for the organizer to read and send. */
export interface MailInstead {
  readonly url: string;
  /** The agenda did not fit; the draft says so in its last line. */
  readonly shortened: boolean;
  /** All addresses, to be pasted into the draft, where a link has no room for them; '' where the draft has them. */
  readonly toPaste: string;
  /** People and lists without an SMTP address. */
  readonly notAddressed: readonly Person[];
}

// Chrome and Windows hand over a mailto link of about 2,000 characters, Internet Explorer's engine 2,083
// (support.microsoft.com/kb/208427).
const longestUrl = 1800;
// With the subject's 300 encoded characters, 450 are left for the text: past this the organizer pastes the
// addresses into the draft.
const longestAddresses = 1000;
const longestSubject = 300;
/** What goes first when the text is too long: what a reader of a mail needs least. */
const leaveOutOrder: readonly AgendaPart['part'][] = ['notes', 'reasons', 'preparation', 'topics'];

/**
 * The mail that tells all attendees what the meeting would have told them. The link stays within 1,800
 * characters: whole parts are left out first (notes, reasons, preparation, topics), then the text is cut,
 * and the last line of the draft says which. No dates: a mail needs none.
 */
export function mailInstead(
  agenda: Agenda,
  attendees: readonly Attendee[],
  subject: string,
  language: Language,
): MailInstead {
  const people = attendees.filter(({ kind }) => kind !== 'room');
  const { addresses, toPaste, notAddressed } = addressed(people);
  const start = `mailto:${addresses}?subject=${encodedSubject(subject)}&body=`;
  const { body, shortened } = fitting(
    agendaParts(agenda, language, 'mailed'),
    longestUrl - start.length,
    language,
  );
  return { url: start + body, shortened, toPaste, notAddressed };
}

/** Classic Outlook splits at semicolons whatever RFC 6068 says of commas, and the other Outlooks know both. */
function addressed(
  people: readonly Attendee[],
): Pick<MailInstead, 'toPaste' | 'notAddressed'> & { readonly addresses: string } {
  const persons = people.map(({ name, address }): Person => ({ name, address }));
  const smtp = [...new Set(people.map(({ address }) => canonicalAddress(address)))].filter(
    (one) => one !== '',
  );
  const addresses = smtp.map((address) => mailtoOf(address).slice('mailto:'.length)).join(';');
  const notAddressed = persons.filter(({ address }) => canonicalAddress(address) === '');
  return addresses.length > longestAddresses
    ? { addresses: '', toPaste: smtp.join('; '), notAddressed }
    : { addresses, toPaste: '', notAddressed };
}

/** Mail wants CRLF between lines (RFC 6068 §5). */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\n/g, '\r\n'));
}

function fitting(
  parts: readonly AgendaPart[],
  room: number,
  language: Language,
): { body: string; shortened: boolean } {
  const words = mailInsteadWords(language);
  const whole = encoded(partsAsText(parts));
  if (whole.length <= room) return { body: whole, shortened: false };
  const present = leaveOutOrder.filter((name) => parts.some(({ part }) => part === name));
  for (let many = 1; many <= present.length; many++) {
    const out = present.slice(0, many);
    const kept = parts.filter(({ part }) => !out.includes(part));
    const headings = parts.filter(({ part }) => out.includes(part)).map(({ heading }) => heading);
    const body = encoded(`${partsAsText(kept)}\n\n${words.leftOut(headings)}`);
    if (body.length <= room) return { body, shortened: true };
  }
  const ending = encoded(`\n\n${words.cut}`);
  const core = partsAsText(parts.filter(({ part }) => !present.includes(part)));
  return { body: cutEncoded(core, room - ending.length) + ending, shortened: true };
}

function encodedSubject(subject: string): string {
  const whole = encoded(canonicalLine(subject));
  return whole.length <= longestSubject
    ? whole
    : cutEncoded(canonicalLine(subject), longestSubject) + encoded('…');
}

/** As much of the text as its encoded form has room for. */
function cutEncoded(text: string, room: number): string {
  let body = '';
  for (const character of text) {
    const next = encoded(character);
    if (body.length + next.length > room) break;
    body += next;
  }
  return body;
}
