import { useStore } from 'zustand';
import type { Person } from '../../../agenda/agenda';
import { samePerson } from '../../../agenda/person';
import type { FormStore } from '../../../form/form-store';
import { shownDue } from '../../../invite/due-date';
import { attendeePaneWords } from '../../../text/attendee-pane';
import type { Language } from '../../../text/language';
import { AnswerText, Section } from '../sections';
import { type AddStep, ToDoButton } from '../to-do-button';

interface MyNextStepProps {
  readonly store: FormStore;
  readonly me: Person;
  readonly language: Language;
  readonly addStep: AddStep;
}

/** The next step that everyone reads, where it is the organizer's own: into their list, as everybody else's into theirs. */
export function MyNextStep({ store, me, language, addStep }: MyNextStepProps) {
  const { block, snapshot } = useStore(store);
  if (!block) return null;
  const { what, owner, due } = block.agenda.nextStep;
  const isMine = owner.name !== '' && samePerson(owner, me);
  if (what === '' || !isMine) return null;
  return (
    <Section
      heading={attendeePaneWords(language).yours(shownDue(due, language, snapshot.start ?? new Date()))}
      isMine
    >
      <AnswerText text={what} language={block.language} />
      {/* Another step is another task: what was said of the former does not hold. */}
      <ToDoButton key={what + due} step={block.agenda.nextStep} addStep={addStep} language={language} />
    </Section>
  );
}
