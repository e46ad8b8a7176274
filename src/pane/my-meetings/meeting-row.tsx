import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { MyMeetingsWords } from '../../text/my-meetings';
import type { ReviewRow } from './items/review-row';
import type { RowText } from './row-text';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choose: { margin: '3px 0 0', width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  status: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginTop: '6px' },
  badge: {
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    border: '1px solid transparent',
  },
  none: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  incomplete: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground2,
  },
  complete: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
  },
  past: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, color: tokens.colorNeutralForeground1 },
  button: { marginTop: '8px' },
});

interface MeetingRowProps {
  readonly row: ReviewRow;
  readonly text: RowText;
  readonly words: MyMeetingsWords;
  /** It went out past the gate since the list was last looked at. */
  readonly isPast: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onWrite: (row: ReviewRow) => void;
}

/** One meeting: what it is, what is at stake, what its agenda lacks, and the way to write it. */
export const MeetingRow = memo(function MeetingRow(props: MeetingRowProps) {
  const { row, text, words, isPast, isChosen, onChoose, onWrite } = props;
  const styles = useStyles();
  const id = useId();
  const { kind } = row.status;
  return (
    <li aria-labelledby={id} className={styles.row}>
      <input
        type="checkbox"
        className={styles.choose}
        aria-label={words.choose(text.subject)}
        checked={isChosen}
        onChange={(event) => onChoose(row.id, event.target.checked)}
      />
      <div>
        <h2 id={id} className={styles.subject}>
          {text.subject}
        </h2>
        <p className={mergeClasses(styles.line, styles.quiet)}>{text.when}</p>
        <p className={mergeClasses(styles.line, styles.quiet)}>{text.atStake}</p>
        <div className={styles.status}>
          <span className={mergeClasses(styles.badge, styles[kind])}>{text.status}</span>
          {isPast ? <span className={mergeClasses(styles.badge, styles.past)}>{words.past}</span> : null}
        </div>
        {text.missing ? <p className={styles.line}>{text.missing}</p> : null}
        <Button
          id={writeButtonId(row.id)}
          size="small"
          className={styles.button}
          aria-describedby={id}
          onClick={() => onWrite(row)}
        >
          {kind === 'complete' ? words.change : words.write}
        </Button>
      </div>
    </li>
  );
});

/** Where the focus goes back to after the form. */
export function writeButtonId(id: string): string {
  return `write-${id}`;
}
