import type { ConsentWords } from '../consent-words';

export const consent: ConsentWords = {
  given: 'Done: nobody in your organisation is asked any more what Syfte may do. You can close this page.',
  notGiven: (code) =>
    `Consent was not given${code && ` (${code})`}. Nothing has changed; open the address again whenever you like.`,
  nothing: 'There is nothing to do on this page. You can close it.',
};
