import { type PeopleAdviceWords, source } from '../people-advice';

export const peopleAdvice: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `Mit Ihnen sind es ${people} Personen. Forschung: In großen Besprechungen fühlen sich weniger beteiligt. Genügen einigen die Notizen danach?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} wird nur informiert. Auf „Optional“ setzen oder lieber die Notizen schicken?`
        : `${names.length} Personen werden nur informiert. Auf „Optional“ setzen oder lieber die Notizen schicken?`,
    makeOptional: 'Auf „Optional“ setzen',
    sendNotes: 'Lieber Notizen schicken',
  },
};
