import type { PastLengthsWords } from '../past-lengths';

export const pastLengths: PastLengthsWords = {
  look: 'Ver cuánto duró de verdad',
  looking: 'Mirando reuniones anteriores…',
  none: 'Teams no ha guardado cuánto duraron las reuniones anteriores como esta.',
  found: (meetings, shortest, longest) =>
    meetings === 1
      ? `La única reunión anterior que guardó Teams duró ${shortest} minutos.`
      : shortest === longest
        ? `Las ${meetings} reuniones anteriores que guardó Teams duraron ${shortest} minutos cada una.`
        : `Las ${meetings} reuniones anteriores que guardó Teams duraron de ${shortest} a ${longest} minutos.`,
  told: {
    none: 'No has dicho cuándo terminaron las reuniones anteriores como esta. Lo pregunta «¿Qué salió de la reunión?».',
    found: (meetings, shortest, longest) =>
      meetings === 1
        ? `La única reunión anterior cuyo final dijiste duró ${shortest} minutos.`
        : shortest === longest
          ? `Las ${meetings} reuniones anteriores cuyo final dijiste duraron ${shortest} minutos cada una.`
          : `Las ${meetings} reuniones anteriores cuyo final dijiste duraron de ${shortest} a ${longest} minutos.`,
  },
  tooFew: (fewest) => `Hacen falta al menos ${fewest} reuniones para proponer una duración.`,
  errors: {
    forbidden:
      'Teams no deja que Syfte vea cuánto duraron tus reuniones. Tu administrador puede ver por qué.',
  },
};
