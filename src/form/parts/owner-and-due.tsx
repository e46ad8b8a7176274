import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useFieldStyles } from '../../ui/answer-field';
import { NameBox } from '../../ui/name-box';
import { ownerFrom, ownerText, personLabels } from '../person-labels';
import { DueField } from './due-field';
import type { NextStepRowProps } from './next-step-props';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
    columnGap: '8px',
    alignItems: 'start',
  },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
});

interface OwnerAndDueProps
  extends Pick<
    NextStepRowProps,
    'words' | 'language' | 'step' | 'at' | 'owners' | 'start' | 'problems' | 'onType' | 'onOwner' | 'onLeave'
  > {
  readonly ids: { readonly owner: string; readonly due: string };
}

/** Who takes a next step on, and by when. */
export function OwnerAndDue(props: OwnerAndDueProps) {
  const { words, language, step, at, ids, owners, start, problems, onType, onOwner, onLeave } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const labels = useMemo(() => personLabels(owners), [owners]);
  const problem = problems[ids.owner] ?? '';
  return (
    <div className={styles.pair}>
      <div className={fields.field}>
        <label htmlFor={ids.owner} className={styles.label}>
          {words.nextStepOwner(at)}
        </label>
        <NameBox
          id={ids.owner}
          label={words.nextStepOwner(at)}
          value={ownerText(step.owner, owners)}
          names={labels}
          problem={problem === '' ? undefined : `${ids.owner}-problem`}
          onType={(text) => onOwner(ownerFrom(text, owners), at)}
          onLeave={() => onLeave(ids.owner)}
        />
        {problem === '' ? null : (
          <span id={`${ids.owner}-problem`} className={fields.problem}>
            {problem}
          </span>
        )}
      </div>
      <DueField
        id={ids.due}
        at={at}
        words={words}
        language={language}
        due={step.due}
        start={start}
        problem={problems[ids.due] ?? ''}
        onType={onType}
        onLeave={onLeave}
      />
    </div>
  );
}
