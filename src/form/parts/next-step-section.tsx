import { Field, Input, makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { NextStep, Person } from '../../agenda/agenda';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import { AnswerField } from '../../ui/answer-field';
import { ownerFrom, ownerText, personLabels } from '../person-labels';
import { DueField } from './due-field';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))',
    columnGap: '12px',
    alignItems: 'start',
  },
  field: { marginBottom: '16px', minWidth: 0 },
  // Without this an input keeps its natural width and the pane scrolls sideways at 320 px.
  input: { minWidth: 0, width: '100%' },
});

interface NextStepSectionProps {
  readonly words: OrganizerPaneWords;
  readonly hint: string;
  readonly nextStep: NextStep;
  /** Whom the list of owners offers. */
  readonly owners: readonly Person[];
  readonly problems: Readonly<Record<string, string>>;
  readonly onType: (id: string, text: string) => void;
  readonly onOwner: (owner: Person) => void;
  readonly onLeave: (id: string) => void;
}

/** What happens when the meeting is over, who takes it on and by when. */
export const NextStepSection = memo(function NextStepSection(props: NextStepSectionProps) {
  const { words, hint, nextStep, owners, problems, onType, onOwner, onLeave } = props;
  const styles = useStyles();
  const ownerProblem = problems.nextStepOwner;
  return (
    <>
      <AnswerField
        id="nextStep"
        label={words.nextStep}
        hint={hint}
        problem={problems.nextStep ?? ''}
        value={nextStep.what}
        onType={onType}
        onLeave={onLeave}
      />
      <div className={styles.pair}>
        <Field
          className={styles.field}
          label={{ children: words.nextStepOwner, htmlFor: 'nextStepOwner' }}
          {...(ownerProblem ? { validationState: 'error', validationMessage: ownerProblem } : {})}
        >
          <Input
            id="nextStepOwner"
            className={styles.input}
            input={{ className: styles.input }}
            list="owners"
            autoComplete="off"
            value={ownerText(nextStep.owner, owners)}
            onChange={(_, { value }) => onOwner(ownerFrom(value, owners))}
            onBlur={() => onLeave('nextStepOwner')}
          />
        </Field>
        <datalist id="owners">
          {personLabels(owners).map((label) => (
            <option key={label} value={label} />
          ))}
        </datalist>
        <DueField
          words={words}
          due={nextStep.due}
          problem={problems.nextStepDue ?? ''}
          onType={onType}
          onLeave={onLeave}
        />
      </div>
    </>
  );
});
