import { type JudgedAnswers, noAnswers, type Person } from '../agenda/agenda';
import type { Attendee } from '../agenda/attendee';
import { foldedLine } from '../agenda/canonical';
import { type Missing, missingAnswers } from '../agenda/missing';
import { outsiders } from '../agenda/outsiders';
import { canBeNamed, otherPeople } from '../agenda/who-needs-a-reason';
import type { GateRules, RequiredAnswers } from '../policy/gate-rules';
import { matchesAny } from '../policy/matches-any';

/** What the gate knows of an invite that is about to leave. A field that no rule of the policy reads may be left at its blank value. */
export interface JudgedInvite {
  readonly subject: string;
  readonly attendees: readonly Attendee[];
  /** Null when it could not be read: then every attendee is taken for somebody else. */
  readonly organizer: Person | null;
  readonly isAllDay: boolean;
  /** Null where it was not read: then the meeting is not a small one. */
  readonly start: Date | null;
  readonly end: Date | null;
  /** Sensitivity private, personal or confidential. */
  readonly isPrivate: boolean;
  /** Names of the categories. */
  readonly categories: readonly string[];
}

/** Why an invite may leave. */
export type Because =
  | 'no-attendees'
  | 'exempt-private'
  | 'exempt-all-day'
  | 'exempt-category'
  | 'exempt-subject'
  | 'exempt-few-people'
  | 'exempt-internal'
  | 'exempt-external'
  | 'complete';

export type Verdict =
  | { readonly kind: 'allow'; readonly because: Because }
  | { readonly kind: 'stop'; readonly missing: readonly Missing[] };

/**
 * Whether an invite may leave. `agenda` is what the body of the invite says, null when it carries no agenda block. Total: any
 * input, however broken, gives a verdict.
 */
export function verdict(invite: JudgedInvite, agenda: JudgedAnswers | null, policy: GateRules): Verdict {
  const others = otherPeople(invite.attendees, invite.organizer);
  const because = allowedBecause(invite, others.length, policy);
  if (because !== null) return { kind: 'allow', because };
  const missing = missingAnswers(agenda ?? noAnswers, {
    people: whoNeedsAReason(others, invite, policy),
    subject: invite.subject,
    required: requiredAnswers(invite, others.length, policy),
    oneReasonEnough: others.length > policy.oneReasonAbove,
    emptyWords: policy.words.empty,
  });
  return missing.length === 0 ? { kind: 'allow', because: 'complete' } : { kind: 'stop', missing };
}

/** Whether an invite without an agenda would be stopped: `verdict` of no agenda, told sooner. */
export function isStoppedWithoutAgenda(invite: JudgedInvite, policy: GateRules): boolean {
  const others = otherPeople(invite.attendees, invite.organizer);
  if (allowedBecause(invite, others.length, policy) !== null) return false;
  const { purpose, goal, nextStep, reasons } = requiredAnswers(invite, others.length, policy);
  return purpose || goal || nextStep || (reasons && whoNeedsAReason(others, invite, policy).length > 0);
}

/** Which answers an invite to so many others needs: fewer for a small meeting, where the policy says so. */
export function requiredAnswers(
  { start, end }: Pick<JudgedInvite, 'start' | 'end'>,
  others: number,
  { required, light }: Pick<GateRules, 'required' | 'light'>,
): RequiredAnswers {
  const minutes = start && end ? (Number(end) - Number(start)) / 60_000 : Number.NaN;
  return light && others < light.people && minutes <= light.minutes ? light.required : required;
}

/** Those of the other people who need a reason under this policy. Whoever is both required and optional is what comes first. */
function whoNeedsAReason(
  others: readonly Person[],
  { attendees }: JudgedInvite,
  { reasonsFor, domains }: GateRules,
): readonly Person[] {
  const keyOf = ({ name, address }: Person) => `${address}\n${name}`;
  if (reasonsFor.outsiders && reasonsFor.optional) return others.filter(canBeNamed);
  const without = new Set(reasonsFor.outsiders ? [] : outsiders(attendees, domains).map(keyOf));
  const first = new Map([...attendees].reverse().map((one) => [keyOf(one), one]));
  const isOptional = (person: Person) => first.get(keyOf(person))?.isOptional === true;
  return others.filter(
    (person) =>
      canBeNamed(person) && (reasonsFor.optional || !isOptional(person)) && !without.has(keyOf(person)),
  );
}

function allowedBecause(
  invite: JudgedInvite,
  others: number,
  { exempt, domains }: GateRules,
): Because | null {
  if (others === 0) return 'no-attendees';
  if (exempt.private && invite.isPrivate) return 'exempt-private';
  if (exempt.allDay && invite.isAllDay) return 'exempt-all-day';
  if (hasCategory(invite.categories, exempt.categories)) return 'exempt-category';
  if (matchesAny(exempt.subjects, invite.subject)) return 'exempt-subject';
  if (others < exempt.fewerThan) return 'exempt-few-people';
  if (!exempt.internal && !exempt.external) return null;
  const isExternal = outsiders(invite.attendees, domains).length > 0;
  if (exempt.internal && !isExternal) return 'exempt-internal';
  if (exempt.external && isExternal) return 'exempt-external';
  return null;
}

function hasCategory(categories: readonly string[], exempt: readonly string[]): boolean {
  if (categories.length === 0) return false;
  const exempted = exempt.map(foldedLine);
  return categories.some((category) => exempted.includes(foldedLine(category)));
}
