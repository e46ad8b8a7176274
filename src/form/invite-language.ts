import type { Policy } from '../policy/policy';
import type { Language } from '../text/language';
import type { FormState } from './form-state';

/** The language in which attendees read this invite: that of its agenda, else the policy's, else the organizer's own. */
export function inviteLanguage(
  { block }: Pick<FormState, 'block'>,
  { blockLanguage }: Pick<Policy, 'blockLanguage'>,
  own: Language,
): Language {
  return block?.language ?? (blockLanguage === 'organizer' ? own : blockLanguage);
}
