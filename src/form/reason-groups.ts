import type { Person, Reason } from '../agenda/agenda';
import { personKey } from './problems';

/** The keys (`personKey`) of people who share a reason and a row, in the order of the invite. */
export type ReasonGroup = readonly string[];

/** Fewer rows than these say more by themselves. */
const fewest = 3;

type Reasons = readonly Pick<Reason, 'why' | 'prepare'>[];

/** What the groups were made of: the people, and their reasons first, in the same order. */
export interface Grouped {
  readonly people: readonly Person[];
  readonly reasons: Reasons;
  readonly groups: readonly ReasonGroup[];
}

/** Those who were given the same reason, three or more of them; nobody who prepares something of their own, for that is theirs. */
export function groupsOf(people: readonly Person[], reasons: Reasons): readonly ReasonGroup[] {
  const keysByWhy = new Map<string, string[]>();
  for (const [index, person] of people.entries()) {
    const { why = '', prepare = '' } = reasons[index] ?? {};
    if (why.trim() === '' || prepare.trim() !== '') continue;
    const keys = keysByWhy.get(why.trim());
    if (keys) keys.push(personKey(person));
    else keysByWhy.set(why.trim(), [personKey(person)]);
  }
  return [...keysByWhy.values()].filter((keys) => keys.length >= fewest);
}

/**
 * The groups after the reasons changed. While one box is typed in they stay as they are, whatever it says by now: no row goes from under
 * the hands. Where several changed at once, the rows were filled, and are grouped anew.
 */
export function regrouped(before: Grouped, people: readonly Person[], reasons: Reasons) {
  const changed = changedReasons(before, people, reasons);
  const isOneBox = before.groups.some((group) => changed.every((key) => group.includes(key)));
  if (changed.length > 1 && !isOneBox) return groupsOf(people, reasons);
  if (before.people === people) return before.groups;
  const here = new Set(people.map(personKey));
  return before.groups
    .map((group) => group.filter((key) => here.has(key)))
    .filter((group) => group.length > 1);
}

/** The keys of those whose reason is another one now. With the same people, no key is made for whoever's is not: there may be 500. */
function changedReasons(before: Grouped, people: readonly Person[], reasons: Reasons): readonly string[] {
  const whyAt = (all: Reasons, at: number) => all[at]?.why ?? '';
  if (before.people === people) {
    return people.filter((_, at) => whyAt(reasons, at) !== whyAt(before.reasons, at)).map(personKey);
  }
  const whys = new Map(before.people.map((person, at) => [personKey(person), whyAt(before.reasons, at)]));
  return people.map(personKey).filter((key, at) => whyAt(reasons, at) !== (whys.get(key) ?? ''));
}

/** One row of the list: a person, or several who share a reason, by their places among the people. */
export interface ReasonItem {
  readonly indexes: readonly number[];
  /** Whether they all say the same, so that one box is enough. */
  readonly isShared: boolean;
}

/** The rows, each where its first person stands in the invite. */
export function reasonItems({ people, reasons, groups }: Grouped): readonly ReasonItem[] {
  if (groups.length === 0) return people.map((_, index) => ({ indexes: [index], isShared: false }));
  const places = new Map(people.map((person, index) => [personKey(person), index]));
  const groupByKey = new Map(groups.flatMap((group) => group.map((key) => [key, group] as const)));
  return people.flatMap((person, index) => {
    const group = groupByKey.get(personKey(person));
    if (!group) return [{ indexes: [index], isShared: false }];
    if (group[0] !== personKey(person)) return [];
    const indexes = group.flatMap((key) => places.get(key) ?? []);
    const why = reasons[index]?.why;
    return [{ indexes, isShared: indexes.every((one) => reasons[one]?.why === why) }];
  });
}
