import type { ReactNode } from 'react';
import type { Person } from '../../agenda/agenda';
import type { Clock } from '../../async/clock';
import { outcomeLines } from '../../invite/outcome-lines';
import type { ReadInvite } from '../../outlook/read-invite';
import { attendeePaneWords } from '../../text/attendee-pane';
import { blockWords } from '../../text/block';
import type { Language } from '../../text/language';
import { meetingHours } from '../../time/meeting-hours';
import type { TopicSpan } from '../../time/topic-spans';
import type { Where } from '../../time/where-in-the-agenda';
import { useAfterFirstPicture } from '../../ui/use-after-first-picture';
import type { AttendeeView } from './attendee-view';
import type { LateParts } from './late-parts';
import { NextSteps } from './next-steps';
import { AnswerText, Section } from './sections';
import type { AddStep } from './to-do-button';
import { TopicList } from './topic-list';
import { useMeeting } from './use-meeting';
import { WhySection } from './why-section';

interface AgendaPageProps {
  readonly invite: ReadInvite;
  readonly view: AttendeeView;
  readonly me: Person;
  readonly language: Language;
  readonly locale: string;
  readonly clock: Clock;
  /** Null where there is no list to put a next step into. */
  readonly addStep: AddStep | null;
  /** Null until they have come. */
  readonly parts: LateParts | null;
}

/** The agenda of an invite as one reader sees it, before, during and after the meeting. */
export function AgendaPage(props: AgendaPageProps) {
  const { invite, view, me, language, locale, clock, addStep, parts } = props;
  const words = attendeePaneWords(language);
  const { topics, language: answersIn } = view;
  const isAfterFirstPicture = useAfterFirstPicture();
  const { where, spans, lead } = useMeeting(topics, meetingHours(invite), clock);
  return (
    <>
      {parts ? (
        <parts.NowSection {...{ where, topics, language, answersIn }} lead={view.leads ? lead : null} />
      ) : null}
      <Answer
        heading={blockWords(language).outcome}
        text={view.outcome ? outcomeLines(view.outcome, answersIn).join('\n') : ''}
        answersIn={answersIn}
      />
      <Answer heading={words.purpose} text={view.purpose} answersIn={answersIn} />
      <WhySection view={view} language={language}>
        {isAfterFirstPicture && parts ? (
          <parts.Replies {...{ invite, me, view, language }} place="why" isBefore={where.kind === 'before'} />
        ) : null}
      </WhySection>
      {isAfterFirstPicture ? (
        <TheRest {...{ invite, view, me, language, locale, addStep, parts, where, spans }} />
      ) : null}
    </>
  );
}

interface TheRestProps extends Omit<AgendaPageProps, 'clock'> {
  readonly where: Where;
  readonly spans: readonly TopicSpan[];
}

/** Everything below what the meeting is for and why the reader is invited. */
function TheRest(props: TheRestProps) {
  const { invite, view, me, language, locale, addStep, parts, where, spans } = props;
  const words = attendeePaneWords(language);
  const { topics, language: answersIn } = view;
  const replies = { invite, me, view, language, isBefore: where.kind === 'before' };
  return (
    <>
      <Preparation view={view} language={language}>
        {parts ? <parts.Replies {...replies} place="prepare" /> : null}
      </Preparation>
      <Answer heading={words.goal} text={view.goal} answersIn={answersIn} />
      {topics.length === 0 ? null : (
        <Section heading={words.agenda}>
          <TopicList
            {...{ topics, language, answersIn, locale }}
            spans={spans}
            current={where.kind === 'during' ? where.topic : null}
          />
        </Section>
      )}
      <NextSteps {...{ invite, view, language, addStep, parts }} />
      {parts ? <parts.Replies {...replies} place="nextStep" /> : null}
      <Answer heading={words.notes} text={view.notes} answersIn={answersIn} />
    </>
  );
}

interface AnswerProps {
  readonly heading: string;
  readonly text: string;
  readonly answersIn: Language;
}

function Answer({ heading, text, answersIn }: AnswerProps) {
  return text === '' ? null : (
    <Section heading={heading}>
      <AnswerText text={text} language={answersIn} />
    </Section>
  );
}

interface PreparationProps extends Pick<AgendaPageProps, 'view' | 'language'> {
  readonly children: ReactNode;
}

/** What the reader prepares themselves, then what everyone does, with a question to the organizer about it. */
function Preparation({ view, language, children }: PreparationProps) {
  const { prepare, prepareForAll } = view;
  if (prepare === '' && prepareForAll === '') return null;
  return (
    <Section heading={attendeePaneWords(language).prepare}>
      <AnswerText text={prepare} language={view.language} />
      <AnswerText text={prepareForAll} language={view.language} />
      {children}
    </Section>
  );
}
