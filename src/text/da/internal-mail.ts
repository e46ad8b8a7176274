import { type InternalMailWords, mostNames } from '../internal-mail';
import { listOf } from '../phrases';

export const internalMail: InternalMailWords = {
  advice: 'Gæsterne læser invitationen. Det, I selv forbereder, kommer i en mail og aldrig i invitationen.',
  goesTo: (names) =>
    names.length > mostNames
      ? `Den går til ${names.length} kolleger.`
      : `Den går til ${listOf(names, 'og')}.`,
  goesToNobody: 'Ingen kollega er inviteret endnu: vælg i mailen, hvem der skal have den.',
  button: 'Send til kolleger',
  subject: (subject) => (subject === '' ? 'Kun til os: besøget' : `Kun til os: ${subject}`),
  forColleagues: 'Kun til os. Send den ikke videre til gæsterne.',
  weMeet: (names) => `Vi møder ${listOf(names, 'og')}.`,
};
