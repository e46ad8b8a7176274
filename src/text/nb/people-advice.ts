import { type PeopleAdviceWords, source } from '../people-advice';

export const peopleAdvice: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `Med deg er dere ${people} personer. Forskning: i store møter føler færre seg involvert. Holder det at noen av dem får referatet etterpå?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} skal bare informeres. Gjøre det valgfritt, eller sende referatet i stedet?`
        : `${names.length} personer skal bare informeres. Gjøre det valgfritt for dem, eller sende referatet i stedet?`,
    makeOptional: 'Gjør valgfritt',
    sendNotes: 'Send referat i stedet',
  },
};
