import { otherPeople } from '../agenda/who-needs-a-reason';
import type { Policy } from '../policy/policy';
import { type JudgedInvite, requiredAnswers } from '../rules/verdict';
import type { Language } from '../text/language';
import { notRequiredWords } from '../text/not-required';

/** What the form needs of the organisation's policy. */
export type Organisation = Pick<
  Policy,
  | 'required'
  | 'light'
  | 'reasonsFor'
  | 'blockLanguage'
  | 'oneReasonAbove'
  | 'domains'
  | 'templates'
  | 'shippedTemplates'
  | 'roles'
  | 'words'
  | 'time'
>;

/** What the policy says of this very invite: a small meeting may need fewer answers. */
export function organisationFor(organisation: Organisation, invite: JudgedInvite): Organisation {
  const others = otherPeople(invite.attendees, invite.organizer).length;
  return { ...organisation, required: requiredAnswers(invite, others, organisation) };
}

/** A hint that says besides that the policy does not need the answer. */
export function hintOf(
  answer: 'purpose' | 'goal' | 'nextStep',
  hint: string,
  { required }: Organisation,
  language: Language,
): string {
  return required[answer] ? hint : `${notRequiredWords(language).optional} ${hint}`;
}

/** Who needs no reason by the policy; '' where everybody does. */
export function whoNeedsNone({ required, reasonsFor }: Organisation, language: Language): string {
  const words = notRequiredWords(language);
  if (!required.reasons) return words.optional;
  if (!reasonsFor.optional && !reasonsFor.outsiders) return words.reasonsForColleagues;
  if (!reasonsFor.optional) return words.reasonsForRequired;
  return reasonsFor.outsiders ? '' : words.reasonsForInside;
}
