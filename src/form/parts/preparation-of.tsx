import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { Person } from '../../agenda/agenda';
import type { OrganizerPeopleWords } from '../../text/organizer-people';
import { personKey } from '../problems';
import { useBoxStyles } from './use-box-styles';

const useStyles = makeStyles({
  add: {
    minHeight: '24px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  field: { flex: '1 0 100%' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PreparationOfProps {
  readonly person: Person;
  readonly name: string;
  readonly words: OrganizerPeopleWords;
  readonly prepare: string;
  readonly onPrepare: (person: Person, text: string) => void;
  readonly onLeave: (id: string) => void;
}

/** What one person prepares: a box where there is something, else a way to open one. */
export const PreparationOf = memo(function PreparationOf(props: PreparationOfProps) {
  const { person, name, words, prepare, onPrepare, onLeave } = props;
  const styles = useStyles();
  const boxes = useBoxStyles();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && prepare === '') {
    return (
      <button
        type="button"
        className={styles.add}
        aria-label={words.addPreparation(name)}
        onClick={() => setOpen(true)}
      >
        {words.addPreparationShort}
      </button>
    );
  }
  return (
    <label className={styles.field}>
      <span className={styles.label}>{words.prepares(name)}</span>
      <textarea
        // Whoever has just asked for the box types into it next.
        ref={isOpen && prepare === '' ? focusOnce : null}
        rows={1}
        className={boxes.box}
        value={prepare}
        onChange={(event) => onPrepare(person, event.target.value)}
        onBlur={() => onLeave(personKey(person))}
      />
    </label>
  );
});

function focusOnce(box: HTMLTextAreaElement | null): void {
  box?.focus();
}
