import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { type NextStep, noStep } from '../../agenda/agenda';
import { LinkButton } from '../../ui/link-button';
import { useFocusAfter } from '../../ui/use-focus-after';
import { stepBox } from '../next-steps';
import type { NextStepProps } from './next-step-props';
import { NextStepRow } from './next-step-row';
import type { FormActions } from './use-form-actions';

const useStyles = makeStyles({
  section: { marginBottom: '8px' },
  removed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 12px' },
  said: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface NextStepSectionProps extends NextStepProps {
  readonly nextSteps: readonly NextStep[];
  /** What would make each of them a better answer; '' for nothing. */
  readonly nudges: readonly string[];
  readonly actions: FormActions;
}

/** A step that was taken away, and where it stood. */
interface Removed {
  readonly step: NextStep;
  readonly at: number;
}

const adderId = 'another-next-step';

/** What happens when the meeting is over: one step at least, and each other one in a row of its own that can be taken away and put back. */
export const NextStepSection = memo(function NextStepSection(props: NextStepSectionProps) {
  const { nextSteps, nudges, actions, ...row } = props;
  const { words } = row;
  const styles = useStyles();
  const focus = useFocusAfter();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [first = noStep, ...others] = nextSteps;
  const steps = [first, ...others];
  const add = () => {
    setRemoved(null);
    focus(stepBox('nextStep', steps.length));
    actions.addStep();
  };
  const remove = (at: number) => {
    const step = steps[at];
    // A row in which nothing was written is not missed.
    setRemoved(step && step.what.trim() !== '' ? { step, at } : null);
    focus(at < steps.length - 1 ? stepBox('nextStep', at) : adderId);
    actions.removeStep(at);
  };
  const putBack = ({ step, at }: Removed) => {
    setRemoved(null);
    focus(stepBox('nextStep', at));
    actions.putBackStep(step, at);
  };
  return (
    <div className={styles.section}>
      {steps.map((step, at) => (
        <NextStepRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place, as its boxes are
          key={at}
          {...row}
          step={step}
          at={at}
          nudge={nudges[at] ?? ''}
          onRemove={steps.length === 1 ? null : () => remove(at)}
        >
          {at === steps.length - 1 ? (
            <LinkButton id={adderId} onClick={add}>
              {words.anotherNextStep}
            </LinkButton>
          ) : null}
        </NextStepRow>
      ))}
      <div aria-live="polite" className={styles.removed}>
        {removed ? (
          <>
            <span className={styles.said}>{words.nextStepRemoved(removed.at)}</span>
            <LinkButton onClick={() => putBack(removed)}>{words.putBackNextStep}</LinkButton>
          </>
        ) : null}
      </div>
    </div>
  );
});
