import type { Agenda, Person } from '../agenda/agenda';
import { type Choices, choiceKey } from '../agenda/choices';
import { giveReason } from '../agenda/give-reason';
import type { MeetingKind } from '../agenda/meeting-kind';
import { type Role, roles, usualRoles } from '../agenda/role';
import type { Language } from '../text/language';
import { organizerPeopleWords } from '../text/organizer-people';
import { type OwnRoles, roleBegun, roleOfReason, roleReason, roleWords } from '../text/roles';
import type { Option } from '../ui/native-select';
import { isGiven, isSameEntry } from './edit';
import type { FormState } from './form-state';

/** The role a person has: as chosen, else the one whose words the reason is or begins with. */
export function roleOf(choices: Choices, person: Person, why: string, own: OwnRoles = {}): Role | null {
  const key = choiceKey(person);
  const chosen = Object.hasOwn(choices.roles, key) ? choices.roles[key] : undefined;
  // Where nothing is written no language is looked through: so it is for everybody when a form opens.
  if (chosen || why.trim() === '') return chosen ?? null;
  return roleOfReason(why, own) ?? roleBegun(why, own);
}

/**
 * The form with a role for each of these people. The role's lead, in the language of the invite, goes where there is no reason yet
 * or only a role's; the organizer's own words stay, and the role is remembered beside them. Null takes the role away, and its
 * lead. `own` are the organisation's words.
 */
export function withRole(
  state: FormState,
  people: readonly Person[],
  role: Role | null,
  language: Language,
  own: OwnRoles = {},
): FormState {
  const isOwn = (why: string) => isGiven(why) && roleOfReason(why, own) === null;
  const whyOf = (person: Person) =>
    state.form.reasons.find((reason) => isSameEntry(reason.person, person))?.why ?? '';
  const keys = new Set(people.map(choiceKey));
  const others = Object.entries(state.choices.roles).filter(([key]) => !keys.has(key));
  const remembered = people
    .filter((person) => role !== null && isOwn(whyOf(person)))
    .map((person) => [choiceKey(person), role] as const);
  const form = people.reduce((given, person) => {
    const why = role ? roleReason(role, language, topicLedBy(person, state.form), own) : '';
    return giveReason(given, [person], why, (written) => !isOwn(written));
  }, state.form);
  const given = Object.fromEntries([...others, ...remembered]) as Choices['roles'];
  return { ...state, form, choices: { ...state.choices, roles: given }, result: null };
}

/** What a box holds after typing: words that were typed after a lead that waits for its end take the place of its dots. */
export function finishedLead(before: string, typed: string): string {
  const isAdded = before.endsWith('…') && typed.length > before.length && typed.startsWith(before);
  return isAdded ? `${before.slice(0, -1).trimEnd()} ${typed.slice(before.length).trimStart()}` : typed;
}

/** What somebody leads is what a role is about. */
function topicLedBy({ name }: Person, { topics }: Agenda): string {
  return name === '' ? '' : (topics.find(({ lead }) => lead.trim() === name.trim())?.title ?? '');
}

/**
 * The first reason given among these people copied to those of them who have none; null when none is given yet, or everybody has one.
 */
export function withSameReason(form: Agenda, people: readonly Person[]): Agenda | null {
  const theirs = form.reasons.filter(({ person }) => people.some((one) => isSameEntry(one, person)));
  const first = theirs.find(({ why }) => isGiven(why))?.why;
  if (first === undefined || theirs.every(({ why }) => isGiven(why))) return null;
  return giveReason(form, people, first, (written) => !isGiven(written));
}

/** The roles to choose from: those that are usual in this kind of meeting first. */
export function roleOptions(
  kind: MeetingKind | null,
  language: Language,
  own: OwnRoles = {},
): readonly Option[] {
  const usual = usualRoles(kind);
  const others = roles.filter((role) => !usual.includes(role));
  const words = roleWords(language, own);
  return [
    { value: '', text: organizerPeopleWords(language).noRole },
    ...[...usual, ...others].map((role) => ({ value: role, text: words[role].name })),
  ];
}

/** The role of this name; null for any other text. */
export function roleNamed(value: string): Role | null {
  return roles.find((role) => role === value) ?? null;
}
