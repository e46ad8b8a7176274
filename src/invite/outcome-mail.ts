import type { Agenda, Person } from '../agenda/agenda';
import type { Attendee } from '../agenda/attendee';
import type { Language } from '../text/language';
import { mailInsteadWords } from '../text/mail-instead';
import { outcomeWords } from '../text/outcome';
import { agendaParts, partsAsText } from './agenda-as-text';
import { addressed, cutEncoded, encoded, longestUrl, startOfMail } from './mail-link';

/** A mail that tells everybody what came of a meeting, as a link that opens a draft for the organizer to read and send. */
export interface OutcomeMail {
  readonly url: string;
  /** It did not fit; the draft says so in its last line. */
  readonly shortened: boolean;
  /** All addresses, to be pasted into the draft, where a link has no room for them; '' where the draft has them. */
  readonly toPaste: string;
  /** People and lists without an SMTP address. */
  readonly notAddressed: readonly Person[];
}

const order = ['outcome', 'nextStep', 'goal'] as const;

/** What came of the meeting, then the next steps, then the goal that they lead to. The link stays within 1,800 characters. */
export function outcomeMail(
  agenda: Agenda,
  attendees: readonly Attendee[],
  subject: string,
  language: Language,
): OutcomeMail {
  const { addresses, toPaste, notAddressed } = addressed(attendees.filter(({ kind }) => kind !== 'room'));
  const start = startOfMail(addresses, outcomeWords(language).mailSubject(subject));
  const parts = agendaParts(agenda, language, 'mailed');
  const text = partsAsText(order.flatMap((name) => parts.filter(({ part }) => part === name)));
  const room = longestUrl - start.length;
  const whole = encoded(text);
  if (whole.length <= room) return { url: start + whole, shortened: false, toPaste, notAddressed };
  const ending = encoded(`\n\n${mailInsteadWords(language).cut}`);
  return {
    url: start + cutEncoded(text, room - ending.length) + ending,
    shortened: true,
    toPaste,
    notAddressed,
  };
}
