import { type PeopleAdviceWords, source } from '../people-advice';

export const peopleAdvice: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `Sinun kanssasi teitä on ${people}. Tutkimus: suurissa kokouksissa harvempi kokee olevansa mukana. Riittäisivätkö jollekulle muistiinpanot?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} on mukana vain tiedoksi. Muutetaanko valinnaiseksi vai lähetetäänkö muistiinpanot?`
        : `${names.length} henkilöä on mukana vain tiedoksi. Muutetaanko valinnaisiksi vai lähetetäänkö muistiinpanot?`,
    makeOptional: 'Muuta valinnaiseksi',
    sendNotes: 'Lähetä muistiinpanot',
  },
};
