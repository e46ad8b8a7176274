import { internalMail } from '../../invite/internal-mail';
import { internalMailWords } from '../../text/internal-mail';
import type { Language } from '../../text/language';
import { Advice } from '../../ui/advice';
import { OutsideLink } from '../../ui/outside-link';
import type { InviteSnapshot } from '../form-target';
import { CopyAddresses } from './copy-addresses';

export interface InternalPreparationProps {
  /** Of the chosen template; in the language of the organizer, for colleagues are written to and not guests. */
  readonly preparation: string;
  readonly snapshot: InviteSnapshot;
  readonly domains: readonly string[];
  readonly language: Language;
}

/**
 * What guests never read: a mail to colleagues, which the organizer writes on and sends. Nothing of it is typed here, so that nothing of it can
 * come into the invite or its draft.
 */
export function InternalPreparation({ preparation, snapshot, domains, language }: InternalPreparationProps) {
  const words = internalMailWords(language);
  const { attendees, organizer, subject } = snapshot.judged;
  const mail = internalMail({ preparation, attendees, organizer, domains, subject }, language);
  const names = mail.recipients.map(({ name, address }) => name || address);
  return (
    <Advice text={`${words.advice} ${names.length > 0 ? words.goesTo(names) : words.goesToNobody}`}>
      {mail.toPaste === '' ? null : <CopyAddresses addresses={mail.toPaste} language={language} />}
      <OutsideLink href={mail.url}>{words.button}</OutsideLink>
    </Advice>
  );
}
