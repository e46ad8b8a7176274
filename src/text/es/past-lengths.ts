import type { PastLengthsWords } from '../past-lengths';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`);

export const pastLengths: PastLengthsWords = {
  look: 'Ver cuánto duró de verdad',
  looking: 'Mirando reuniones anteriores…',
  none: 'Teams no ha guardado cuánto duraron las reuniones anteriores como esta.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `La única reunión anterior que guardó Teams duró ${minutesOf(shortest)}.`
      : shortest === longest
        ? `Las ${meetings} reuniones anteriores que guardó Teams duraron ${minutesOf(shortest)} cada una.`
        : `Las ${meetings} reuniones anteriores que guardó Teams duraron de ${shortest} a ${longest} minutos.`,
  told: {
    none: 'No has dicho cuándo terminaron las reuniones anteriores como esta. Lo pregunta «¿Qué salió de la reunión?».',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `La única reunión anterior cuyo final dijiste duró ${minutesOf(shortest)}.`
        : shortest === longest
          ? `Las ${meetings} reuniones anteriores cuyo final dijiste duraron ${minutesOf(shortest)} cada una.`
          : `Las ${meetings} reuniones anteriores cuyo final dijiste duraron de ${shortest} a ${longest} minutos.`,
  },
  tooFew: (fewest) => `Hacen falta al menos ${fewest} reuniones para proponer una duración.`,
  errors: {
    forbidden:
      'Teams no deja que Syfte vea cuánto duraron tus reuniones. Tu administrador puede ver por qué.',
  },
};
