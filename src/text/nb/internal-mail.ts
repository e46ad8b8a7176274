import { type InternalMailWords, mostNames } from '../internal-mail';
import { listOf } from '../phrases';

export const internalMail: InternalMailWords = {
  advice: 'Gjestene leser invitasjonen. Det dere selv forbereder, går i en e‑post og aldri i invitasjonen.',
  goesTo: (names) =>
    names.length > mostNames
      ? `Den går til ${names.length} kolleger.`
      : `Den går til ${listOf(names, 'og')}.`,
  goesToNobody: 'Ingen kollega er invitert ennå: velg i e‑posten hvem som skal få den.',
  button: 'Send til kolleger',
  subject: (subject) => (subject === '' ? 'Bare for oss: besøket' : `Bare for oss: ${subject}`),
  forColleagues: 'Bare for oss. Ikke videresend den til gjestene.',
  weMeet: (names) => `Vi møter ${listOf(names, 'og')}.`,
};
