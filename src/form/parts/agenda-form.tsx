import { type ReactNode, useCallback, useMemo } from 'react';
import type { Person } from '../../agenda/agenda';
import { pastReasons } from '../../agenda/last-time/past-reasons';
import { isThin } from '../../agenda/thin-answer';
import type { Language } from '../../text/language';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import { AnswerField } from '../../ui/answer-field';
import { LinkButton } from '../../ui/link-button';
import { useFocusAfter } from '../../ui/use-focus-after';
import type { Edit } from '../edit';
import type { FormState } from '../form-state';
import type { FormStore } from '../form-store';
import { inviteLanguage } from '../invite-language';
import { stepBox } from '../next-steps';
import { hintOf, type Organisation, organisationFor } from '../organisation';
import { possibleOwners } from '../person-labels';
import { personKey, problemsOf } from '../problems';
import { NextStepSection } from './next-step-section';
import { type LastTimeParts, OptionalParts } from './optional-parts';
import type { RowActions } from './people-props';
import { PeopleSection } from './people-section';
import { useAskedAnswers } from './use-asked-answers';
import { type FormActions, noTemplates, useAnswers, useFormActions } from './use-form-actions';
import { useLaterParts } from './use-later-parts';

/** What came of the meeting: drawn around its next steps, which have no other place then. */
export type OutcomePart = (nextSteps: ReactNode) => ReactNode;

interface AgendaFormProps {
  readonly store: FormStore;
  readonly state: FormState;
  readonly words: OrganizerPaneWords;
  readonly language: Language;
  readonly organisation: Organisation;
  readonly lastTime: LastTimeParts | null;
  /** A way to look at how long earlier meetings took. */
  readonly pastLengths: ReactNode;
  /** Null while it is not asked. */
  readonly outcome: OutcomePart | null;
}

/** What is required first, in the order of the agenda, then the time; below them what is optional, and what adds more of it. */
export function AgendaForm(props: AgendaFormProps) {
  const { store, state, words, language, lastTime, pastLengths, outcome } = props;
  const { form, people, prefill, snapshot } = state;
  const organisation = useMemo(
    () => organisationFor(props.organisation, snapshot.judged),
    [props.organisation, snapshot],
  );
  const { write, onType, onLeave, left } = useAnswers(store);
  const problems = useShownProblems(state, words, left);
  const owners = useMemo(() => possibleOwners(prefill.owner, people), [prefill.owner, people]);
  const past = useMemo(() => pastReasons(people, state.pastReasons), [people, state.pastReasons]);
  const later = useLaterParts(true, store.drawn);
  const templatesIn = later?.templatesFor ?? noTemplates;
  const templates = useMemo(() => templatesIn(organisation, language), [templatesIn, organisation, language]);
  const asked = useAskedAnswers(organisation, form);
  const focus = useFocusAfter();
  const firstReason = people.length > organisation.oneReasonAbove ? 'reasonForAll' : 'reason-0';
  const actions = useFormActions(store, organisation, language, templatesIn);
  const rowActions = useRowActions(write, actions, onLeave);
  const optional = useMemo(() => new Set(snapshot.optional.map(personKey)), [snapshot.optional]);
  const { choices, moving } = state;
  const advice = useMemo(() => {
    const about = { people, snapshot, choices, reasons: form.reasons, isMoving: moving !== null };
    return later ? <later.AboutPeople {...{ ...about, language, organisation, templates, actions }} /> : null;
  }, [later, people, snapshot, choices, form.reasons, moving, language, organisation, templates, actions]);
  const hints = later?.hintsFor(state.choices, templates, language);
  const onOwner = useCallback(
    (owner: Person, at: number) => write({ answer: 'nextStepOwner', owner, at }),
    [write],
  );
  const hint = (answer: 'purpose' | 'goal' | 'nextStep', text: string) =>
    hintOf(answer, text, organisation, language);
  const nudge = useCallback(
    (id: string, answer: 'purpose' | 'goal' | 'nextStep', text: string) =>
      left.has(id) && isThin(text, answer, snapshot.judged.subject, organisation.words.empty)
        ? words.sayMore
        : '',
    [left, snapshot, organisation, words],
  );
  const nudges = useMemo(
    () => form.nextSteps.map(({ what }, at) => nudge(stepBox('nextStep', at), 'nextStep', what)),
    [form.nextSteps, nudge],
  );
  const field = (id: 'purpose' | 'goal', label: string, said: string) => (
    <AnswerField
      id={id}
      label={label}
      hint={said}
      problem={problems.fields[id] ?? ''}
      nudge={nudge(id, id, form[id])}
      value={form[id]}
      onType={onType}
      onLeave={onLeave}
    />
  );
  const nextSteps =
    outcome || asked.isAsked('nextStep') ? (
      <NextStepSection
        words={words}
        language={language}
        start={snapshot.start}
        goTo={state.goTo}
        hint={hint('nextStep', hints?.nextStep || words.nextStepHint)}
        nextSteps={form.nextSteps}
        owners={owners}
        problems={problems.fields}
        nudges={nudges}
        actions={actions}
        onType={onType}
        onOwner={onOwner}
        onLeave={onLeave}
      />
    ) : null;
  return (
    <>
      {outcome ? outcome(nextSteps) : null}
      {later ? (
        <later.BeforeQuestions
          state={state}
          inviteLanguage={inviteLanguage(state, organisation, language)}
          language={language}
          actions={actions}
        />
      ) : null}
      {field('purpose', words.purpose, hint('purpose', hints?.purpose || words.purposeHint))}
      {asked.isAsked('goal') ? field('goal', words.goal, hint('goal', hints?.goal || words.goalHint)) : null}
      <PeopleSection
        language={language}
        organisation={organisation}
        isAsked={asked.isAsked('reasons')}
        people={people}
        isPeopleKnown={state.snapshot.isPeopleKnown}
        reasons={form.reasons}
        past={past}
        optional={optional}
        isMoving={state.moving !== null}
        choices={state.choices}
        advice={advice}
        reasonForAll={form.reasonForAll}
        reasonForAllProblem={problems.fields.reasonForAll ?? ''}
        missing={problems.people}
        onType={onType}
        actions={rowActions}
        onShare={actions.share}
      />
      {outcome ? null : nextSteps}
      {later ? (
        <later.TimeSection store={store} language={language} policy={organisation.time}>
          {pastLengths}
        </later.TimeSection>
      ) : null}
      <OptionalParts
        {...{ store, state, words, language, templates, owners, actions, onType, onLeave, lastTime }}
        domains={organisation.domains}
        air={organisation.time.air}
      >
        {asked.left.map((answer) => (
          <LinkButton
            key={answer}
            onClick={() => {
              asked.open([answer]);
              focus(answer === 'reasons' ? firstReason : answer);
            }}
          >
            {words.addAnswer[answer]}
          </LinkButton>
        ))}
      </OptionalParts>
    </>
  );
}

function useRowActions(
  write: (edit: Edit) => void,
  actions: FormActions,
  onLeave: RowActions['onLeave'],
): RowActions {
  return useMemo(
    () => ({
      onReason: (person: Person, text: string) => write({ answer: 'reason', person, text }),
      onSameReason: (people: readonly Person[], text: string) =>
        write({ answer: 'sameReason', people, text }),
      onPrepare: (person: Person, text: string) => write({ answer: 'prepare', person, text }),
      onRole: actions.role,
      onOptional: actions.optional,
      onLeave,
    }),
    [write, actions, onLeave],
  );
}

/** What is missing, of the fields that the organizer has left; of all when the gate sent them here. Nobody is told off for not having begun. */
function useShownProblems(state: FormState, words: OrganizerPaneWords, left: ReadonlySet<string>) {
  const { progress, goTo, people } = state;
  return useMemo(() => {
    const all = problemsOf(progress, words);
    const isShown = (id: string) => goTo !== null || left.has(id);
    const fields = Object.fromEntries(Object.entries(all.fields).filter(([id]) => isShown(id)));
    const missing = people.map(personKey).filter((key) => all.people.has(key) && isShown(key));
    return { fields, people: new Set(missing) };
  }, [progress, words, left, goTo, people]);
}
