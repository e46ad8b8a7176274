import { makeStyles, tokens } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { otherPeople } from '../../../agenda/who-needs-a-reason';
import { outcomeMail } from '../../../invite/outcome-mail';
import type { Language } from '../../../text/language';
import { organizerCopyWords } from '../../../text/organizer-copy';
import type { OutcomeWords } from '../../../text/outcome';
import { OutsideLink } from '../../../ui/outside-link';
import type { FormStore } from '../../form-store';
import { toWrite } from '../../selectors';
import { CopyAddresses } from '../copy-addresses';

const useStyles = makeStyles({
  said: { flexBasis: '100%', margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface MailOutcomeProps {
  readonly store: FormStore;
  readonly language: Language;
  readonly inviteLanguage: Language;
  readonly words: OutcomeWords;
}

/** The same, as a mail to everybody that the organizer reads and sends: nobody has to sign in for it, and the invite stays as it is. */
export function MailOutcome({ store, language, inviteLanguage, words }: MailOutcomeProps) {
  const styles = useStyles();
  const copy = organizerCopyWords(language);
  const state = useStore(store);
  const { attendees, organizer, subject } = state.snapshot.judged;
  const readers = otherPeople(attendees, organizer);
  const mail = outcomeMail(
    toWrite(state),
    readers.map((person) => ({ ...person, kind: 'person' as const })),
    subject,
    inviteLanguage,
  );
  const names = mail.notAddressed.map(({ name, address }) => name || address);
  const said = [
    mail.toPaste === '' ? '' : copy.pasteAddresses(readers.length - names.length),
    names.length > 0 ? copy.notAddressed(names) : '',
    mail.shortened ? copy.shortened : '',
  ].filter((sentence) => sentence !== '');
  if (readers.length === 0) return null;
  return (
    <>
      <OutsideLink href={mail.url}>{words.mail}</OutsideLink>
      {said.length > 0 ? <p className={styles.said}>{said.join(' ')}</p> : null}
      {mail.toPaste === '' ? null : <CopyAddresses addresses={mail.toPaste} language={language} />}
    </>
  );
}
