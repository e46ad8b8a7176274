import { type InternalMailWords, mostNames } from '../internal-mail';
import { list } from './phrases';

export const internalMail: InternalMailWords = {
  advice:
    'Vos invités lisent l’invitation. Ce que vous préparez entre vous part dans un e‑mail, et ne figure jamais dans l’invitation.',
  goesTo: (names) =>
    names.length > mostNames ? `Il part à ${names.length} collègues.` : `Destinataires : ${list(names)}.`,
  goesToNobody: 'Aucun collègue n’est encore invité : choisissez les destinataires dans l’e‑mail.',
  button: 'Écrire aux collègues',
  subject: (subject) => (subject === '' ? 'Entre nous : la visite' : `Entre nous : ${subject}`),
  forColleagues: 'Pour nous seuls. Merci de ne pas le transférer à nos invités.',
  weMeet: (names) => `Nous rencontrons ${list(names)}.`,
};
