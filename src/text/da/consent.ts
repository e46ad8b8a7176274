import type { ConsentWords } from '../consent-words';

export const consent: ConsentWords = {
  given: 'Færdig: ingen i organisationen bliver længere spurgt, hvad Syfte må. Du kan lukke siden.',
  notGiven: (code) =>
    `Samtykket blev ikke givet${code && ` (${code})`}. Intet er ændret. Åbn adressen igen, når du vil.`,
  nothing: 'Der er ikke noget at gøre på denne side. Du kan lukke den.',
};
