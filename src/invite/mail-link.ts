import type { Person } from '../agenda/agenda';
import { canonicalAddress, canonicalLine } from '../agenda/canonical';
import { mailtoOf } from './mailto';

/** What a link that opens a new mail is made of: its readers, its subject and its text, within what clients hand over. */

/**
 * Characters of the whole link. Chrome and Windows hand over a mailto link of about 2,000, Internet Explorer's engine 2,083
 * (support.microsoft.com/kb/208427).
 */
export const longestUrl = 1800;
// With the subject's 300 encoded characters, 450 are left for the text: past this the organizer pastes the
// addresses into the draft.
const longestAddresses = 1000;
const longestSubject = 300;

/** The readers of a mail. */
export interface Addressed {
  /** As the link has them; '' where it has no room. */
  readonly addresses: string;
  /** All of them, to be pasted into the draft, where the link has no room; '' where it has them. */
  readonly toPaste: string;
  /** People and lists without an SMTP address. */
  readonly notAddressed: readonly Person[];
}

/** Each address once. Classic Outlook splits at semicolons whatever RFC 6068 says of commas, and the other Outlooks know both. */
export function addressed(people: readonly Person[]): Addressed {
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

/** The link up to its text, which follows encoded. */
export function startOfMail(addresses: string, subject: string): string {
  return `mailto:${addresses}?subject=${encodedSubject(subject)}&body=`;
}

const loneSurrogate = /\p{Cs}/gu;

/** Mail wants CRLF between lines (RFC 6068 §5). Half a character, which no address can hold, is shown as one that is missing. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(loneSurrogate, '\ufffd').replace(/\n/g, '\r\n'));
}

function encodedSubject(subject: string): string {
  const whole = encoded(canonicalLine(subject));
  return whole.length <= longestSubject
    ? whole
    : cutEncoded(canonicalLine(subject), longestSubject) + encoded('…');
}

/** As much of the text as its encoded form has room for. */
export function cutEncoded(text: string, room: number): string {
  let body = '';
  for (const character of text) {
    const next = encoded(character);
    if (body.length + next.length > room) break;
    body += next;
  }
  return body;
}
