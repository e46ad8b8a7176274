import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isCalendarDate } from '../../agenda/calendar-date';
import { countedDue } from '../../invite/counted-due';
import type { Language } from '../../text/language';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import { useFieldStyles } from '../../ui/answer-field';
import { Button } from '../../ui/button';
import { useAfterPress } from '../../ui/use-after-press';
import { useBoxStyle } from '../../ui/use-box-style';
import { useShownDay } from './use-shown-day';

const useStyles = makeStyles({
  calendar: { flex: '0 0 auto', minWidth: '32px', height: '32px', padding: '5px' },
  label: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  beside: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'start', position: 'relative' },
  typed: { flex: '1 1 0', minWidth: 0, width: 'auto', height: '32px' },
  // It lends its calendar to the button it lies under and is not there otherwise.
  lender: {
    position: 'absolute',
    right: 0,
    top: 0,
    width: '32px',
    height: '32px',
    opacity: 0,
    border: 'none',
    pointerEvents: 'none',
  },
  shown: { flex: '1 0 100%', boxSizing: 'border-box', minHeight: '32px', padding: '0 12px', font: 'inherit' },
  about: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface DueFieldProps {
  readonly id: string;
  /** Its place among the next steps, from 0. */
  readonly at: number;
  readonly words: OrganizerPaneWords;
  readonly language: Language;
  /** yyyy-mm-dd, or what was typed where that is no day. */
  readonly due: string;
  /** When the meeting starts: a day is of its year where none is told. */
  readonly start: Date | null;
  readonly problem: string;
  readonly onType: (id: string, text: string) => void;
  readonly onLeave: (id: string) => void;
}

/**
 * The date of the next step: typed as people say it or as yyyy-mm-dd, or chosen in the browser's own calendar. Browsers refuse to open that from a
 * button in a page framed by another site (HTML, showPicker: SecurityError), which Outlook on the web is: then the browser's date box comes into
 * sight. What is typed stands in the box until it is left; then the day that was understood does, or what could not be read and a word that says so.
 */
export function DueField(props: DueFieldProps) {
  const { id, at, words, language, due, start, problem, onType, onLeave } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const box = useBoxStyle();
  const day = useShownDay(start, language);
  const afterPress = useAfterPress();
  const [typed, setTyped] = useState<string | null>(null);
  const isUnread = typed === null && due.trim() !== '' && !isCalendarDate(due);
  const isWrong = problem !== '' || isUnread;
  const leave = () => {
    afterPress(() => setTyped(null));
    onLeave(id);
  };
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={styles.label}>
        {words.nextStepDue(at)}
      </label>
      <div className={styles.beside}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          className={mergeClasses(box, styles.typed)}
          aria-describedby={`${id}-about`}
          aria-invalid={isWrong || undefined}
          value={typed ?? day(due)}
          onChange={({ target }) => {
            setTyped(target.value);
            onType(id, countedDue(target.value, language, start ?? new Date(), new Date()));
          }}
          onBlur={leave}
        />
        <DatePicker {...{ id, at, words, due, onType, onLeave }} />
      </div>
      <span id={`${id}-about`} className={isWrong ? fields.problem : styles.about}>
        {isUnread ? words.dueUnread : problem || words.dueHint}
      </span>
    </div>
  );
}

/** The browser's own calendar behind a button. */
function DatePicker({
  id,
  at,
  words,
  due,
  onType,
  onLeave,
}: Pick<DueFieldProps, 'id' | 'at' | 'words' | 'due' | 'onType' | 'onLeave'>) {
  const styles = useStyles();
  const native = useRef<HTMLInputElement>(null);
  const [isShown, setShown] = useState(false);
  const choose = () => {
    try {
      native.current?.showPicker();
    } catch {
      setShown(true);
      native.current?.focus();
    }
  };
  return (
    <>
      <Button
        className={styles.calendar}
        aria-label={words.chooseDate(at)}
        title={words.chooseDate(at)}
        onClick={choose}
      >
        <CalendarIcon />
      </Button>
      <input
        ref={native}
        type="date"
        className={isShown ? styles.shown : styles.lender}
        {...(isShown ? { 'aria-label': words.chooseDate(at) } : { 'aria-hidden': true, tabIndex: -1 })}
        value={isCalendarDate(due) ? due.trim() : ''}
        onChange={(event) => onType(id, event.target.value)}
        onBlur={() => onLeave(id)}
      />
    </>
  );
}

function CalendarIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="3.5" y="4.5" width="13" height="12" rx="2" />
      <path d="M3.5 8.5h13M7 2.5v3M13 2.5v3" />
    </svg>
  );
}
