import { fieldOf, objectsField, parseObject, textField } from './json-fields';
import { type MeetingKind, meetingKinds } from './meeting-kind';
import type { PeopleAdvice } from './people-advice';
import { type Role, roles } from './role';
import type { TemplateContent } from './template';

/** Advice that the organizer dismissed for this invite, so that it is not given again. */
export type DismissedAdvice =
  | PeopleAdvice['code']
  | 'outsiders'
  | 'look-alikes'
  | 'template-for-colleagues'
  | 'send-a-mail-instead'
  | 'series-without-end';

const allAdvice: readonly DismissedAdvice[] = [
  'many-people',
  'informed-only',
  'outsiders',
  'look-alikes',
  'template-for-colleagues',
  'send-a-mail-instead',
  'series-without-end',
];

/**
 * What the organizer chose beside the answers: it shapes the form and is no part of the agenda. It has a place of its own in the
 * session data, for the draft goes when everything is in the invite and the choices do not.
 */
export interface Choices {
  readonly kind: MeetingKind | null;
  /** Id of the template; '' for none. */
  readonly template: string;
  /** What that template put in, word for word, so that only that makes room for another one. */
  readonly put: TemplateContent | null;
  /** Roles of those whose reason is in the organizer's own words, by `choiceKey`; a role's own sentence tells its role by itself. */
  readonly roles: Readonly<Record<string, Role>>;
  /** Session data calls it `said`. */
  readonly dismissed: readonly DismissedAdvice[];
}

export const noChoices: Choices = { kind: null, template: '', put: null, roles: {}, dismissed: [] };

/** Where the choices lie in the session data of the form (Office: sessionData). */
export const choicesKey = 'syfte.choices';

/** What a person's role is kept under: the address, or the name of somebody without one. */
export function choiceKey({ name, address }: { readonly name: string; readonly address: string }): string {
  return address || name;
}

/** The choices as session data: JSON. */
export function writeChoices(choices: Choices): string {
  const { dismissed: said, ...others } = choices;
  return JSON.stringify({ ...others, said });
}

/** The choices that session data holds. Any string is taken: what is no choice reads as not chosen. */
export function parseChoices(text: string | undefined): Choices {
  const value = parseObject(text);
  const put = fieldOf(value, 'put');
  const said = fieldOf(value, 'said');
  return {
    kind: meetingKinds.find((kind) => kind === fieldOf(value, 'kind')) ?? null,
    template: textField(value, 'template'),
    put: typeof put === 'object' && put !== null ? contentFrom(put) : null,
    roles: rolesFrom(fieldOf(value, 'roles')),
    dismissed: allAdvice.filter((code) => Array.isArray(said) && said.includes(code)),
  };
}

function contentFrom(value: object): TemplateContent {
  const topics = objectsField(value, 'topics').map((topic) => {
    const minutes = fieldOf(topic, 'minutes');
    const known = { title: textField(topic, 'title'), minutes: typeof minutes === 'number' ? minutes : 0 };
    return fieldOf(topic, 'isBrought') === true ? { ...known, isBrought: true } : known;
  });
  return { topics, preparation: textField(value, 'preparation') };
}

function rolesFrom(value: unknown): Choices['roles'] {
  if (typeof value !== 'object' || value === null) return {};
  const known = Object.entries(value).flatMap(([key, name]) => {
    const role = roles.find((one) => one === name);
    return role ? [[key, role] as const] : [];
  });
  return Object.fromEntries(known);
}
