import type { PastLengthsWords } from '../past-lengths';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minuutin' : `${minutes} minuuttia`);

export const pastLengths: PastLengthsWords = {
  look: 'Katso, kauanko se oikeasti kesti',
  looking: 'Katsotaan aiempia kokouksia…',
  none: 'Teams ei ole tallentanut, kauanko aiemmat tällaiset kokoukset kestivät.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `Ainoa aiempi kokous, jonka Teams on tallentanut, kesti ${minutesOf(shortest)}.`
      : shortest === longest
        ? `Ne ${meetings} aiempaa kokousta, jotka Teams on tallentanut, kestivät kukin ${minutesOf(shortest)}.`
        : `Ne ${meetings} aiempaa kokousta, jotka Teams on tallentanut, kestivät ${shortest}–${longest} minuuttia.`,
  told: {
    none: 'Et ole kertonut, milloin aiemmat tällaiset kokoukset päättyivät. ”Mitä saatiin aikaan?” kysyy sitä.',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `Ainoa aiempi kokous, jonka päättymisajan kerroit, kesti ${minutesOf(shortest)}.`
        : shortest === longest
          ? `Ne ${meetings} aiempaa kokousta, joiden päättymisajan kerroit, kestivät kukin ${minutesOf(shortest)}.`
          : `Ne ${meetings} aiempaa kokousta, joiden päättymisajan kerroit, kestivät ${shortest}–${longest} minuuttia.`,
  },
  tooFew: (fewest) => `Ajan ehdottamiseen tarvitaan vähintään ${fewest} kokousta.`,
  errors: {
    forbidden: 'Teams ei anna Syften nähdä, kauanko kokouksesi kestivät. Järjestelmänvalvojasi näkee, miksi.',
  },
};
