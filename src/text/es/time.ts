import { moneyIn, span } from '../phrases';
import type { History, Kind, TimeWords } from '../time';
import { counted } from './phrases';

const minutesOf = (minutes: number) => `${minutes} ${counted(minutes, 'minuto', 'minutos')}`;

function kindReason(kind: Kind, minutes: number): string {
  if (kind === 'inform')
    return `En reuniones más largas, más gente hace otras cosas mientras escucha. Prueba ${minutesOf(minutes)}`;
  if (kind === 'review')
    return `Lo que se puede leer antes no hace falta contarlo: prueba ${minutesOf(minutes)}`;
  if (kind === 'decide') return `Con una pregunta clara, prueba ${minutesOf(minutes)} para decidir`;
  return `Prueba ${minutesOf(minutes)} en lugar de una hora`;
}

/** How many of the meetings that count would have fitted into the length that is suggested. */
function fitted({ meetings, fits }: History): string {
  return fits === meetings
    ? `Las ${meetings} últimas habrían cabido`
    : `${fits} de las ${meetings} últimas ${counted(fits, 'habría', 'habrían')} cabido`;
}

export const time: TimeWords = {
  use: (minutes) => `Usar ${minutesOf(minutes)}`,
  undo: 'Deshacer',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Tus temas suman ${minutesOf(reason.minutes)}`;
      case 'history':
        return `${fitted(reason)} (${minutesOf(reason.longest)} como mucho); esta está prevista para ${reason.planned}`;
      case 'kind':
        return kindReason(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} personas: cuantas más hay, más hacen otras cosas mientras tanto. Prueba ${minutesOf(reason.minutes)}`;
      case 'habit':
        return `Casi siempre, ${minutesOf(reason.planned)} es una costumbre. Un poco menos deja un descanso`;
    }
  },
  time: 'Duración',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' en total' : '';
    return `${was} → ${minutes} min · ahorra ${span(personMinutes, 'h')}${inAll}`;
  },
  worth: (amount, currency) => `Son unos ${moneyIn('es-ES', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Tus temas necesitan ${minutesOf(needed)}, y la reunión tiene ${slot}. Quita un tema, o lleva ${minutesOf(needed - slot)} a otra reunión.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `Las ${meetings} últimas duraron ${least === most ? '' : `de ${least} a `}${minutesOf(most)} más de lo previsto. Prevé ${minutes}, o acorta el final: empieza a cerrar a las ${closeAt}.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} para abrir y cerrar = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} de ${slot} min`;
  },
  wholeSeries:
    'Para todas las reuniones de la serie. La que se cambió por separado vuelve a ser como las demás: así lo hace Outlook',

  changing: 'Cambiando la duración…',
  changed: ({ was, minutes, isSeries }) =>
    isSeries
      ? `Cada reunión de la serie dura ahora ${minutesOf(minutes)} en lugar de ${was}.`
      : `La reunión dura ahora ${minutesOf(minutes)} en lugar de ${was}.`,
  undone: (minutes) => `La reunión vuelve a durar ${minutesOf(minutes)}.`,
  waits: ({ was, minutes }) =>
    `La reunión durará ${minutesOf(minutes)} en lugar de ${was}. Se envía con el orden del día, en un solo correo.`,
  waitsAgain: (minutes) =>
    `La reunión volverá a durar ${minutesOf(minutes)}. Se envía con el orden del día, en un solo correo.`,
  zoneChanged: ({ from, to }) =>
    `Outlook también cambió la zona horaria de la invitación de ${from} a ${to}. Elige otra vez ${from} en la invitación antes de enviarla.`,
  refused: (wanted) =>
    `Outlook ha dejado la hora como estaba. Si quieres ${minutesOf(wanted)}, cambia el final de la reunión en la invitación.`,
  unanswered: (wanted) =>
    `Outlook no ha dicho si aceptó ${minutesOf(wanted)}. Mira el final de la reunión en la invitación.`,
  astray: (minutes, wanted) =>
    `La reunión dura ahora ${minutesOf(minutes)}, no ${wanted}: se cambió entretanto, o lo eligió Outlook. Mira la hora en la invitación.`,
  changedSince: (minutes) =>
    `La reunión ha recibido entretanto otra duración: ${minutesOf(minutes)}. Se queda así.`,
  unread:
    'Outlook no ha dicho cuándo es la reunión, así que no se ha cambiado nada. Inténtalo de nuevo en un momento.',
};
