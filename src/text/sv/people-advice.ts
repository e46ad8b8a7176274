import { type PeopleAdviceWords, source } from '../people-advice';

export const peopleAdvice: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `Med dig är ni ${people} personer. Forskning: i stora möten känner sig färre delaktiga. Räcker det att några får anteckningarna efteråt?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} ska bara informeras. Gör det valfritt, eller skicka anteckningarna i stället?`
        : `${names.length} personer ska bara informeras. Gör det valfritt för dem, eller skicka anteckningarna i stället?`,
    makeOptional: 'Gör valfritt',
    sendNotes: 'Skicka anteckningar i stället',
  },
};
