import type { Agenda, Person } from '../agenda/agenda';
import type { Attendee } from '../agenda/attendee';
import type { Language } from '../text/language';
import { mailInsteadWords } from '../text/mail-instead';
import { type AgendaPart, agendaParts, partsAsText } from './agenda-as-text';
import { addressed, cutEncoded, encoded, longestUrl, startOfMail } from './mail-link';

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
  const start = startOfMail(addresses, subject);
  const { body, shortened } = fitting(
    agendaParts(agenda, language, 'mailed'),
    longestUrl - start.length,
    language,
  );
  return { url: start + body, shortened, toPaste, notAddressed };
}

function fitting(
  parts: readonly AgendaPart[],
  room: number,
  language: Language,
): { body: string; shortened: boolean } {
  const words = mailInsteadWords(language);
  const whole = encoded(partsAsText(parts));
  if (whole.length <= room) return { body: whole, shortened: false };
  // Without a part that is not there, nothing gets shorter: the next one goes, too.
  for (let many = 1; many <= leaveOutOrder.length; many++) {
    const out = leaveOutOrder.slice(0, many);
    const kept = parts.filter(({ part }) => !out.includes(part));
    const headings = parts.filter(({ part }) => out.includes(part)).map(({ heading }) => heading);
    const body = encoded(`${partsAsText(kept)}\n\n${words.leftOut(headings)}`);
    if (body.length <= room) return { body, shortened: true };
  }
  const ending = encoded(`\n\n${words.cut}`);
  const core = partsAsText(parts.filter(({ part }) => !leaveOutOrder.includes(part)));
  return { body: cutEncoded(core, room - ending.length) + ending, shortened: true };
}
