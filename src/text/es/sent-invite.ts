import type { SentInviteWords } from '../sent-invite';
import { counted, list } from './phrases';

const addOrUpdate = (hasBlock: boolean) => (hasBlock ? 'Actualizar invitación' : 'Agregar a la invitación');
const minutesOf = (minutes: number) => `${minutes} ${counted(minutes, 'minuto', 'minutos')}`;

export const sentInvite: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0)
      return `Todos los miembros de ${list(lists)} recibirán una actualización`;
    if (people === 0) return 'No hay nadie más invitado, así que nadie recibe una actualización';
    return people === 1
      ? '1 persona recibirá una actualización'
      : `${people} personas recibirán una actualización`;
  },
  listsToo: (lists) => `También la reciben todos los miembros de ${list(lists)}.`,
  agendaGoes: 'El orden del día se pone en la invitación.',
  outcomeGoes: 'El orden del día se pone en la invitación, con lo que salió de la reunión.',
  timeGoes: ({ was, minutes }) => `La reunión durará ${minutesOf(minutes)} en lugar de ${was}.`,
  oneMail: 'Ambas cosas se envían en un solo correo.',
  askedAgain: 'Tu calendario dice otra cosa de lo que mostraba aquí Outlook, así que míralo otra vez.',
  scope: '¿Qué reuniones?',
  thisMeeting: 'Esta reunión',
  wholeSeries: 'Toda la serie',
  seriesTime: 'Una reunión de la serie que se cambió por separado vuelve a ser como las demás.',
  seriesHint:
    'Para toda la serie: una reunión que hayas cambiado por separado puede enviar su propio correo.',
  sendUpdate: 'Enviar actualización',
  notNow: 'Ahora no',

  sending: 'Enviando la actualización…',
  sent: ({ people, lists }) => {
    if (people + lists.length === 0) return 'Listo. Está en tu calendario.';
    if (people === 0) return `Enviado. Todos los miembros de ${list(lists)} reciben la actualización.`;
    const too = lists.length > 0 ? `, igual que los miembros de ${list(lists)}` : '';
    return people === 1
      ? `Enviado. 1 persona recibe la actualización${too}.`
      : `Enviado. ${people} personas reciben la actualización${too}.`;
  },
  sentAlready: 'La invitación ya lo dice, así que no se ha enviado ningún otro correo.',
  seriesOnly:
    'Enviado a la serie. Esta reunión se había cambiado por separado y conserva su propio orden del día: elige Esta reunión para actualizarla también.',
  notSentYet: 'Todavía no se ha enviado nada.',
  answersStay: 'No se ha enviado nada, y tus respuestas siguen aquí.',
  perhapsSent:
    'Puede que la actualización se haya enviado de todos modos. Tus respuestas siguen aquí, y volver a intentarlo no envía nada dos veces.',
  upToDate: 'No hay nada pendiente de enviar: esto es lo que leen todos.',
  waitsForUpdate: (hasBlock) => `Listo para enviar: elige ${addOrUpdate(hasBlock)}`,
  onlyHere: 'Hasta que lo envíes, solo lo ves tú.',
  notLoaded:
    'No se ha podido cargar la pregunta previa al envío. Comprueba la conexión e inténtalo de nuevo. Tus respuestas siguen aquí.',
  notYours:
    'Según tu calendario, esta reunión la organiza otra persona, así que solo ella puede enviar una actualización. Copiar orden del día también funciona aquí.',
  cancelled: 'Esta reunión se ha cancelado, así que no se ha enviado nada. Tus respuestas siguen aquí.',
  joinLinkMissing:
    'En la invitación falta el vínculo para unirse, y una actualización podría desactivar la reunión en línea. Abre la reunión desde tu calendario para editarla, vuelve a poner el vínculo y elige allí Orden del día.',
  shared: (owner) =>
    `Esta reunión está en ${owner ? `el calendario de ${owner}` : 'un calendario compartido'}, y Syfte solo envía actualizaciones desde el tuyo. Abre la reunión para editarla y elige allí Orden del día. Copiar orden del día también funciona aquí.`,

  plainText:
    'Esta invitación es texto sin formato, y el orden del día necesita HTML. Abre la reunión desde tu calendario para editarla y cámbialo en Formato de texto.',
  couldNotRead:
    'No se ha podido leer la invitación de tu calendario, así que no se ha enviado nada. Tus respuestas siguen aquí. Inténtalo de nuevo.',
  couldNotWrite:
    'El calendario no ha aceptado el orden del día. Tus respuestas siguen aquí. Inténtalo de nuevo.',
  oldLength:
    'La duración sigue igual: Microsoft 365 no conoce la zona horaria de esta reunión. Cámbiala en Outlook.',
  lengthNotSeen:
    'La nueva hora aún no se ve en tu calendario. Mira la reunión en un momento e inténtalo de nuevo si no está.',
  changing:
    'Otra persona no dejaba de cambiar la invitación, así que no se ha enviado nada. Tus respuestas siguen aquí. Inténtalo de nuevo en un momento.',
  emptied:
    'El calendario dice que esta invitación está vacía, y aquí no lo está. No se ha enviado nada y tus respuestas siguen aquí. Inténtalo de nuevo en un momento.',
  notSeen:
    'El orden del día aún no se ve en la invitación. Mírala en un momento e inténtalo de nuevo si no está. Tus respuestas siguen aquí.',
  putBack:
    'La invitación habría perdido algo suyo, como el vínculo para unirse, así que está como estaba. Abre la reunión desde tu calendario para editarla y elige allí Orden del día.',
  notPutBack:
    'La invitación ha perdido algo suyo, como el vínculo para unirse, y no se ha podido recuperar. Abre la reunión desde tu calendario, vuelve a ponerlo y envía otra vez la invitación.',
};
