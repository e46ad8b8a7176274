import { type InternalMailWords, mostNames } from '../internal-mail';
import { listOf } from '../phrases';

export const internalMail: InternalMailWords = {
  advice: 'Gästerna läser inbjudan. Det ni förbereder er emellan går i ett mejl och står aldrig i inbjudan.',
  goesTo: (names) =>
    names.length > mostNames
      ? `Det går till ${names.length} kollegor.`
      : `Det går till ${listOf(names, 'och')}.`,
  goesToNobody: 'Ingen kollega är inbjuden än: välj i mejlet vem som ska få det.',
  button: 'Mejla kollegor',
  subject: (subject) => (subject === '' ? 'Bara för oss: besöket' : `Bara för oss: ${subject}`),
  forColleagues: 'Bara för oss. Vidarebefordra det inte till gästerna.',
  weMeet: (names) => `Vi träffar ${listOf(names, 'och')}.`,
};
