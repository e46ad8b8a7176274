import { Button } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { adviceOnKind } from '../../agenda/kind-advice';
import type { Template } from '../../agenda/template';
import { otherPeople } from '../../agenda/who-needs-a-reason';
import { openOffers } from '../../invite/offer';
import { Advice } from '../../pane/parts/advice';
import type { Language } from '../../text/language';
import { lastTimeWords } from '../../text/last-time';
import { organizerOffersWords } from '../../text/organizer-offers';
import { organizerPeopleWords } from '../../text/organizer-people';
import { type PaneState, toWrite } from '../pane-state';
import { pastDue } from '../past-due';
import { CopyAgenda } from './copy-agenda';
import { MailInstead } from './mail-instead';
import { MeetingChoice } from './meeting-choice';
import { Offers } from './offers';
import type { FormActions } from './use-form-actions';

interface BeforeQuestionsProps {
  readonly state: PaneState;
  readonly language: Language;
  /** The language that those invited read. */
  readonly inviteLanguage: Language;
  readonly templates: readonly Template[];
  readonly actions: FormActions;
  /** What is offered of the last time, below the choice of a template. */
  readonly children?: ReactNode;
}

/** What shapes the form, and what can be answered with a click: above the questions, and little of it most of the time. */
export function BeforeQuestions(props: BeforeQuestionsProps) {
  const { state, language, inviteLanguage, templates, actions, children } = props;
  const { form, choices, prefill } = state;
  const offers = useMemo(() => openOffers(state.offers, form), [state.offers, form]);
  const words = organizerOffersWords(language);
  const due = pastDue(state);
  const { done, drop, carryOver } = lastTimeWords(language);
  const became = [
    [done, 'done'],
    [drop, 'dropped'],
    [carryOver, 'carried-over'],
  ] as const;
  return (
    <>
      <MeetingChoice
        language={language}
        templates={templates}
        template={choices.template}
        kind={choices.kind}
        onTemplate={actions.template}
        onKind={actions.kind}
      />
      {children}
      <MailAdvice {...{ state, language, inviteLanguage, actions }} />
      <Offers language={language} offers={offers} onUse={actions.use} />
      {due === null ? null : (
        <Advice text={words.dueIsPast(due)}>
          <Button size="small" onClick={actions.moveDue}>
            {words.moveDue(prefill.due)}
          </Button>
          {became.map(([text, what]) => (
            <Button key={what} size="small" onClick={() => actions.settleNextStep(what)}>
              {text}
            </Button>
          ))}
        </Advice>
      )}
    </>
  );
}

/** Whether a mail would do is asked of meetings that only inform several people. */
export function isMailAdvised({ look, choices }: PaneState): boolean {
  const people = otherPeople(look.judged.attendees, look.judged.organizer).length + 1;
  const isSaid = choices.said.includes('send-a-mail-instead');
  return !isSaid && adviceOnKind({ kind: choices.kind, people }) !== null;
}

function MailAdvice(props: Pick<BeforeQuestionsProps, 'state' | 'language' | 'inviteLanguage' | 'actions'>) {
  const { state, language, inviteLanguage, actions } = props;
  if (!isMailAdvised(state)) return null;
  const { attendees, organizer, subject } = state.look.judged;
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
        run: () => actions.said('send-a-mail-instead'),
      }}
    >
      <CopyAgenda agenda={() => toWrite(state)} language={language} inviteLanguage={inviteLanguage} />
    </MailInstead>
  );
}
