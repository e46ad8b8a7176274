import type { Clock } from '../../async/clock';
import { shownDue } from '../../invite/due-date';
import type { ReadInvite } from '../../outlook/read-invite';
import { attendeePaneWords } from '../../text/attendee-pane';
import type { Language } from '../../text/language';
import { replyWords } from '../../text/replies';
import { meetingHours } from '../../time/meeting-hours';
import type { TopicSpan } from '../../time/topic-spans';
import type { Where } from '../../time/where-in-the-agenda';
import { useAfterFirstPicture } from '../../ui/use-after-first-picture';
import type { AttendeeView } from './attendee-view';
import { NowSection } from './now-section';
import { quotation, ReplyButtons } from './reply-buttons';
import { AnswerText, PaneText, Section } from './sections';
import { type AddStep, ToDoButton } from './to-do-button';
import { TopicList } from './topic-list';
import { useMeeting } from './use-meeting';
import { WhySection } from './why-section';

interface AgendaPageProps {
  readonly invite: ReadInvite;
  readonly view: AttendeeView;
  readonly language: Language;
  readonly locale: string;
  readonly clock: Clock;
  /** Null where there is no list to put a next step into. */
  readonly addStep: AddStep | null;
}

/** The agenda of an invite as one reader sees it, before, during and after the meeting. */
export function AgendaPage({ invite, view, language, locale, clock, addStep }: AgendaPageProps) {
  const words = attendeePaneWords(language);
  const { topics, language: answersIn } = view;
  const isAfterFirstPicture = useAfterFirstPicture();
  const { where, spans, lead } = useMeeting(topics, meetingHours(invite), clock);
  return (
    <>
      <NowSection {...{ where, topics, language, answersIn }} lead={view.leads ? lead : null} />
      <Answer heading={words.purpose} text={view.purpose} answersIn={answersIn} />
      <WhySection
        {...{ invite, view, language }}
        offersReplies={isAfterFirstPicture && where.kind === 'before'}
      />
      {isAfterFirstPicture ? (
        <TheRest {...{ invite, view, language, locale, addStep, where, spans }} />
      ) : null}
    </>
  );
}

interface TheRestProps extends Omit<AgendaPageProps, 'clock'> {
  readonly where: Where;
  readonly spans: readonly TopicSpan[];
}

/** Everything below what the meeting is for and why the reader is invited. */
function TheRest({ invite, view, language, locale, addStep, where, spans }: TheRestProps) {
  const words = attendeePaneWords(language);
  const { topics, language: answersIn } = view;
  return (
    <>
      <Preparation {...{ invite, view, language }} isBefore={where.kind === 'before'} />
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
      <NextStep {...{ invite, view, language, addStep }} />
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

interface PreparationProps extends Pick<AgendaPageProps, 'invite' | 'view' | 'language'> {
  readonly isBefore: boolean;
}

/** What the reader prepares themselves, then what everyone does, with a question to the organizer about it. */
function Preparation({ invite, view, language, isBefore }: PreparationProps) {
  const { prepare, prepareForAll, reader } = view;
  const all = [prepare, prepareForAll].filter((text) => text !== '').join('\n');
  const words = replyWords(language);
  const ask = { label: words.willNeed, paragraphs: words.willNeedReply(invite.subject, quotation(all)) };
  if (all === '') return null;
  return (
    <Section heading={attendeePaneWords(language).prepare}>
      <AnswerText text={prepare} language={view.language} />
      <AnswerText text={prepareForAll} language={view.language} />
      <ReplyButtons
        invite={invite}
        language={language}
        isExplained={reader.kind === 'listed'}
        replies={isBefore && (reader.kind === 'invited' || reader.kind === 'listed') ? [ask] : []}
      />
    </Section>
  );
}

function NextStep(props: Pick<AgendaPageProps, 'invite' | 'view' | 'language' | 'addStep'>) {
  const { invite, view, language, addStep } = props;
  const words = attendeePaneWords(language);
  const { what, owner } = view.nextStep;
  const due = shownDue(view.nextStep.due, language, invite.start ?? new Date());
  if (what === '' && owner.name === '') return null;
  return (
    <Section heading={words.nextStep} isMine={view.isNextStepMine}>
      <AnswerText text={what} language={view.language} />
      <PaneText text={view.isNextStepMine ? words.yours(due) : words.by(owner.name, due)} />
      {view.isNextStepMine && what !== '' && addStep ? (
        <ToDoButton step={view.nextStep} addStep={addStep} language={language} />
      ) : null}
    </Section>
  );
}
