import { type PeopleAdviceWords, source } from '../people-advice';

export const peopleAdvice: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `Med dig er I ${people} personer. Forskning: i store møder føler færre sig inddraget. Er referatet bagefter nok for nogle af dem?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} skal kun informeres. Gør det valgfrit, eller send referatet i stedet?`
        : `${names.length} personer skal kun informeres. Gør det valgfrit for dem, eller send referatet i stedet?`,
    makeOptional: 'Gør valgfrit',
    sendNotes: 'Send referat i stedet',
  },
};
