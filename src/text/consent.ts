import type { Language } from './language';

/** What an administrator reads on the page that consent for everyone returns to. */
export interface ConsentWords {
  readonly given: string;
  /** `code` is the sign-in service's own, 'AADSTS65004'; '' where it gave none. */
  readonly notGiven: (code: string) => string;
  readonly nothing: string;
}

const en: ConsentWords = {
  given: 'Done: nobody in your organisation is asked any more what Syfte may do. You can close this page.',
  notGiven: (code) =>
    `Consent was not given${code && ` (${code})`}. Nothing has changed; open the address again whenever you like.`,
  nothing: 'There is nothing to do on this page. You can close it.',
};

const sv: ConsentWords = {
  given: 'Klart: ingen i organisationen tillfrågas längre om vad Syfte får göra. Du kan stänga sidan.',
  notGiven: (code) =>
    `Medgivandet gavs inte${code && ` (${code})`}. Ingenting har ändrats. Öppna adressen igen när du vill.`,
  nothing: 'Det finns inget att göra på den här sidan. Du kan stänga den.',
};

export function consentWords(language: Language): ConsentWords {
  return language === 'sv' ? sv : en;
}
