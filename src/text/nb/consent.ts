import type { ConsentWords } from '../consent-words';

export const consent: ConsentWords = {
  given: 'Ferdig: ingen i organisasjonen blir lenger spurt om hva Syfte får gjøre. Du kan lukke siden.',
  notGiven: (code) =>
    `Samtykket ble ikke gitt${code && ` (${code})`}. Ingenting er endret. Åpne adressen igjen når du vil.`,
  nothing: 'Det er ingenting å gjøre på denne siden. Du kan lukke den.',
};
