import type { OrganizerPaneWords } from '../organizer-pane';
import { numberOf } from '../phrases';
import { list } from './phrases';

/** Both of two; of more, the first and how many there are besides. */
function namesOf(people: readonly string[]): string {
  return people.length < 3 ? list(people) : `${people[0]} y ${people.length - 1} más`;
}

const addOrUpdate = (hasBlock: boolean) => (hasBlock ? 'Actualizar invitación' : 'Agregar a la invitación');

const lostParts = {
  text: 'parte de su texto',
  image: 'una imagen',
  attachment: 'un archivo adjunto',
  'join-link': 'el vínculo para unirse',
};
const lostList = (lost: readonly (keyof typeof lostParts)[]) => list(lost.map((part) => lostParts[part]));

export const organizerPane: OrganizerPaneWords = {
  title: 'Orden del día',
  purpose: 'Propósito',
  purposeHint: '¿Para qué os reunís? Por ejemplo: elegir un proveedor.',
  purposeMissing: 'Di en pocas palabras para qué os reunís.',
  goal: 'Resultado esperado',
  goalHint: '¿Cómo sería si sale bien?',
  goalMissing: 'Di en pocas palabras qué queréis conseguir.',
  people: 'Por qué',
  peopleHint: '· lo leen todos los invitados',
  noPeople: 'Invita a personas y di aquí por qué hace falta cada una.',
  why: (person) => `¿Por qué invitas a ${person}?`,
  whyMissing: 'Di en pocas palabras por qué.',
  whyUnfinished: 'Termina la frase.',
  sayMore: 'Esto basta. Con unas palabras más, tus invitados sabrán a qué te refieres.',
  whyEveryone: '¿Por qué invitas a todos?',
  whyEveryoneHint: 'Con tantas personas, basta un motivo.',
  sameReason: 'El mismo motivo para todos',
  preparation: 'Preparación',
  addPreparation: 'Agregar preparación',
  addAnswer: {
    goal: 'Agregar resultado esperado',
    reasons: 'Agregar motivos',
    nextStep: 'Agregar próximo paso',
  },
  preparationHint: 'Opcional. Qué hay que tener hecho o a mano.',
  nextStep: (at) => `Próximo paso${numberOf(at)}`,
  nextStepHint: '¿Qué pasa cuando acabe la reunión?',
  nextStepMissing: 'Di en pocas palabras qué pasa después.',
  nextStepOwner: (at) => `Responsable del próximo paso${numberOf(at)}`,
  ownerMissing: '¿Quién se encarga?',
  nextStepDue: (at) => `Fecha límite del próximo paso${numberOf(at)}`,
  dueHint: 'vie 4 dic o dd/mm/aaaa',
  dueMissing: '¿Para cuándo? Por ejemplo, vie 4 dic.',
  dueUnread: 'Syfte no reconoce aquí un día. Escríbelo como vie 4 dic o dd/mm/aaaa.',
  ownerAndDue: (said, at) => `Responsable y fecha del próximo paso${numberOf(at)}: ${said}`,
  whoAndWhen: (at) =>
    at === 0 ? '¿Quién y para cuándo?' : `¿Quién y para cuándo, próximo paso${numberOf(at)}?`,
  ownerNotInvited: (owner) => `${owner} no está en esta reunión.`,
  anotherNextStep: 'Otro próximo paso',
  anotherNextStepHint: '¿Qué más pasa después?',
  removeNextStep: (at) => `Quitar el próximo paso ${at + 1}`,
  nextStepRemoved: (at) => `Se ha quitado el próximo paso ${at + 1}.`,
  putBackNextStep: 'Volver a ponerlo',
  chooseDate: (at) => (at === 0 ? 'Elegir fecha' : `Elegir fecha del próximo paso${numberOf(at)}`),
  notes: 'Otras notas',
  notesHint: 'Otras líneas que estaban en el orden del día.',

  add: 'Agregar a la invitación',
  update: 'Actualizar invitación',
  close: 'Cerrar',
  tryAgain: 'Reintentar',

  ready: 'Listo para enviar',
  readyToAdd: (hasBlock) => `Tu orden del día está listo: elige ${addOrUpdate(hasBlock)}`,
  stillMissing: (answers) => `Falta todavía: ${answers.join(', ')}`,
  missingPurpose: 'propósito',
  missingGoal: 'resultado esperado',
  missingReasons: (people) => `por qué invitas a ${namesOf(people)}`,
  missingNextStep: (parts, at) => {
    const words = { what: 'qué', owner: 'responsable', due: 'fecha' };
    const step = `próximo paso${numberOf(at)}`;
    return parts.includes('what') ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
  },
  missingNextSteps: (more) => `${more} próximos pasos más`,
  nobodyYet: 'Aún no hay nadie más invitado',
  timesAreOld: 'Listo para enviar, pero las horas ya no valen: elige Actualizar invitación',
  notAddedYet: (hasBlock) => `Aún no está en la invitación: elige ${addOrUpdate(hasBlock)}`,
  chooseVersion: 'Elige primero una versión del orden del día',
  writing: 'Agregando a la invitación…',
  looking: 'Leyendo tu texto…',

  loading: 'Leyendo la invitación…',
  unreachable: 'Outlook no responde en este momento. La invitación está como la dejaste.',
  bodyUnread:
    'No se ha podido leer el texto de la invitación, así que un orden del día que haya en ella no se ve aquí.',
  peopleUnknown: 'Outlook no ha dicho quién está invitado.',
  plainText:
    'Esta invitación es texto sin formato, y el orden del día necesita HTML. Cámbialo en Formato de texto, en la invitación, e inténtalo de nuevo.',
  draftLate: 'Aún sin guardar. Outlook tarda en responder.',
  draftFull:
    'Es más de lo que Outlook guarda antes de agregarlo. Tu texto sigue aquí: acórtalo, o agrégalo a la invitación antes de cerrar.',
  draftFailed:
    'Outlook no está guardando lo que escribes. Tu texto sigue aquí y Syfte lo sigue intentando. Agrégalo a la invitación antes de cerrar.',

  secondAgenda:
    'Hay otro orden del día más abajo en la invitación. Desde aquí solo se actualiza el primero: elimina el otro antes de enviar.',
  alreadyThere: 'La invitación ya lo dice.',
  nothingToAdd: 'Escribe primero una respuesta y después agrégala.',
  noReasonToShare: 'Escribe primero un motivo. Después se puede copiar a quienes no tengan ninguno.',
  ownVersionSaved: (hasBlock) => `Tu versión se guarda aquí. Elige ${addOrUpdate(hasBlock)} para ponerla.`,
  moving: (to, names) =>
    to === 'optional' ? `Pasando a opcional: ${list(names)}…` : `Quitando de la invitación: ${list(names)}…`,
  moved: (to, names) => {
    const one = names.length === 1;
    const done =
      to === 'optional'
        ? one
          ? 'tiene ahora asistencia opcional'
          : 'tienen ahora asistencia opcional'
        : one
          ? 'recibirá las notas, sin invitación'
          : 'recibirán las notas, sin invitación';
    return `${list(names)} ${done}. Puede que haya que volver a escribir los nombres que Outlook aún no había reconocido.`;
  },
  notMoved:
    'Outlook no ha cambiado aquí los invitados. Hazlo en la invitación: mueve el nombre a Opcional o quítalo.',
  missing: (names) =>
    names.length === 1
      ? `Por el camino, Outlook quitó a ${list(names)} de la invitación y no ha querido volver a agregar ese nombre. Agrégalo en la invitación antes de enviar.`
      : `Por el camino, Outlook quitó a ${list(names)} de la invitación y no ha querido volver a agregar esos nombres. Agrégalos en la invitación antes de enviar.`,
  couldNotRead:
    'No se ha podido leer la invitación, así que no se ha cambiado nada. Tus respuestas siguen aquí. Inténtalo de nuevo.',
  couldNotWrite:
    'Outlook no ha aceptado el orden del día. Tus respuestas siguen aquí. Inténtalo de nuevo y, si no sirve, cierra la invitación y vuelve a abrirla.',
  changing:
    'La invitación no dejaba de cambiar, así que no se ha sobrescrito nada. Déjala un momento e inténtalo de nuevo. Tus respuestas siguen aquí.',
  emptied:
    'Outlook dice que la invitación está vacía, y hace un momento tenía un orden del día. No se ha cambiado nada. Mira la invitación: si falta su texto, elige otra vez Agregar a la invitación. Tus respuestas siguen aquí.',
  notSeen:
    'El orden del día aún no se ve en la invitación. Mírala e inténtalo de nuevo si no está. Tus respuestas siguen aquí.',
  putBack: (lost) =>
    `Al agregar el orden del día se habría perdido ${lostList(lost)}, así que la invitación está como estaba. Ponlo en una invitación nueva, o mueve esa parte e inténtalo de nuevo.`,
  notPutBack: (lost) =>
    `La invitación ha perdido ${lostList(lost)} y no se ha podido recuperar. Vuelve a poner a mano lo que falta antes de enviar.`,
  refusal: {
    'too-large':
      'La invitación es demasiado larga para agregarle un orden del día. Acorta su texto e inténtalo de nuevo.',
    unclosed:
      'El texto de la invitación está dañado, así que se ha dejado como está. Pégalo en una invitación nueva e inténtalo de nuevo.',
    'unusual-page':
      'La invitación contiene algo (un formulario o un marco) que el orden del día podría estropear, así que se ha dejado como está. Quita esa parte e inténtalo de nuevo.',
    'broken-block':
      'El orden del día de la invitación se ha cambiado de modo que no se puede sustituir con seguridad. Elimínalo de la invitación y elige otra vez Actualizar invitación.',
    'block-in-pieces':
      'En la invitación hay trozos de un orden del día anterior. Elimínalos y elige otra vez Agregar a la invitación.',
    'inside-link':
      'El orden del día de la invitación está dentro de un vínculo. Elimínalo de la invitación y elige otra vez Actualizar invitación.',
    'picture-inside':
      'Hay una imagen dentro del orden del día de la invitación. Sácala de ahí y elige otra vez Actualizar invitación.',
    'join-link-inside':
      'El vínculo para unirse está dentro del orden del día de la invitación. Sácalo de ahí y elige otra vez Actualizar invitación.',
  },

  conflict: 'El orden del día se ha cambiado en la invitación',
  conflictHint: '¿Con qué versión quieres seguir?',
  invitesVersion: 'En la invitación',
  myVersion: 'La tuya',
  takeInviteVersion: 'Usar la de la invitación',
  keepOwnVersion: 'Quedarme con la mía',
};
