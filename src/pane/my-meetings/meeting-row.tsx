import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { MyMeetingsWords } from '../../text/my-meetings';
import { Button } from '../../ui/button';
import type { ReviewRow } from './items/review-row';
import type { RowText } from './row-text';

/** Below this there is one column: the button stands beside the subject, and everything else beneath. */
const narrow = '@media (max-width: 759px)';

/** For a screen reader alone. */
const heardOnly = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, max-content) auto minmax(0, 1fr) 216px auto',
    gridTemplateAreas:
      '"choose subject subject subject status button" "choose when series . missing button" "opened opened opened opened opened opened"',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      gridTemplateColumns: '20px minmax(0, 1fr) auto',
      gridTemplateAreas:
        '"choose subject button" "choose when when" "choose agenda agenda" "opened opened opened"',
      columnGap: '6px',
      padding: '4px 0',
    },
  },
  // What its agenda lacks, and how often it is: one line beneath the others, or each in its place.
  agenda: {
    display: 'contents',
    [narrow]: {
      gridArea: 'agenda',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      minWidth: 0,
      minHeight: '20px',
    },
  },
  // A box of 16 px in a target of 24.
  choose: {
    gridArea: 'choose',
    margin: '4px 2px',
    width: '16px',
    height: '16px',
    accentColor: tokens.colorBrandBackground,
  },
  name: { gridArea: 'subject', display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  // What it takes of everybody stands on a line of its own where there is no room beside the time.
  when: {
    gridArea: 'when',
    alignSelf: 'start',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    margin: 0,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  atStake: { position: 'relative' },
  // In the gap before it; where a line begins there is none, and the dot is out of sight.
  dot: { position: 'absolute', right: '100%', width: '12px', textAlign: 'center' },
  status: {
    gridArea: 'status',
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minWidth: 0,
    minHeight: '20px',
  },
  // As many lines as it takes: what is cut off nobody can read on a phone.
  missing: {
    gridArea: 'missing',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    minWidth: 0,
    // Beside how often it is, or on a line of its own where less than this is left there.
    [narrow]: { flex: '1 1 200px', color: tokens.colorPaletteYellowForeground2 },
  },
  heard: heardOnly,
  // Where what is missing stands in its place.
  saidByMissing: { [narrow]: heardOnly },
  badge: {
    padding: '0 8px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    border: '1px solid transparent',
    [narrow]: { marginRight: '8px' },
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
  unreadable: {
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
  },
  past: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, color: tokens.colorNeutralForeground1 },
  button: { gridArea: 'button' },
  // As high as a finger needs, in a line that stays as it is.
  series: {
    gridArea: 'series',
    justifySelf: 'start',
    alignSelf: 'start',
    whiteSpace: 'nowrap',
    flexShrink: 0,
    minHeight: '24px',
    margin: '-4px 0',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [narrow]: { alignSelf: 'center', marginRight: '8px' },
  },
  opened: {
    gridArea: 'opened',
    padding: '4px 0 4px 28px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  dates: { margin: 0 },
  needed: { marginTop: '4px' },
});

interface MeetingRowProps {
  readonly row: ReviewRow;
  readonly text: RowText;
  readonly words: MyMeetingsWords;
  /** It went out past the gate since the list was last looked at. */
  readonly isPast: boolean;
  readonly isChosen: boolean;
  readonly isOpened: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onOpen: (id: string, isOpened: boolean) => void;
  readonly onWrite: (row: ReviewRow) => void;
  /** Whether a series is still needed; null where the policy does not ask. */
  readonly onSeries: ((row: ReviewRow) => void) | null;
}

/** One meeting: what it is, what is at stake, what its agenda lacks, and the way to write it. */
export const MeetingRow = memo(function MeetingRow(props: MeetingRowProps) {
  const { row, text, words, isPast, isChosen, isOpened, onChoose, onOpen, onWrite, onSeries } = props;
  const styles = useStyles();
  const id = useId();
  const { kind } = row.status;
  return (
    <div className={styles.row}>
      <input
        type="checkbox"
        className={styles.choose}
        aria-label={words.choose(text.subject)}
        checked={isChosen}
        onChange={(event) => onChoose(row.id, event.target.checked)}
      />
      <div className={styles.name}>
        <h3 id={subjectId(row.id)} className={styles.subject} title={text.subject}>
          {text.subject}
        </h3>
        {isPast ? <Mark short={words.newMark} long={words.past} /> : null}
        {row.isByProgram ? <Mark short={words.programMark} long={words.byProgram} /> : null}
        {row.isInWords ? <Mark short={words.wordsMark} long={words.inWords} /> : null}
      </div>
      <p className={styles.when}>
        <span>{text.starts}</span>
        <span className={styles.atStake}>
          <span className={styles.dot}>{' · '}</span>
          {text.atStake}
        </span>
      </p>
      <div className={styles.agenda}>
        <div className={styles.status}>
          <span
            className={mergeClasses(styles.badge, styles[kind], text.missing !== '' && styles.saidByMissing)}
          >
            {text.status}
          </span>
        </div>
        {row.kind === 'series' ? (
          <button
            type="button"
            className={styles.series}
            aria-expanded={isOpened}
            aria-controls={isOpened ? id : undefined}
            aria-describedby={subjectId(row.id)}
            onClick={() => onOpen(row.id, !isOpened)}
          >
            {words.seriesTimes(row.times)}
          </button>
        ) : null}
        {text.missing ? <p className={styles.missing}>{text.missing}</p> : null}
      </div>
      <Button
        id={writeButtonId(row.id)}
        size="small"
        className={styles.button}
        aria-describedby={subjectId(row.id)}
        onClick={() => onWrite(row)}
      >
        {row.isInWords ? words.setAsBlock : kind === 'complete' ? words.change : words.write}
      </Button>
      {isOpened ? (
        <div id={id} className={styles.opened}>
          {[text.dates, text.ownRow, text.missing].filter(Boolean).map((sentence) => (
            <p key={sentence} className={styles.dates}>
              {sentence}
            </p>
          ))}
          {onSeries ? (
            <Button
              size="small"
              className={styles.needed}
              aria-describedby={subjectId(row.id)}
              onClick={() => onSeries(row)}
            >
              {words.stillNeeded}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
});

/** Something about a meeting in a word or two; `long` is what is heard, and shown by the mouse. */
function Mark({ short, long }: { readonly short: string; readonly long: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles.past)} title={long}>
      <span aria-hidden>{short}</span>
      <span className={styles.heard}>{long}</span>
    </span>
  );
}

/** Where the focus goes back to after the form. */
export function writeButtonId(id: string): string {
  return `write-${id}`;
}

/** The name of a row. */
export function subjectId(id: string): string {
  return `subject-${id}`;
}
