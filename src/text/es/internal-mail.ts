import { type InternalMailWords, mostNames } from '../internal-mail';
import { list } from './phrases';

export const internalMail: InternalMailWords = {
  advice:
    'Los invitados leen la invitación. Lo que preparáis entre vosotros va en un correo y nunca aparece en la invitación.',
  goesTo: (names) =>
    names.length > mostNames ? `Se envía a ${names.length} compañeros.` : `Se envía a ${list(names)}.`,
  goesToNobody: 'Aún no hay ningún compañero invitado: elige en el correo quién lo recibe.',
  button: 'Escribir al equipo',
  subject: (subject) => (subject === '' ? 'Solo para nosotros: la visita' : `Solo para nosotros: ${subject}`),
  forColleagues: 'Solo para nosotros. Por favor, no lo reenviéis a los invitados.',
  weMeet: (names) => `Nos reunimos con ${list(names)}.`,
};
