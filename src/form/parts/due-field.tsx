import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isCalendarDate } from '../../agenda/calendar-date';
import type { OrganizerPaneWords } from '../../text/organizer-pane';

const useStyles = makeStyles({
  field: { marginBottom: '16px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  beside: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'start', position: 'relative' },
  typed: { flex: '1 1 0', minWidth: 0 },
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
});

interface DueFieldProps {
  readonly words: OrganizerPaneWords;
  readonly due: string;
  readonly problem: string;
  readonly onType: (id: string, text: string) => void;
  readonly onLeave: (id: string) => void;
}

/**
 * The date of the next step: typed, or chosen in the browser's own calendar. Browsers refuse to open it from a button in a page framed
 * by another site (HTML, showPicker: SecurityError), which Outlook on the web is: then the browser's date box comes into sight.
 */
export function DueField({ words, due, problem, onType, onLeave }: DueFieldProps) {
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
  const day = isCalendarDate(due) ? due.trim() : '';
  return (
    <Field
      className={styles.field}
      label={{ children: words.nextStepDue, htmlFor: 'nextStepDue' }}
      {...(problem
        ? { validationState: 'error', validationMessage: { children: problem, id: 'nextStepDue-about' } }
        : { hint: { children: words.dueHint, id: 'nextStepDue-about' } })}
    >
      <div className={styles.beside}>
        <Input
          id="nextStepDue"
          className={styles.typed}
          input={{ className: styles.input }}
          aria-describedby="nextStepDue-about"
          aria-invalid={problem ? true : undefined}
          autoComplete="off"
          value={due}
          onChange={(_, { value }) => onType('nextStepDue', value)}
          onBlur={() => onLeave('nextStepDue')}
        />
        <Button
          icon={<CalendarIcon />}
          aria-label={words.chooseDate}
          title={words.chooseDate}
          onClick={choose}
        />
        <input
          ref={native}
          type="date"
          className={isShown ? styles.shown : styles.lender}
          {...(isShown ? { 'aria-label': words.chooseDate } : { 'aria-hidden': true, tabIndex: -1 })}
          value={day}
          onChange={(event) => onType('nextStepDue', event.target.value)}
          onBlur={() => onLeave('nextStepDue')}
        />
      </div>
    </Field>
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
