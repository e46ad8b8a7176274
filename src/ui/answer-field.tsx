import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useBoxStyle } from './use-box-style';

export const useFieldStyles = makeStyles({
  field: { marginBottom: '10px', minWidth: 0 },
  label: {
    display: 'inline-block',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  problem: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
  nudge: { color: tokens.colorNeutralForeground3 },
  // About ten lines, then it scrolls: 10,000 characters do not push the form away.
  long: { maxHeight: '200px' },
});

interface AnswerFieldProps {
  readonly id: string;
  readonly label: string;
  /** A word beside the label that is no part of its name: '· 60 people'. */
  readonly aside?: string;
  /** Stands in the box as long as it is empty. */
  readonly hint?: string;
  /** What is missing here, once the organizer has been at it; '' for nothing. */
  readonly problem: string;
  /** What would make the answer a better one, said quietly while nothing is missing; '' for nothing. */
  readonly nudge?: string;
  readonly value: string;
  /** Gets `id`, so that one function serves every field and an untouched field is not drawn again. */
  readonly onType: (id: string, text: string) => void;
  readonly onLeave: (id: string) => void;
}

/** A question with room for its answer, in plain elements: Fluent's field and text area weigh more than the rest of the form. */
export const AnswerField = memo(function AnswerField(props: AnswerFieldProps) {
  const { id, label, aside, hint, problem, nudge = '', value, onType, onLeave } = props;
  const said = problem || nudge;
  const styles = useFieldStyles();
  const box = useBoxStyle();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {aside ? <span className={styles.aside}> {aside}</span> : null}
      <textarea
        id={id}
        rows={1}
        className={mergeClasses(box, styles.long)}
        placeholder={hint}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={said ? `${id}-problem` : undefined}
        onChange={(event) => onType(id, event.target.value)}
        onBlur={() => onLeave(id)}
      />
      {said ? (
        <span id={`${id}-problem`} className={mergeClasses(styles.problem, !problem && styles.nudge)}>
          {said}
        </span>
      ) : null}
    </div>
  );
});
