import type { ConsentWords } from '../consent-words';

export const consent: ConsentWords = {
  given: 'Klart: ingen i organisationen tillfrågas längre om vad Syfte får göra. Du kan stänga sidan.',
  notGiven: (code) =>
    `Medgivandet gavs inte${code && ` (${code})`}. Ingenting har ändrats. Öppna adressen igen när du vill.`,
  nothing: 'Det finns inget att göra på den här sidan. Du kan stänga den.',
};
