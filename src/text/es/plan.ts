import { capital } from '../phrases';
import type { PlanWords, Recipients } from '../plan';
import { list } from './phrases';

/** At most four by name. */
function some(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} y ${names.length - 3} más` : list(names);
}

function whoGets({ people, lists }: Recipients): string {
  const persons = people === 1 ? '1 persona' : `${people} personas`;
  if (lists.length === 0) return persons;
  const everyone = `todos los miembros de ${list(lists)}`;
  return people === 0 ? everyone : `${persons} y ${everyone}`;
}

const isOne = ({ people, lists }: Recipients) => people === 1 && lists.length === 0;

export const plan: PlanWords = {
  title: 'Planear una reunión',
  subject: 'Asunto de la reunión',
  when: 'Cuándo',
  day: 'Día',
  time: 'Inicio',
  minutes: 'Minutos',
  noTime: 'Elige un día, una hora de inicio y una duración de 5 a 1440 minutos.',
  found: 'En el correo:',
  useAsPurpose: 'Usar como propósito',
  repeated: (names) =>
    names.length === 1
      ? `${some(names)} aparece varias veces en el correo y recibe una sola invitación.`
      : `${some(names)} aparecen varias veces en el correo y reciben una sola invitación.`,
  lists: (names) =>
    names.length === 1
      ? `${some(names)} es una lista: se invita a todos los que la leen, con un mismo motivo.`
      : `${some(names)} son listas: se invita a todos los que las leen, con un mismo motivo por lista.`,
  unreachable: (names) => `Outlook no muestra dirección para ${some(names)}. Agrégala en la invitación.`,
  over: (names, most) =>
    `El formulario de Outlook admite ${most} personas a la vez. Agrega en la invitación: ${some(names)}.`,
  nobody: 'El correo no nombra a nadie más que a ti. Agrega asistentes en la invitación.',
  mailUnread: 'Ahora mismo no se ha podido leer el texto del correo. Todo lo demás funciona.',
  noMail: 'Abre un correo y elige en él Planear una reunión.',

  open: 'Abrir nueva reunión',
  opening: 'Abriendo la nueva reunión…',
  opened:
    'Tu orden del día está en la nueva reunión que Outlook abre. Revísala allí y envíala. Si no se abre ninguna ventana, inténtalo de nuevo.',
  notOpened:
    'Outlook no ha abierto una nueva reunión. Tus respuestas siguen aquí: inténtalo de nuevo, o elige abajo Copiar orden del día, abre tú una nueva reunión y pégalo.',
  tooLong:
    'El orden del día es más largo de lo que admite el formulario de Outlook. Acórtalo, o elige abajo Copiar orden del día, abre tú una nueva reunión y pégalo.',
  ready: 'Todo está respondido: elige Abrir nueva reunión',
  notOpenedYet: 'Cuando termines, elige Abrir nueva reunión',
  nothingToOpen: 'Escribe primero una respuesta y después abre la reunión.',

  create: 'Crear con vínculo de Teams',
  incomplete: 'Desde aquí la reunión se crea con todas las respuestas. Abrir nueva reunión ya funciona.',
  nobodyToInvite: 'No hay nadie a quien invitar. Elige Abrir nueva reunión y agrega allí asistentes.',
  tooFar: 'Elige una hora que no haya pasado.',
  notLoaded:
    'No se ha podido cargar la pregunta previa al envío. Comprueba la conexión e inténtalo de nuevo. Tus respuestas siguen aquí.',
  willGet: (recipients) =>
    `${capital(whoGets(recipients))} ${isOne(recipients) ? 'recibirá' : 'recibirán'} una invitación`,
  listsToo: (lists) => `También la reciben todos los miembros de ${list(lists)}.`,
  names: (names) => `Se envía a ${some(names)}.`,
  createAndSend: 'Crear y enviar',
  notNow: 'Ahora no',
  creating: 'Creando la reunión…',
  created: (recipients) =>
    `Listo. La reunión está en tu calendario con un vínculo de Teams. ${capital(whoGets(recipients))} ${isOne(recipients) ? 'ha' : 'han'} recibido la invitación.`,
  createdWithoutLink: (recipients) =>
    `La reunión está en tu calendario y ${whoGets(recipients)} ${isOne(recipients) ? 'ha' : 'han'} recibido la invitación. Microsoft 365 no le dio un vínculo de Teams: ábrela y activa allí Reunión de Teams.`,
  openCreated: 'Abrir la reunión',
  notCreated: 'No se ha creado ni enviado nada, y tus respuestas siguen aquí.',
  unsure:
    'Puede que la reunión se haya creado de todos modos: mira en tu calendario. Tus respuestas siguen aquí, y volver a intentarlo no crea otra.',
  errors: {
    forbidden: 'Microsoft 365 no te deja crear reuniones desde aquí. Abrir nueva reunión funciona sin eso.',
    failed: 'Microsoft 365 no lo ha hecho y no dice por qué. Abrir nueva reunión funciona sin eso.',
    gone: 'Microsoft 365 no tiene un calendario para ti. Abrir nueva reunión funciona sin eso.',
  },
};
