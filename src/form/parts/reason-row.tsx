import { makeResetStyles, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useRef } from 'react';
import type { Person } from '../../agenda/agenda';
import type { Role } from '../../agenda/role';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import type { OrganizerPeopleWords } from '../../text/organizer-people';
import { LinkButton } from '../../ui/link-button';
import type { Option } from '../../ui/native-select';
import { useBoxStyle } from '../../ui/use-box-style';
import { personKey } from '../problems';
import { finishedLead } from '../roles';
import type { RowActions } from './people-props';
import { RowDetails } from './row-details';

/** How one row is laid out: who, and beside it the box. Rows out of sight are not laid out: 500 of them scroll and type as lightly as five. */
export const useRowStyle = makeResetStyles({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 30%) minmax(0, 1fr)',
  columnGap: '8px',
  marginBottom: '6px',
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 32px',
});

/** Two lines are enough to know somebody by; the box says the whole name. */
const useNameStyle = makeResetStyles({
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  margin: '4px 0',
  paddingTop: '2px',
  minHeight: '24px',
  boxSizing: 'border-box',
  unicodeBidi: 'isolate',
  fontSize: tokens.fontSizeBase300,
  lineHeight: '20px',
  cursor: 'pointer',
});

/** The parts of a row. */
export const useRowStyles = makeStyles({
  who: { display: 'flex', alignItems: 'start', gap: '6px' },
  choose: {
    flex: '0 0 auto',
    width: '16px',
    height: '16px',
    margin: '8px 0 8px 4px',
    accentColor: tokens.colorBrandBackground,
  },
  problem: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
  // Two lines are enough to know a text of one's own again.
  offered: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  quiet: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ReasonRowProps {
  readonly index: number;
  readonly person: Person;
  /** What the person is called on screen. */
  readonly name: string;
  readonly words: OrganizerPaneWords;
  readonly peopleWords: OrganizerPeopleWords;
  readonly why: string;
  /** What the person was told in a meeting alike, to be taken over; '' for nothing, and once the box is not empty. */
  readonly past: string;
  readonly prepare: string;
  readonly role: Role | null;
  readonly roleOptions: readonly Option[];
  /** Whether it has the focus: then it shows more. */
  readonly isActive: boolean;
  readonly isOptional: boolean;
  /** Whether somebody is being moved on the invite; told to the row with the focus alone. */
  readonly isMoving: boolean;
  /** Null while nobody is chosen. */
  readonly isChosen: boolean | null;
  readonly onChoose: (person: Person, isChosen: boolean) => void;
  readonly problem: string;
  readonly actions: RowActions;
}

/** Why one person is invited; in which role and with what to prepare, while it has the focus. Plain elements, for there may be hundreds. */
export const ReasonRow = memo(function ReasonRow(props: ReasonRowProps) {
  const {
    index,
    person,
    name,
    words,
    peopleWords,
    why,
    past,
    prepare,
    isActive,
    isChosen,
    problem,
    actions,
  } = props;
  const styles = useRowStyles();
  const boxStyle = useBoxStyle();
  const id = `reason-${index}`;
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <div className={useRowStyle()} data-person={personKey(person)}>
      <span className={styles.who}>
        {isChosen === null ? null : (
          <input
            type="checkbox"
            className={styles.choose}
            aria-label={peopleWords.choose(name)}
            checked={isChosen}
            onChange={(event) => props.onChoose(person, event.target.checked)}
          />
        )}
        <label className={useNameStyle()} htmlFor={id} title={name}>
          {name}
        </label>
      </span>
      <div>
        <textarea
          ref={box}
          id={id}
          rows={1}
          className={boxStyle}
          aria-label={words.why(name)}
          value={why}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => actions.onReason(person, finishedLead(why, event.target.value))}
          onFocus={(event) => chooseGap(event.currentTarget)}
          onBlur={() => actions.onLeave(personKey(person))}
        />
        {problem ? (
          <span id={`${id}-problem`} className={styles.problem}>
            {problem}
          </span>
        ) : null}
        {past === '' ? null : (
          <LinkButton
            aria-label={peopleWords.takeReasonFor(past, name)}
            title={past}
            onClick={() => {
              actions.onReason(person, past);
              // The button goes with the offer; whoever pressed it stays in the row.
              box.current?.focus();
            }}
          >
            <span className={styles.offered}>{peopleWords.takeReason(past)}</span>
          </LinkButton>
        )}
        {prepare !== '' && !isActive ? (
          <span className={styles.quiet}>
            {peopleWords.preparesShort} {prepare}
          </span>
        ) : null}
      </div>
      {isActive ? (
        <RowDetails
          id={id}
          person={person}
          name={name}
          words={peopleWords}
          prepare={prepare}
          role={props.role}
          roleOptions={props.roleOptions}
          isOptional={props.isOptional}
          isMoving={props.isMoving}
          actions={actions}
        />
      ) : null}
    </div>
  );
});

/** What a lead leaves open is chosen, so that typing fills it; where somebody chose text, that stays chosen. */
function chooseGap(box: HTMLTextAreaElement): void {
  const end = box.value.length;
  if (box.value.endsWith('…') && box.selectionStart === box.selectionEnd) box.setSelectionRange(end - 1, end);
}
