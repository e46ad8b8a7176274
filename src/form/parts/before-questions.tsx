import { type ReactNode, useMemo } from 'react';
import type { Agenda } from '../../agenda/agenda';
import type { Attendee } from '../../agenda/attendee';
import { adviceOnKind } from '../../agenda/kind-advice';
import { otherPeople } from '../../agenda/who-needs-a-reason';
import { mailInstead } from '../../invite/mail-instead';
import { openOffers } from '../../invite/offer';
import { kindsWords } from '../../text/kinds';
import type { Language } from '../../text/language';
import { lastTimeWords } from '../../text/last-time';
import { organizerCopyWords } from '../../text/organizer-copy';
import { organizerOffersWords } from '../../text/organizer-offers';
import { organizerPeopleWords } from '../../text/organizer-people';
import { Advice } from '../../ui/advice';
import { Button } from '../../ui/button';
import { OutsideLink } from '../../ui/outside-link';
import { pastDue } from '../form-changes';
import type { FormState } from '../form-state';
import { toWrite } from '../selectors';
import { CopyAddresses } from './copy-addresses';
import { CopyAgenda } from './copy-agenda';
import { Offers } from './offers';
import type { FormActions } from './use-form-actions';
import { useShownDay } from './use-shown-day';

interface BeforeQuestionsProps {
  readonly state: FormState;
  readonly language: Language;
  /** The language that those invited read. */
  readonly inviteLanguage: Language;
  readonly actions: FormActions;
}

/** What can be answered with a click, and what is to be settled first: above the questions, and nothing most of the time. */
export function BeforeQuestions(props: BeforeQuestionsProps) {
  const { state, language, inviteLanguage, actions } = props;
  const { form, prefill } = state;
  const offers = useMemo(() => openOffers(state.offers, form), [state.offers, form]);
  const words = organizerOffersWords(language);
  const past = pastDue(state);
  const day = useShownDay(state.snapshot.start, language);
  const { done, drop, carryOver } = lastTimeWords(language);
  const became = [
    [done, 'done'],
    [drop, 'dropped'],
    [carryOver, 'carried-over'],
  ] as const;
  return (
    <>
      <MailAdvice {...{ state, language, inviteLanguage, actions }} />
      <Offers language={language} offers={offers} onUse={actions.use} />
      {past === null ? null : (
        <Advice text={words.dueIsPast(day(past.due), form.nextSteps.length > 1 ? past.at : null)}>
          <Button size="small" onClick={() => actions.moveDue(past.at)}>
            {words.moveDue(day(prefill.due))}
          </Button>
          {became.map(([text, what]) => (
            <Button key={what} size="small" onClick={() => actions.settleNextStep(past.at, what)}>
              {text}
            </Button>
          ))}
        </Advice>
      )}
    </>
  );
}

/** Whether a mail would do is asked of meetings that only inform several people. */
function isMailAdvised({ snapshot, choices }: FormState): boolean {
  const people = otherPeople(snapshot.judged.attendees, snapshot.judged.organizer).length + 1;
  const isDismissed = choices.dismissed.includes('send-a-mail-instead');
  return !isDismissed && adviceOnKind({ kind: choices.kind, people }) !== null;
}

function MailAdvice(props: Pick<BeforeQuestionsProps, 'state' | 'language' | 'inviteLanguage' | 'actions'>) {
  const { state, language, inviteLanguage, actions } = props;
  if (!isMailAdvised(state)) return null;
  const { attendees, organizer, subject } = state.snapshot.judged;
  const readers = otherPeople(attendees, organizer);
  return (
    <MailInstead
      language={language}
      inviteLanguage={inviteLanguage}
      agenda={toWrite(state)}
      attendees={readers.map((person) => ({ ...person, kind: 'person' as const }))}
      subject={subject}
      people={readers.length + 1}
      close={{
        label: organizerPeopleWords(language).gotIt,
        run: () => actions.dismiss('send-a-mail-instead'),
      }}
    >
      <CopyAgenda agenda={() => toWrite(state)} language={language} inviteLanguage={inviteLanguage} />
    </MailInstead>
  );
}

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
function MailInstead(props: MailInsteadProps) {
  const { language, inviteLanguage, agenda, attendees, subject, people, close, children } = props;
  const words = kindsWords(language).mailInstead;
  const { notAddressed, pasteAddresses, shortened: isShortened } = organizerCopyWords(language);
  const mail = mailInstead(agenda, attendees, subject, inviteLanguage);
  const names = mail.notAddressed.map(({ name, address }) => name || address);
  return (
    <Advice
      text={[
        words.text(people),
        mail.toPaste === '' ? '' : pasteAddresses(attendees.length - names.length),
        names.length > 0 ? notAddressed(names) : '',
        mail.shortened ? isShortened : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ')}
      close={close}
    >
      {mail.toPaste === '' ? null : <CopyAddresses addresses={mail.toPaste} language={language} />}
      <OutsideLink href={mail.url}>{words.button}</OutsideLink>
      {children}
    </Advice>
  );
}
