import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isCalendarDate } from '../../agenda/calendar-date';
import type { OrganizerPaneWords } from '../../text/organizer-pane';

const useStyles = makeStyles({
  field: { marginBottom: '16px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  beside: { display: 'flex', gap: '4px', alignItems: 'start' },
  picker: { position: 'relative', flex: '0 0 auto' },
  // It lends its calendar to the button above it and is not there otherwise.
  lender: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    opacity: 0,
    border: 'none',
    pointerEvents: 'none',
  },
  shown: { display: 'block', marginTop: '4px', font: 'inherit', minHeight: '32px' },
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
      hint={{ children: words.dueHint, id: 'nextStepDue-hint' }}
      {...(problem
        ? { validationState: 'error', validationMessage: { children: problem, id: 'nextStepDue-problem' } }
        : {})}
    >
      <div className={styles.beside}>
        <Input
          id="nextStepDue"
          className={styles.input}
          input={{ className: styles.input }}
          aria-describedby={problem ? 'nextStepDue-problem nextStepDue-hint' : 'nextStepDue-hint'}
          aria-invalid={problem ? true : undefined}
          autoComplete="off"
          value={due}
          onChange={(_, { value }) => onType('nextStepDue', value)}
          onBlur={() => onLeave('nextStepDue')}
        />
        <span className={styles.picker}>
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
        </span>
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
