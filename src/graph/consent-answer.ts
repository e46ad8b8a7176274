import { consentWords } from '../text/consent';
import type { Language } from '../text/language';

/**
 * What consent for everyone came to, by the query that the sign-in service adds to the address it returns to: `admin_consent=True`, or an error
 * (learn.microsoft.com/entra/identity-platform/v2-admin-consent). Of the error only its code is said: anybody can put words into an address.
 */
export function consentAnswer(query: string, language: Language): string {
  const words = consentWords(language);
  const answer = new URLSearchParams(query);
  if (answer.has('error')) {
    const [code = ''] = /\bAADSTS\d+\b/.exec(answer.get('error_description') ?? '') ?? [];
    return words.notGiven(code);
  }
  return answer.get('admin_consent')?.toLowerCase() === 'true' ? words.given : words.nothing;
}
