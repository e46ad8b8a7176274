import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { NextStep } from '../../agenda/agenda';
import { shownDue } from '../../invite/due-date';
import type { ReadInvite } from '../../outlook/read-invite';
import { attendeePaneWords } from '../../text/attendee-pane';
import type { Language } from '../../text/language';
import type { AttendeeView, StepView } from './attendee-view';
import type { LateParts } from './late-parts';
import { AnswerText, PaneText, Section } from './sections';
import type { AddStep } from './to-do-button';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  step: { padding: '4px 0' },
  mine: {
    margin: '4px 0',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

interface NextStepsProps {
  readonly invite: ReadInvite;
  readonly view: AttendeeView;
  readonly language: Language;
  /** Null where there is no list to put a next step into. */
  readonly addStep: AddStep | null;
  /** Null until the button for it has come. */
  readonly parts: LateParts | null;
}

/** What comes of the meeting: the reader's own first, and marked. */
export function NextSteps({ view, ...props }: NextStepsProps) {
  const styles = useStyles();
  const heading = attendeePaneWords(props.language).nextStep;
  const steps = view.nextSteps.filter(({ step }) => step.what !== '' || step.owner.name !== '');
  const [only, ...others] = steps;
  if (!only) return null;
  if (others.length === 0) {
    return (
      <Section heading={heading} isMine={only.isMine}>
        <Step {...props} {...only} answersIn={view.language} />
      </Section>
    );
  }
  return (
    <Section heading={heading}>
      <ul className={styles.list}>
        {keyed(steps, ({ step }) => step).map(({ key, one }) => (
          <li key={key} className={one.isMine ? styles.mine : styles.step}>
            <Step {...props} {...one} answersIn={view.language} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface StepProps extends Omit<NextStepsProps, 'view'>, StepView {
  readonly answersIn: Language;
}

function Step({ step, isMine, answersIn, invite, language, addStep, parts }: StepProps) {
  const words = attendeePaneWords(language);
  const about = useId();
  const { what, owner } = step;
  const due = shownDue(step.due, language, invite.start ?? new Date());
  return (
    <>
      <div id={about}>
        <AnswerText text={what} language={answersIn} />
      </div>
      <PaneText text={isMine ? words.yours(due) : words.by(owner.name, due)} />
      {isMine && what !== '' && addStep && parts ? (
        <parts.ToDoButton step={step} addStep={addStep} language={language} about={about} />
      ) : null}
    </>
  );
}

/** Each with a key that holds as long as its step says the same; two may be alike. */
export function keyed<One>(
  some: readonly One[],
  stepOf: (one: One) => NextStep,
): readonly { readonly key: string; readonly one: One }[] {
  const seen = new Map<string, number>();
  return some.map((one) => {
    const { what, due } = stepOf(one);
    const said = `${what}\n${due}`;
    const times = (seen.get(said) ?? 0) + 1;
    seen.set(said, times);
    return { key: `${said}\n${times}`, one };
  });
}
