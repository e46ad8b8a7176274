import type { NowWords } from '../now';

export const now: NowWords = {
  heading: 'Ahora',
  startsIn: (minutes) => (minutes === 0 ? 'Empieza ahora' : `Empieza en ${minutes} min`),
  topicLeft: (minutes) =>
    minutes === 0 ? 'Se acabó el tiempo de este tema' : `${minutes} min más para este tema`,
  topicOver: (minutes) => `Este tema se pasa ${minutes} min de su tiempo`,
  meetingLeft: (minutes) => (minutes === 0 ? 'Se acabó el tiempo' : `${minutes} min más de reunión`),
  meetingOver: (minutes) => `La reunión se pasa ${minutes} min de su tiempo`,
  noTopic: 'Ya se han visto todos los temas.',
  tooMuch: (minutes) => `Lo que falta necesita ${minutes} min más de los que tiene la reunión.`,
  next: (title) => `Después: ${title}`,
  announced: (title) => `Ahora: ${title}`,
  current: 'Ahora',
  startNow: 'Empezamos ahora',
  nextTopic: 'Siguiente tema',
  finish: 'Terminar',
  back: 'Volver',
  onlyHere: 'Solo cuenta en tu panel. No se envía nada a nadie.',
};
