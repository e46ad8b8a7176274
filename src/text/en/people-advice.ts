import { type PeopleAdviceWords, source } from '../people-advice';

export const peopleAdvice: PeopleAdviceWords = {
  manyPeople: {
    text: (people) =>
      `With you, ${people} people meet. Research: in large meetings fewer feel involved. Would notes afterwards do for some of them?`,
    source,
  },
  informedOnly: {
    text: (names) =>
      names.length === 1
        ? `${names[0]} is only informed. Make it optional, or send the notes instead?`
        : `${names.length} people are only informed. Make it optional for them, or send the notes instead?`,
    makeOptional: 'Make optional',
    sendNotes: 'Send notes instead',
  },
};
