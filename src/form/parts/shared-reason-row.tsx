import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Person } from '../../agenda/agenda';
import type { OrganizerPeopleWords } from '../../text/organizer-people';
import { LinkButton } from '../../ui/link-button';
import { useBoxStyle } from '../../ui/use-box-style';
import { personKey } from '../problems';
import type { RowActions } from './people-props';
import { useRowStyle, useRowStyles } from './reason-row';

const useStyles = makeStyles({
  // Above the rows that it opens.
  open: { display: 'block', marginBottom: '4px' },
  text: { fontSize: tokens.fontSizeBase300, lineHeight: '20px' },
});

interface SharedReasonRowProps {
  /** Their places among the people. */
  readonly indexes: readonly number[];
  readonly people: readonly Person[];
  /** The first of them by name, and how many there are besides. */
  readonly names: string;
  readonly words: OrganizerPeopleWords;
  readonly why: string;
  readonly problem: string;
  readonly actions: RowActions;
  readonly onOpen: (key: string) => void;
}

/** One reason for several, in one box. Their names open a row for each. */
export const SharedReasonRow = memo(function SharedReasonRow(props: SharedReasonRowProps) {
  const { indexes, people, names, words, why, problem, actions, onOpen } = props;
  const styles = useRowStyles();
  const box = useBoxStyle();
  const keys = people.map(personKey);
  const id = `reason-${indexes[0]}`;
  return (
    <div className={useRowStyle()} data-reasons={indexes.join(' ')}>
      <span className={styles.who}>
        <SharedNames isOpen={false} names={names} onToggle={() => onOpen(keys[0] ?? '')} />
      </span>
      <div>
        <textarea
          id={id}
          rows={1}
          className={box}
          aria-label={words.whySeveral(names)}
          value={why}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => actions.onSameReason(people, event.target.value)}
          onBlur={() => actions.onLeave(...keys)}
        />
        {problem ? (
          <span id={`${id}-problem`} className={styles.problem}>
            {problem}
          </span>
        ) : null}
      </div>
    </div>
  );
});

interface SharedNamesProps {
  readonly isOpen: boolean;
  readonly names: string;
  readonly onToggle: () => void;
}

/** Opens a row for each of those who share a reason, or draws them together again. */
export function SharedNames({ isOpen, names, onToggle }: SharedNamesProps) {
  const styles = useStyles();
  return (
    <span className={isOpen ? styles.open : undefined}>
      <LinkButton aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.text}>
          {names} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </span>
      </LinkButton>
    </span>
  );
}
