import type { PeopleAdviceWords } from '../people-advice';

// Leach, Rogelberg, Warr & Burnfield 2009: see the English words for what it found, and how.
const source = {
  name: 'Leach et al., 2009',
  url: 'https://link.springer.com/article/10.1007/s10869-009-9092-6',
};

export const peopleAdvice: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `Contigo, se reúnen ${people} personas. Según la investigación, en las reuniones grandes menos gente se siente implicada. ¿Les bastarían a algunas las notas después?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} solo va a informarse. ¿Pasar su asistencia a opcional, o enviarle las notas?`
        : `${names.length} personas solo van a informarse. ¿Pasar su asistencia a opcional, o enviarles las notas?`,
    makeOptional: 'Pasar a opcional',
    sendNotes: 'Mejor enviar las notas',
  },
};
