import { useCallback, useMemo, useState } from 'react';
import type { Person } from '../../agenda/agenda';
import { personKey } from '../problems';

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
