import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useCallback, useState } from 'react';
import type { Person } from '../../agenda/agenda';
import type { Role } from '../../agenda/role';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import type { OrganizerPeopleWords } from '../../text/organizer-people';
import { NativeSelect, type Option } from '../../ui/native-select';
import { useBoxStyles } from '../../ui/use-box-styles';
import { personKey } from '../problems';
import { roleNamed } from '../roles';

const useStyles = makeStyles({
  // Rows out of sight are not laid out: 500 of them scroll and type as lightly as five.
  row: {
    display: 'block',
    marginBottom: '12px',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 88px',
  },
  heading: { display: 'flex', alignItems: 'start', gap: '6px' },
  choose: { flex: '0 0 auto', margin: '5px 0 0', accentColor: tokens.colorBrandBackground },
  label: {
    display: 'block',
    unicodeBidi: 'isolate',
    padding: '2px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginTop: '4px' },
  problem: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

/** What the rows call back with. The same functions as long as the form is the same, so that no row is drawn in vain. */
export interface RowActions {
  readonly onReason: (person: Person, text: string) => void;
  readonly onPrepare: (person: Person, text: string) => void;
  readonly onRole: (people: readonly Person[], role: Role | null) => void;
  readonly onChoose: (person: Person, isChosen: boolean) => void;
  readonly onLeave: (id: string) => void;
}

interface ReasonRowProps {
  readonly index: number;
  readonly person: Person;
  /** What the person is called on screen. */
  readonly name: string;
  readonly words: OrganizerPaneWords;
  readonly peopleWords: OrganizerPeopleWords;
  readonly why: string;
  readonly prepare: string;
  readonly role: Role | null;
  readonly roleOptions: readonly Option[];
  readonly isChosen: boolean;
  /** Whether there is anybody to choose among. */
  readonly canChoose: boolean;
  readonly problem: string;
  readonly actions: RowActions;
}

/** Why one person is invited, in which role and with what to prepare: plain elements, for there may be hundreds of them. */
export const ReasonRow = memo(function ReasonRow(props: ReasonRowProps) {
  const { index, person, name, words, peopleWords, why, role, problem, actions } = props;
  const styles = useStyles();
  const boxes = useBoxStyles();
  const id = `reason-${index}`;
  const { onRole } = actions;
  const choosesRole = useCallback((value: string) => onRole([person], roleNamed(value)), [onRole, person]);
  return (
    <div className={styles.row}>
      <div className={styles.heading}>
        {props.canChoose ? (
          <input
            type="checkbox"
            className={styles.choose}
            aria-label={peopleWords.choose(name)}
            checked={props.isChosen}
            onChange={(event) => actions.onChoose(person, event.target.checked)}
          />
        ) : null}
        <label className={styles.label} htmlFor={id}>
          {words.why(name)}
        </label>
      </div>
      <textarea
        id={id}
        rows={1}
        className={mergeClasses(boxes.box, problem && boxes.wrong)}
        value={why}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => actions.onReason(person, event.target.value)}
        onBlur={() => actions.onLeave(personKey(person))}
      />
      {problem ? (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      ) : null}
      <div className={styles.tools}>
        <NativeSelect
          isCompact
          name={peopleWords.role(name)}
          value={role ?? ''}
          options={props.roleOptions}
          onChoose={choosesRole}
        />
        <PreparationOf
          person={person}
          name={name}
          words={peopleWords}
          prepare={props.prepare}
          onPrepare={actions.onPrepare}
          onLeave={actions.onLeave}
        />
      </div>
    </div>
  );
});

const usePreparationStyles = makeStyles({
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
const PreparationOf = memo(function PreparationOf(props: PreparationOfProps) {
  const { person, name, words, prepare, onPrepare, onLeave } = props;
  const styles = usePreparationStyles();
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
