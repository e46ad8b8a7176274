import { useCallback, useMemo, useRef, useState } from 'react';
import type { Person } from '../../agenda/agenda';
import { isUnfinished } from '../../agenda/placeholder';
import { organizerPaneWords } from '../../text/organizer-pane';
import { organizerPeopleWords } from '../../text/organizer-people';
import { personLabels } from '../person-labels';
import { personKey } from '../problems';
import { type Grouped, groupsOf, reasonItems, regrouped } from '../reason-groups';
import { roleOf, roleOptions } from '../roles';
import { BulkReasons, useChosen } from './bulk-reasons';
import type { PeopleSectionProps } from './people-props';
import { ReasonRow } from './reason-row';
import { SharedNames, SharedReasonRow } from './shared-reason-row';
import { useActiveRow } from './use-active-row';

interface ReasonRowsProps extends PeopleSectionProps {
  readonly isChoosing: boolean;
  /** Keys of those who get a row although they have no reason of their own; null for a row for everyone. */
  readonly named: ReadonlySet<string> | null;
}

/** A row for each, or for several who share a reason. */
export function ReasonRows(props: ReasonRowsProps) {
  const { language, organisation, people, reasons, choices, isChoosing, actions, onShare } = props;
  const words = organizerPaneWords(language);
  const peopleWords = organizerPeopleWords(language);
  const labels = useMemo(() => personLabels(people), [people]);
  const options = useMemo(
    () => roleOptions(choices.kind, language, organisation.roles),
    [choices.kind, language, organisation],
  );
  const { keys, chosen, choose, chooseAll } = useChosen(people);
  const part = useRef<HTMLDivElement>(null);
  const active = useActiveRow(part);
  const grouped = useGroups(props);
  const { isOpen, toggle } = useOpened();
  const isShown = useShown(props);
  const problemOf = (index: number) => {
    if (!props.missing.has(keyAt(people, index))) return '';
    return isUnfinished(reasons[index]?.why ?? '') ? words.whyUnfinished : words.whyMissing;
  };
  const row = (index: number) => {
    const person = people[index];
    if (!person || !isShown(index)) return null;
    const { why = '', prepare = '' } = reasons[index] ?? {};
    const key = personKey(person);
    return (
      <ReasonRow
        key={key}
        index={index}
        person={person}
        name={labels[index] ?? ''}
        words={words}
        peopleWords={peopleWords}
        why={why}
        past={why === '' ? (props.past[index] ?? '') : ''}
        prepare={prepare}
        role={roleOf(choices, person, why, organisation.roles)}
        roleOptions={options}
        isActive={active === key}
        isOptional={props.optional.has(key)}
        isMoving={props.isMoving && active === key}
        isChosen={isChoosing ? keys.has(key) : null}
        onChoose={choose}
        problem={problemOf(index)}
        actions={actions}
      />
    );
  };
  return (
    <div ref={part}>
      {isChoosing ? (
        <BulkReasons
          words={words}
          peopleWords={peopleWords}
          chosen={chosen}
          isAll={chosen.length === people.length}
          roleOptions={options}
          onAll={chooseAll}
          onRole={actions.onRole}
          onShare={onShare}
        />
      ) : null}
      {reasonItems(grouped).flatMap(({ indexes, isShared }) => {
        const [first = 0] = indexes;
        const key = `with ${keyAt(people, first)}`;
        if (!isShared) return indexes.map(row);
        const names = peopleWords.andOthers(labels[first] ?? '', indexes.length - 1);
        if (isOpen(key)) {
          return [
            <SharedNames key={key} isOpen names={names} onToggle={() => toggle(key)} />,
            ...indexes.map(row),
          ];
        }
        return (
          <SharedReasonRow
            key={key}
            indexes={indexes}
            people={indexes.flatMap((index) => people[index] ?? [])}
            names={names}
            words={peopleWords}
            why={reasons[first]?.why ?? ''}
            problem={problemOf(first)}
            actions={actions}
            onOpen={() => toggle(key)}
          />
        );
      })}
    </div>
  );
}

function keyAt(people: readonly Person[], index: number): string {
  const person = people[index];
  return person ? personKey(person) : '';
}

/** Who shares a row. Nobody while several are being chosen; then it is looked at anew. */
function useGroups({ people, reasons, isChoosing }: ReasonRowsProps): Grouped {
  const [seen, setSeen] = useState(() => ({
    people,
    reasons,
    groups: groupsOf(people, reasons),
    isChoosing,
  }));
  if (seen.people === people && seen.reasons === reasons && seen.isChoosing === isChoosing) return seen;
  const isNew = seen.isChoosing !== isChoosing;
  const groups = isNew ? groupsOf(people, reasons) : regrouped(seen, people, reasons);
  const now = { people, reasons, groups: isChoosing ? [] : groups, isChoosing };
  setSeen(now);
  return now;
}

/** Which shared rows were opened into one for each. */
function useOpened() {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);
  return { isOpen: (key: string) => opened.has(key), toggle };
}

/** Whose row is there: everyone's, or of those alone who have something of their own. Whoever empties a box keeps its row. */
function useShown({ people, reasons, named }: ReasonRowsProps): (index: number) => boolean {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const hasOwn = (index: number) =>
    (reasons[index]?.why ?? '') !== '' || (reasons[index]?.prepare ?? '') !== '';
  if (named === null) return () => true;
  const added = people.filter((person, index) => hasOwn(index) && !seen.has(personKey(person)));
  if (added.length > 0) setSeen(new Set([...seen, ...added.map(personKey)]));
  return (index) => hasOwn(index) || seen.has(keyAt(people, index)) || named.has(keyAt(people, index));
}
