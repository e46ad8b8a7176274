import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Person } from '../../agenda/agenda';
import type { Role } from '../../agenda/role';
import type { OrganizerPeopleWords } from '../../text/organizer-people';
import { LinkButton } from '../../ui/link-button';
import { NativeSelect, type Option } from '../../ui/native-select';
import { useBoxStyle } from '../../ui/use-box-style';
import { personKey } from '../problems';
import { roleNamed } from '../roles';
import type { RowActions } from './people-props';

const useStyles = makeStyles({
  // Below both columns: in the second alone it would take two lines.
  tools: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: '2px 10px',
    padding: '4px 0 2px',
  },
  field: { flex: '1 0 100%' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RowDetailsProps {
  /** Of the box with the reason. */
  readonly id: string;
  readonly person: Person;
  readonly name: string;
  readonly words: OrganizerPeopleWords;
  readonly prepare: string;
  readonly role: Role | null;
  readonly roleOptions: readonly Option[];
  readonly isOptional: boolean;
  readonly isMoving: boolean;
  readonly actions: RowActions;
}

/** What else there is to say of one person: below the reason while the row has the focus, so that nobody tabs through it for others. */
export function RowDetails(props: RowDetailsProps) {
  const { id, person, name, words, prepare, isOptional, isMoving, actions } = props;
  const { onRole, onOptional } = actions;
  const styles = useStyles();
  const box = useBoxStyle();
  const [isOpen, setOpen] = useState(prepare !== '');
  const choosesRole = useCallback((value: string) => onRole([person], roleNamed(value)), [onRole, person]);
  const makeOptional = () => {
    if (isMoving) return;
    // The button goes when it has done its work; the focus stays in the row.
    document.getElementById(id)?.focus();
    onOptional?.([person]);
  };
  return (
    <div className={styles.tools}>
      <NativeSelect
        isCompact
        name={words.role(name)}
        value={props.role ?? ''}
        options={props.roleOptions}
        onChoose={choosesRole}
      />
      {isOpen ? null : (
        <LinkButton aria-label={words.addPreparation(name)} onClick={() => setOpen(true)}>
          {words.addPreparationShort}
        </LinkButton>
      )}
      {isOptional || onOptional === null ? null : (
        <LinkButton aria-label={words.makeOptional(name)} aria-disabled={isMoving} onClick={makeOptional}>
          {words.makeOptionalShort}
        </LinkButton>
      )}
      {isOpen ? (
        <label className={styles.field}>
          <span className={styles.label}>{words.prepares(name)}</span>
          <textarea
            // Whoever has just asked for the box types into it next.
            ref={prepare === '' ? focusOnce : null}
            rows={1}
            className={box}
            value={prepare}
            onChange={(event) => actions.onPrepare(person, event.target.value)}
            onBlur={() => actions.onLeave(personKey(person))}
          />
        </label>
      ) : null}
    </div>
  );
}

function focusOnce(box: HTMLTextAreaElement | null): void {
  box?.focus();
}
