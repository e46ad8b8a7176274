import type { ConsentWords } from '../consent-words';

export const consent: ConsentWords = {
  given:
    'Valmis: organisaatiossasi keneltäkään ei enää kysytä, mitä Syfte saa tehdä. Voit sulkea tämän sivun.',
  notGiven: (code) =>
    `Suostumusta ei annettu${code && ` (${code})`}. Mikään ei ole muuttunut. Avaa osoite uudelleen, kun haluat.`,
  nothing: 'Tällä sivulla ei ole mitään tehtävää. Voit sulkea sen.',
};
