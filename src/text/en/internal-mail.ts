import { type InternalMailWords, mostNames } from '../internal-mail';
import { listOf } from '../phrases';

export const internalMail: InternalMailWords = {
  advice:
    'The guests read the invite. What you prepare among yourselves goes in a mail, and is never in the invite.',
  goesTo: (names) =>
    names.length > mostNames
      ? `It goes to ${names.length} colleagues.`
      : `It goes to ${listOf(names, 'and')}.`,
  goesToNobody: 'No colleague is invited yet: choose in the mail who gets it.',
  button: 'Mail colleagues',
  subject: (subject) => (subject === '' ? 'Only for us: the visit' : `Only for us: ${subject}`),
  forColleagues: 'For us alone. Please do not forward it to the guests.',
  weMeet: (names) => `We meet ${listOf(names, 'and')}.`,
};
