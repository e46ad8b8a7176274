import { useId } from 'react';
import { useStore } from 'zustand';
import type { NextStep, Person } from '../../../agenda/agenda';
import { samePerson } from '../../../agenda/person';
import type { FormStore } from '../../../form/form-store';
import { shownDue } from '../../../invite/due-date';
import { attendeePaneWords } from '../../../text/attendee-pane';
import type { Language } from '../../../text/language';
import { keyed } from '../next-steps';
import { AnswerText, Section } from '../sections';
import { type AddStep, ToDoButton } from '../to-do-button';

interface MyNextStepsProps {
  readonly store: FormStore;
  readonly me: Person;
  readonly language: Language;
  readonly addStep: AddStep;
}

/** The next steps that everyone reads, where they are the organizer's own: into their list, as everybody else's into theirs. */
export function MyNextSteps({ store, me, language, addStep }: MyNextStepsProps) {
  const { block, snapshot } = useStore(store);
  if (!block) return null;
  const mine = block.agenda.nextSteps.filter(
    ({ what, owner }) => what !== '' && owner.name !== '' && samePerson(owner, me),
  );
  // Another step is another task: what was said of the former does not hold.
  return keyed(mine, (step) => step).map(({ key, one }) => (
    <MyNextStep
      key={key}
      {...{ language, addStep }}
      step={one}
      answersIn={block.language}
      start={snapshot.start}
    />
  ));
}

interface MyNextStepProps extends Pick<MyNextStepsProps, 'language' | 'addStep'> {
  readonly step: NextStep;
  readonly answersIn: Language;
  readonly start: Date | null;
}

function MyNextStep({ step, answersIn, start, language, addStep }: MyNextStepProps) {
  const about = useId();
  const due = shownDue(step.due, language, start ?? new Date());
  return (
    <Section heading={attendeePaneWords(language).yours(due)} isMine>
      <div id={about}>
        <AnswerText text={step.what} language={answersIn} />
      </div>
      <ToDoButton step={step} addStep={addStep} language={language} about={about} />
    </Section>
  );
}
