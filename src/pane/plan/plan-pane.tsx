import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attendee } from '../../agenda/attendee';
import type { MailPeople } from '../../agenda/mail-people';
import type { FormStore } from '../../form/form-store';
import type { Organisation } from '../../form/organisation';
import { BottomBar } from '../../form/parts/bottom-bar';
import { hasUnwritten } from '../../form/selectors';
import { newMeetingLimits } from '../../outlook/office-mail';
import type { MailTarget } from '../../targets/mail/mail-target';
import type { Language } from '../../text/language';
import { type OrganizerPaneWords, organizerPaneWords } from '../../text/organizer-pane';
import { type PlanWords, planWords } from '../../text/plan';
import { PaneNotice } from '../../ui/pane-notice';
import { useLeavingWarning } from '../../ui/use-leaving-warning';
import { OrganizerPane } from '../organizer/organizer-pane';
import { CreateNotice, CreatePart } from './creating/create-part';
import type { Creating } from './creating/creating';
import { MailOffers, purposesIn } from './mail-offers';
import { MeetingBoxes } from './meeting-boxes';

export interface PlanPaneProps {
  readonly store: FormStore;
  readonly target: MailTarget;
  readonly people: MailPeople;
  /** The subject of the mail, without what says that it is a reply. */
  readonly mailSubject: string;
  /** The first sentence of the mail, '' for none; null where the mail could not be read. */
  readonly sentence: Promise<string | null>;
  readonly language: Language;
  readonly locale: string;
  /** The same object each time. */
  readonly organisation: Organisation;
  /** Null where nobody can sign in. */
  readonly creating: Creating | null;
}

/** The pane beside a mail: the questions about a meeting with those who got it, and the way into Outlook's form or the calendar. */
export function PlanPane(props: PlanPaneProps) {
  const { store, target, people, language, locale, organisation, creating } = props;
  const words = wordsOf(language);
  const plan = planWords(language);
  const intoForm = <BottomBar {...{ store, language, organisation, words }} />;
  useLeavingWarning(useStore(store, (state) => hasUnwritten(state) && !isOpened(state.result)));
  return (
    <OrganizerPane
      {...{ store, language, organisation, words }}
      bar={
        <>
          {creating ? <CreateNotice {...{ creating, language }} /> : null}
          {creating ? <UnlessCreated creating={creating}>{intoForm}</UnlessCreated> : intoForm}
          {creating ? <CreatePart {...{ creating, language, locale }} /> : null}
        </>
      }
    >
      <PeopleTold people={people} words={plan} />
      <MeetingBoxes target={target} words={plan} />
      <FoundInMail {...props} words={plan} />
    </OrganizerPane>
  );
}

/** The way into Outlook's form, which would make a second meeting of one that is in the calendar already. */
function UnlessCreated({
  creating,
  children,
}: {
  readonly creating: Creating;
  readonly children: ReactNode;
}) {
  return useStore(creating.state, ({ kind }) => kind === 'created') ? null : children;
}

function isOpened(result: ReturnType<FormStore['getState']>['result']): boolean {
  return result?.kind === 'message' && !result.isError;
}

/** What became of the people of the mail who are not on the form as they stood there. */
function PeopleTold({ people, words }: { readonly people: MailPeople; readonly words: PlanWords }) {
  const { attendees, repeated, unreachable, over } = people;
  const lists = attendees.filter(({ kind }) => kind === 'list');
  const said = [
    repeated.length > 0 ? words.repeated(repeated.map(nameOf)) : '',
    lists.length > 0 ? words.lists(lists.map(nameOf)) : '',
    unreachable.length > 0 ? words.unreachable(unreachable.map(nameOf)) : '',
    over.length > 0 ? words.over(over.map(nameOf), newMeetingLimits.attendees) : '',
  ].filter((line) => line !== '');
  return said.length === 0 ? null : <PaneNotice kind="info" text={said.join(' ')} />;
}

const nameOf = ({ name, address }: Attendee) => name || address;

function FoundInMail(props: PlanPaneProps & { readonly words: PlanWords }) {
  const { store, target, mailSubject, sentence, organisation, words } = props;
  const [first, setFirst] = useState<string | null>('');
  const purpose = useStore(store, (state) => state.form.purpose);
  const isOpen = useStore(store, (state) => state.phase === 'open');
  const subject = useStore(target.meeting, (meeting) => meeting.subject);
  useEffect(() => {
    let isHere = true;
    void sentence.then((text) => isHere && setFirst(text));
    return () => {
      isHere = false;
    };
  }, [sentence]);
  if (!isOpen) return null;
  if (first === null) return <PaneNotice kind="info" text={words.mailUnread} />;
  const purposes = purposesIn([first, mailSubject], subject, purpose, organisation.words.empty);
  const use = (text: string) =>
    store.apply((state) => ({ ...state, form: { ...state.form, purpose: text }, result: null }));
  return <MailOffers {...{ purposes, words }} onUse={use} />;
}

/** What the form says where it opens an invite instead of being beside one. */
function wordsFor(language: Language): OrganizerPaneWords {
  const plan = planWords(language);
  return {
    ...organizerPaneWords(language),
    title: plan.title,
    add: plan.open,
    update: plan.open,
    readyToAdd: () => plan.ready,
    notAddedYet: () => plan.notOpenedYet,
    nobodyYet: plan.nobody,
    noPeople: plan.nobody,
    writing: plan.opening,
    looking: plan.opening,
    nothingToAdd: plan.nothingToOpen,
    couldNotWrite: plan.notOpened,
    couldNotRead: plan.notOpened,
  };
}

/** One object a language: what is drawn by it is drawn again only when the language is another. */
const known = new Map<Language, OrganizerPaneWords>();

function wordsOf(language: Language): OrganizerPaneWords {
  const words = known.get(language) ?? wordsFor(language);
  known.set(language, words);
  return words;
}
