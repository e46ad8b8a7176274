import type { Person } from '../agenda/agenda';
import type { Attendee } from '../agenda/attendee';
import { canonicalText } from '../agenda/canonical';
import { colleagues, domainsOrOwn, outsiders } from '../agenda/outsiders';
import { otherPeople } from '../agenda/who-needs-a-reason';
import { internalMailWords } from '../text/internal-mail';
import type { Language } from '../text/language';
import { addressed, cutEncoded, longestUrl, startOfMail } from './mail-link';

/** A mail to colleagues alone, as a link that opens a draft for the organizer to read, write in and send. */
export interface InternalMail {
  readonly url: string;
  readonly recipients: readonly Person[];
  /** All addresses, to be pasted into the draft, where a link has no room for them; '' where the draft has them. */
  readonly toPaste: string;
}

export interface InternalMailOf {
  /** What colleagues ask each other, one thing a line (`Template.internalPreparation`). */
  readonly preparation: string;
  readonly attendees: readonly Attendee[];
  readonly organizer: Person | null;
  /** The organisation's own (policy); without one, the organizer's stands in. */
  readonly domains: readonly string[];
  readonly subject: string;
}

const mostGuests = 5;

/**
 * What guests never read, as a mail of its own: it goes to those attendees alone whose own address is the organisation's. A list is left
 * out, for it may have guests on it. The link stays within 1,800 characters; what is longer is cut at its end, for the questions that matter stand first.
 */
export function internalMail(given: InternalMailOf, language: Language): InternalMail {
  const words = internalMailWords(language);
  const own = domainsOrOwn(given.domains, given.organizer);
  const recipients = otherPeople(
    colleagues(given.attendees, own).map((person) => ({ ...person, kind: 'person' as const })),
    given.organizer,
  ).map(({ name, address }) => ({ name, address }));
  const guests = outsiders(given.attendees, own).map(({ name, address }) => name || address);
  const { addresses, toPaste } = addressed(recipients);
  const start = startOfMail(addresses, words.subject(given.subject));
  const text = [
    words.forColleagues,
    guests.length > 0 && guests.length <= mostGuests ? words.weMeet(guests) : '',
    ...canonicalText(given.preparation)
      .split('\n')
      .map((line) => `${line}\n`),
  ].filter((part) => part !== '');
  return { url: start + cutEncoded(text.join('\n\n'), longestUrl - start.length), recipients, toPaste };
}
