import type { Language } from '../text/language';
import { notRequiredWords } from '../text/not-required';
import type { Organisation } from './organisation';

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
