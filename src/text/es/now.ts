import type { NowWords } from '../now';
import { counted } from './phrases';

export const now: NowWords = {
  heading: 'Ahora',
  startsIn: (minutes) => (minutes === 0 ? 'Empieza ahora' : `Empieza en ${minutes} min`),
  topicLeft: (minutes) =>
    minutes === 0
      ? 'Se acabó el tiempo de este tema'
      : `${counted(minutes, 'Queda', 'Quedan')} ${minutes} min para este tema`,
  topicOver: (minutes) => `Este tema se pasa ${minutes} min`,
  meetingLeft: (minutes) =>
    minutes === 0 ? 'Se acabó el tiempo' : `${counted(minutes, 'Queda', 'Quedan')} ${minutes} min de reunión`,
  meetingOver: (minutes) => `La reunión se pasa ${minutes} min`,
  noTopic: 'Ya se han visto todos los temas.',
  tooMuch: (minutes) => `${counted(minutes, 'Falta', 'Faltan')} ${minutes} min para todo lo que queda.`,
  next: (title) => `Después: ${title}`,
  announced: (title) => `Ahora: ${title}`,
  startNow: 'Empezamos ahora',
  nextTopic: 'Siguiente tema',
  finish: 'Terminar',
  back: 'Volver',
  onlyHere: 'Solo cuenta en tu panel. No se envía nada a nadie.',
};
