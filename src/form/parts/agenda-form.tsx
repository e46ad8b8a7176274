import { useCallback, useMemo } from 'react';
import type { Person } from '../../agenda/agenda';
import type { LastTime } from '../../pane/organizer/last-time/last-time';
import { LastTimeSection } from '../../pane/organizer/last-time/last-time-section';
import type { PastLengths } from '../../pane/organizer/last-time/past-lengths';
import { AnswerField } from '../../pane/parts/answer-field';
import type { Language } from '../../text/language';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import type { Edit } from '../edit';
import { possibleOwners } from '../next-step-owner';
import { hintOf } from '../not-required';
import type { Organisation } from '../organisation';
import type { OrganizerSession } from '../organizer-session';
import { type PaneState, toWrite } from '../pane-state';
import { personKey, problemsOf } from '../problems';
import { hintsFor, inviteLanguage, templatesFor } from '../templates-for';
import { useAboutPeople } from './about-people';
import { BeforeQuestions, isMailAdvised } from './before-questions';
import { CopyAgenda } from './copy-agenda';
import { NextStepSection } from './next-step-section';
import { PeopleSection } from './people-section';
import { TimeSection } from './time-section';
import { TimeSum } from './time-sum';
import { TopicsSection } from './topics-section';
import { useAnswers } from './use-answers';
import { type FormActions, useFormActions } from './use-form-actions';

interface OrganizerFormProps {
  readonly session: OrganizerSession;
  readonly state: PaneState;
  readonly words: OrganizerPaneWords;
  readonly language: Language;
  readonly organisation: Organisation;
  /** Null where there is no calendar to look in. */
  readonly lastTime: LastTime | null;
  /** Null where the organization does not look at how long meetings took. */
  readonly pastLengths: PastLengths | null;
}

/** The questions, in the order of the agenda. */
export function OrganizerForm(props: OrganizerFormProps) {
  const { session, state, words, language, organisation, lastTime, pastLengths } = props;
  const { form, people, prefill } = state;
  const { write, onType, onLeave, left } = useAnswers(session);
  const problems = useShownProblems(state, words, left);
  const owners = useMemo(() => possibleOwners(prefill.owner, people), [prefill.owner, people]);
  const templates = useMemo(() => templatesFor(organisation, language), [organisation, language]);
  const actions = useFormActions(session, organisation, language);
  const rowActions = useRowActions(write, actions, onLeave);
  const advice = useAboutPeople({ state, language, organisation, templates, actions });
  const hints = hintsFor(state.choices, templates, language);
  const onOwner = useCallback((owner: Person) => write({ answer: 'nextStepOwner', owner }), [write]);
  const hasReasonForAll = people.length > organisation.oneReasonAbove || form.reasonForAll !== '';
  const hint = (answer: 'purpose' | 'goal' | 'nextStep', text: string) =>
    hintOf(answer, text, organisation, language);
  const field = (id: 'purpose' | 'goal' | 'preparation' | 'notes', label: string, said: string) => (
    <AnswerField
      id={id}
      label={label}
      hint={said}
      problem={problems.fields[id] ?? ''}
      value={form[id]}
      isStrong
      onType={onType}
      onLeave={onLeave}
    />
  );
  return (
    <>
      <BeforeQuestions
        state={state}
        inviteLanguage={inviteLanguage(state, organisation, language)}
        language={language}
        templates={templates}
        actions={actions}
      >
        {lastTime ? (
          <LastTimeSection
            language={language}
            lastTime={lastTime}
            isNew={state.block === null}
            people={owners}
          />
        ) : null}
      </BeforeQuestions>
      {field('purpose', words.purpose, hint('purpose', hints?.purpose || words.purposeHint))}
      {field('goal', words.goal, hint('goal', hints?.goal || words.goalHint))}
      <TopicsSection
        language={language}
        topics={form.topics}
        session={session}
        sum={<TimeSum language={language} time={session.time} topics={form.topics} />}
      >
        <TimeSection
          language={language}
          time={session.time}
          agenda={form}
          kind={state.choices.kind}
          invite={state.look.judged}
          policy={organisation.time}
          pastLengths={pastLengths}
        />
      </TopicsSection>
      <PeopleSection
        language={language}
        organisation={organisation}
        people={people}
        reasons={form.reasons}
        choices={state.choices}
        advice={advice}
        reasonForAll={hasReasonForAll ? form.reasonForAll : null}
        reasonForAllProblem={problems.fields.reasonForAll ?? ''}
        missing={problems.people}
        onType={onType}
        actions={rowActions}
        onShare={actions.share}
      />
      {field('preparation', words.preparation, words.preparationHint)}
      <NextStepSection
        words={words}
        hint={hint('nextStep', hints?.nextStep || words.nextStepHint)}
        nextStep={form.nextStep}
        owners={owners}
        problems={problems.fields}
        onType={onType}
        onOwner={onOwner}
        onLeave={onLeave}
      />
      {state.hasNotes ? field('notes', words.notes, words.notesHint) : null}
      {isMailAdvised(state) ? null : (
        <CopyAgenda
          agenda={() => toWrite(state)}
          language={language}
          inviteLanguage={inviteLanguage(state, organisation, language)}
        />
      )}
    </>
  );
}

function useRowActions(write: (edit: Edit) => void, actions: FormActions, onLeave: (id: string) => void) {
  return useMemo(
    () => ({
      onReason: (person: Person, text: string) => write({ answer: 'reason', person, text }),
      onPrepare: (person: Person, text: string) => write({ answer: 'prepare', person, text }),
      onRole: actions.role,
      onLeave,
    }),
    [write, actions, onLeave],
  );
}

/** What is missing, of the fields that the organizer has left; of all when the gate sent them here. Nobody is told off for not having begun. */
function useShownProblems(state: PaneState, words: OrganizerPaneWords, left: ReadonlySet<string>) {
  const { progress, goTo, people } = state;
  return useMemo(() => {
    const all = problemsOf(progress, words);
    const isShown = (id: string) => goTo !== null || left.has(id);
    const fields = Object.fromEntries(Object.entries(all.fields).filter(([id]) => isShown(id)));
    const missing = people.map(personKey).filter((key) => all.people.has(key) && isShown(key));
    return { fields, people: new Set(missing) };
  }, [progress, words, left, goTo, people]);
}
