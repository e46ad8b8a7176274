import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useMemo, useState } from 'react';
import type { Person } from '../../agenda/agenda';
import type { Role } from '../../agenda/role';
import type { OrganizerPeopleWords } from '../../text/organizer-people';
import { NativeSelect, type Option } from '../../ui/native-select';
import { personKey } from '../problems';
import { roleNamed } from '../roles';

const useStyles = makeStyles({
  all: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    marginBottom: '6px',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
  },
  checkbox: { margin: 0, accentColor: tokens.colorBrandBackground },
  // Stays in sight while hundreds are scrolled and chosen.
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 0',
    margin: '0 0 6px',
    minWidth: 0,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
  },
});

interface BulkReasonsProps {
  readonly words: OrganizerPeopleWords;
  readonly chosen: number;
  readonly isAll: boolean;
  readonly roleOptions: readonly Option[];
  readonly onAll: (isChosen: boolean) => void;
  readonly onRole: (role: Role | null) => void;
  readonly onSame: () => void;
}

/** Choosing everyone, and what may be done with those who are chosen. */
export const BulkReasons = memo(function BulkReasons(props: BulkReasonsProps) {
  const { words, chosen, isAll, roleOptions, onAll, onRole, onSame } = props;
  const styles = useStyles();
  const choosesRole = useCallback((value: string) => onRole(roleNamed(value)), [onRole]);
  return (
    <>
      <label className={styles.all}>
        <input
          type="checkbox"
          className={styles.checkbox}
          checked={isAll}
          onChange={(event) => onAll(event.target.checked)}
        />
        {words.chooseAll}
      </label>
      {chosen > 0 ? (
        <fieldset aria-label={words.chosen(chosen)} className={styles.bar}>
          <span>{words.chosen(chosen)}</span>
          <NativeSelect
            isCompact
            name={words.roleOfChosen}
            value=""
            options={roleOptions}
            onChoose={choosesRole}
          />
          <Button size="small" onClick={onSame}>
            {words.sameReasonForChosen}
          </Button>
        </fieldset>
      ) : null}
    </>
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
