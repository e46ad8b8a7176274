import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Person } from '../../agenda/agenda';
import { personKey } from './problems';

const useStyles = makeStyles({
  // Rows out of sight are not laid out: 500 of them scroll and type as lightly as five.
  row: {
    display: 'block',
    marginBottom: '10px',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 58px',
  },
  label: {
    display: 'block',
    padding: '2px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  box: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    maxHeight: '120px',
    fieldSizing: 'content',
    resize: 'none',
    padding: '5px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':focus': {
      outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: '-1px',
    },
  },
  wrongBox: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  problem: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

interface ReasonRowProps {
  readonly index: number;
  readonly person: Person;
  readonly label: string;
  readonly why: string;
  readonly problem: string;
  readonly onReason: (person: Person, text: string) => void;
  readonly onLeave: (id: string) => void;
}

/** Why one person is invited: plain elements, for there may be hundreds of them. */
export const ReasonRow = memo(function ReasonRow(props: ReasonRowProps) {
  const { index, person, label, why, problem, onReason, onLeave } = props;
  const styles = useStyles();
  const id = `reason-${index}`;
  return (
    <div className={styles.row}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        className={mergeClasses(styles.box, problem && styles.wrongBox)}
        value={why}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onReason(person, event.target.value)}
        onBlur={() => onLeave(personKey(person))}
      />
      {problem ? (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      ) : null}
    </div>
  );
});
