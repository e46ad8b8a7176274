import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useMemo, useState } from 'react';
import type { Person } from '../../agenda/agenda';
import type { Role } from '../../agenda/role';
import type { OrganizerPaneWords } from '../../text/organizer-pane';
import type { OrganizerPeopleWords } from '../../text/organizer-people';
import { Button } from '../../ui/button';
import { NativeSelect, type Option } from '../../ui/native-select';
import { personKey } from '../problems';
import { roleNamed } from '../roles';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: 0,
    margin: '0 0 6px',
    minWidth: 0,
    border: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  all: { display: 'inline-flex', alignItems: 'center', gap: '6px', minHeight: '24px', cursor: 'pointer' },
  checkbox: {
    width: '16px',
    height: '16px',
    margin: '0 0 0 4px',
    accentColor: tokens.colorBrandBackground,
  },
});

interface BulkReasonsProps {
  readonly words: OrganizerPaneWords;
  readonly peopleWords: OrganizerPeopleWords;
  readonly chosen: readonly Person[];
  readonly isAll: boolean;
  readonly roleOptions: readonly Option[];
  readonly onAll: (isChosen: boolean) => void;
  readonly onRole: (people: readonly Person[], role: Role | null) => void;
  /** Copies one reason to everyone, or to these. */
  readonly onShare: (people?: readonly Person[]) => void;
}

/** What may be done with several at once: above the rows, where it covers nothing. */
export const BulkReasons = memo(function BulkReasons(props: BulkReasonsProps) {
  const { words, peopleWords, chosen, isAll, roleOptions, onAll, onRole, onShare } = props;
  const styles = useStyles();
  const choosesRole = useCallback((value: string) => onRole(chosen, roleNamed(value)), [onRole, chosen]);
  return (
    <fieldset aria-label={peopleWords.chooseSeveral} className={styles.tools}>
      <label className={styles.all}>
        <input
          type="checkbox"
          className={styles.checkbox}
          checked={isAll}
          onChange={(event) => onAll(event.target.checked)}
        />
        {peopleWords.chooseAll}
      </label>
      {chosen.length > 0 ? (
        <>
          <span>{peopleWords.chosen(chosen.length)}</span>
          <NativeSelect
            isCompact
            name={peopleWords.roleOfChosen}
            value=""
            options={roleOptions}
            onChoose={choosesRole}
          />
          <Button size="small" onClick={() => onShare(chosen)}>
            {peopleWords.sameReasonForChosen}
          </Button>
        </>
      ) : null}
      <Button size="small" onClick={() => onShare()}>
        {words.sameReason}
      </Button>
    </fieldset>
  );
});

/** Which of these people are chosen, and how to choose. Whoever leaves the invite is no longer chosen. */
export function useChosen(people: readonly Person[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => people.filter((person) => keys.has(personKey(person))), [people, keys]);
  const choose = useCallback((person: Person, isChosen: boolean) => {
    setKeys((before) => {
      const after = new Set(before);
      if (isChosen) after.add(personKey(person));
      else after.delete(personKey(person));
      return after;
    });
  }, []);
  const chooseAll = useCallback(
    (isChosen: boolean) => setKeys(new Set(isChosen ? people.map(personKey) : [])),
    [people],
  );
  return { keys, chosen, choose, chooseAll };
}
