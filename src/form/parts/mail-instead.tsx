import type { ReactNode } from 'react';
import type { Agenda } from '../../agenda/agenda';
import type { Attendee } from '../../agenda/attendee';
import { mailInstead } from '../../invite/mail-instead';
import { Advice } from '../../pane/parts/advice';
import { OutsideLink } from '../../pane/parts/outside-link';
import { kindsWords } from '../../text/kinds';
import type { Language } from '../../text/language';
import { organizerCopyWords } from '../../text/organizer-copy';

interface MailInsteadProps {
  readonly language: Language;
  readonly inviteLanguage: Language;
  readonly agenda: Agenda;
  /** Everyone the mail would go to. */
  readonly attendees: readonly Attendee[];
  readonly subject: string;
  /** How many would meet, the organizer included. */
  readonly people: number;
  readonly close: { readonly label: string; readonly run: () => void };
  readonly children: ReactNode;
}

/**
 * A mail in place of a meeting that only informs. A link, for no call of Office's opens a new mail beside an invite.
 */
export function MailInstead(props: MailInsteadProps) {
  const { language, inviteLanguage, agenda, attendees, subject, people, close, children } = props;
  const words = kindsWords(language).mailInstead;
  const { notAddressed, shortened: isShortened } = organizerCopyWords(language);
  const mail = mailInstead(agenda, attendees, subject, inviteLanguage);
  const names = mail.notAddressed.map(({ name, address }) => name || address);
  return (
    <Advice
      text={[
        words.text(people),
        names.length > 0 ? notAddressed(names) : '',
        mail.shortened ? isShortened : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
      close={close}
    >
      <OutsideLink href={mail.url}>{words.button}</OutsideLink>
      {children}
    </Advice>
  );
}
