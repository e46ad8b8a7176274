import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { memo } from 'react';

const useStyles = makeStyles({
  field: { marginBottom: '16px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  // One line that grows with its text up to about ten, then scrolls: 10,000 characters do not push the form away.
  text: {
    minHeight: '32px',
    maxHeight: '200px',
    fieldSizing: 'content',
    paddingTop: '5px',
    paddingBottom: '5px',
  },
});

interface AnswerFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is missing here, once the organizer has been at it; '' for nothing. */
  readonly problem: string;
  readonly value: string;
  readonly isStrong?: boolean;
  /** Gets `id`, so that one function serves every field and an untouched field is not drawn again. */
  readonly onType: (id: string, text: string) => void;
  readonly onLeave: (id: string) => void;
}

/** A question with room for its answer. */
export const AnswerField = memo(function AnswerField(props: AnswerFieldProps) {
  const { id, label, hint, problem, value, isStrong, onType, onLeave } = props;
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={{ children: label, htmlFor: id, ...(isStrong ? { className: styles.label } : {}) }}
      {...(problem ? { validationState: 'error', validationMessage: problem } : { hint: hint ?? null })}
    >
      <Textarea
        id={id}
        rows={1}
        textarea={{ className: styles.text }}
        value={value}
        onChange={(_, data) => onType(id, data.value)}
        onBlur={() => onLeave(id)}
      />
    </Field>
  );
});
