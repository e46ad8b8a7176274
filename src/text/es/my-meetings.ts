import type { MyMeetingsWords } from '../my-meetings';
import { counted } from './phrases';

/** "1 reunión", "4 reuniones". */
const n = (many: number, one: string, several: string) => `${many} ${counted(many, one, several)}`;

export const myMeetings: MyMeetingsWords = {
  title: 'Mis reuniones',
  intro: 'Reuniones que organizas, y si todos pueden leer para qué son.',
  signIn: 'Iniciar sesión',
  privacy: 'Syfte lee tu propio calendario, aquí en tu explorador, y no guarda ni una palabra.',
  lookAhead: 'Periodo',
  weeks: (weeks) => n(weeks, 'semana', 'semanas'),
  stop: 'Detener',
  goOn: 'Continuar',
  tryAgain: 'Reintentar',
  readAgain: 'Actualizar',
  loading: 'Un momento…',

  reading: 'Leyendo tu calendario',
  events: (events) => `${n(events, 'evento', 'eventos')} hasta ahora`,
  checked: (checked, of) => `${checked} de ${n(of, 'invitación leída', 'invitaciones leídas')}`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Detenido antes de leer ninguna invitación. Continúa cuando quieras.'
        : `Detenido: ${n(checked, 'invitación leída', 'invitaciones leídas')} hasta ahora. Lo encontrado sigue abajo.`
      : `Detenido: ${checked} de ${n(of, 'invitación leída', 'invitaciones leídas')}. Lo encontrado sigue abajo.`,
  summary: ({ none, incomplete, complete }, hours) => {
    const parts = [
      none > 0 ? `${none} sin orden del día` : '',
      incomplete > 0 ? n(incomplete, 'incompleta', 'incompletas') : '',
      complete > 0 ? n(complete, 'completa', 'completas') : '',
    ];
    return `${parts.filter(Boolean).join(', ')}. En total: ${hours}.`;
  },
  allComplete: (meetings) =>
    meetings === 1
      ? 'Tu única reunión tiene un orden del día completo.'
      : `Tus ${meetings} reuniones tienen un orden del día completo.`,
  nothing: 'En estas semanas no organizas con otras personas ninguna reunión que necesite orden del día.',
  showComplete: (complete) =>
    complete === 1 ? 'Mostrar también la completa' : `Mostrar también las ${complete} completas`,
  lacking: 'Falta',
  lacks: {
    agenda: 'Todo el orden del día',
    purpose: 'Propósito',
    goal: 'Resultado esperado',
    reason: 'Motivos',
    nextStep: 'Próximo paso',
  },
  nothingLacks: 'Ya no le falta a ninguna reunión.',
  keys: 'En la lista, j y k van de una reunión a otra, y Entrar abre una.',
  groups: { 'this-week': 'Esta semana', 'next-week': 'La próxima semana', later: 'Más adelante' },
  meetings: (meetings) => n(meetings, 'reunión', 'reuniones'),

  list: 'Reuniones',
  noSubject: 'Sin asunto',
  series: ({ when, times }) =>
    times === 1 ? `Una serie, una reunión: ${when}` : `Una serie, ${times} reuniones, la próxima ${when}`,
  ofSeries: (when) => `${when}, una reunión de una serie`,
  seriesTimes: (times) => (times === 1 ? 'Serie, una vez' : `Serie, ${times} veces`),
  seriesDates: (dates) => `En estas semanas: ${dates.join(' · ')}`,
  stillNeeded: '¿Aún hace falta?',
  ownRow: (dates) => `En una fila propia: ${dates.join(' · ')}`,
  people: (people) => n(people, 'persona', 'personas'),
  hours: (hours, isOne, atLeast) =>
    `${atLeast ? 'al menos ' : ''}${hours} ${isOne ? 'hora-persona' : 'horas-persona'}`,
  noAgenda: 'Sin orden del día',
  incomplete: 'Orden del día incompleto',
  complete: 'Completo',
  unreadable: 'No se ha podido leer',
  couldNotBeRead: (meetings) =>
    meetings === 1 ? 'No se ha podido leer una reunión.' : `No se han podido leer ${meetings} reuniones.`,
  missing: (answers) => `Falta: ${answers.join(', ')}`,
  past: 'Nueva desde tu última visita',
  newMark: 'Nueva',
  byProgram: 'Creada por un programa o un asistente',
  programMark: 'De un programa',
  inWords: 'El orden del día está en texto corrido',
  wordsMark: 'En texto',
  setAsBlock: 'Dar formato',
  asBlock: 'Orden del día con formato',
  asBlockNote:
    'Las palabras se quedan, con la forma que todos conocen de otras invitaciones. Sale una actualización, así que no se puede deshacer.',
  setsBlock: 'Da formato a lo que está en texto. El resto de la invitación se queda igual.',
  moreInWords: (others) =>
    others === 1
      ? 'Hay otro orden del día en texto en la lista.'
      : `Hay otros ${others} órdenes del día en texto en la lista. Cada uno llega a las personas de su propia reunión.`,
  sendAll: (meetings) => `Enviar las ${meetings} actualizaciones`,
  choose: (subject) => `Elegir ${subject}`,
  write: 'Escribir orden del día',
  change: 'Cambiar orden del día',
  opening: 'Abriendo la reunión…',
  back: 'Volver a mis reuniones',
  gone: 'Esa reunión ya no está en tu calendario.',
  notLoaded: 'Esta parte de la página no se ha cargado. Comprueba la conexión e inténtalo de nuevo.',

  several: 'Usar una plantilla en varias',
  chosen: (chosen) => n(chosen, 'reunión elegida', 'reuniones elegidas'),
  template: 'Plantilla',
  chooseTemplate: 'Elegir una plantilla',
  useTemplate: 'Usar plantilla',
  putsIn: (topics, hasPreparation) => {
    const parts = [topics > 0 ? n(topics, 'tema', 'temas') : '', hasPreparation ? 'preparación' : ''];
    return `Pone ${parts.filter(Boolean).join(' y ')}. Lo que ya está escrito se queda.`;
  },
  yoursToWrite:
    'Una plantilla trae temas y preparación. El propósito, los motivos, el resultado esperado y el próximo paso los escribes tú, así que la mayoría quedará incompleta.',
  step: (number, of, subject) => `${number} de ${of}: ${subject}`,
  forSeries: 'Para toda la serie.',
  stopHere: 'Parar aquí',
  readingMeeting: 'Leyendo la invitación…',
  results: 'Qué ha pasado',
  sentComplete: 'Enviado. El orden del día está completo.',
  sentIncomplete: (answers) => `Enviado. Orden del día incompleto, falta todavía: ${answers.join(', ')}`,
  nothingToAdd: 'No se ha enviado nada: ya está.',
  skipped: 'Omitida. No se ha enviado nada.',
  notReached: 'No se ha llegado a ella. No se ha enviado nada.',
  nothingSent: 'No se ha enviado nada.',
  perhapsSent:
    'Puede que la actualización se haya enviado de todos modos: mira la invitación antes de intentarlo otra vez.',
  notSeen:
    'Microsoft 365 la ha aceptado, pero la invitación no la muestra. Mira tu calendario en un momento.',
  off: 'Tu organización ha desactivado Mis reuniones.',
  errors: {
    forbidden: 'Microsoft 365 no deja que Syfte lea tu calendario. Tu administrador puede ver por qué.',
  },
};
