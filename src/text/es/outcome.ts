import type { OutcomeWords } from '../outcome';
import { counted } from './phrases';

export const outcome: OutcomeWords = {
  heading: '¿Qué salió de la reunión?',
  goal: { reached: 'Conseguido', 'on-the-way': 'En buen camino', 'not-reached': 'No conseguido' },
  goalChoice: 'Cómo fue',
  decided: 'Decisiones',
  decidedHint: 'Una decisión por línea, si hubo alguna',
  endedAt: 'Terminó a las',
  endedAtTime: (time) => `Terminó a las ${time}`,
  endedAtHint: 'Otra hora',
  noSuchTime: 'Escribe una hora, por ejemplo 09:50.',
  save: 'Guardar balance',
  nothingYet: 'Elige primero cómo fue, o escribe qué se decidió.',
  mail: 'Mejor enviarlo por correo',
  mailSubject: (subject) => `Qué salió de la reunión: ${subject}`,
  list: '¿Qué salió de estas reuniones?',
  showAll: (meetings) => `Mostrar las ${meetings}`,
  about: (subject) => `¿Qué salió de la reunión? ${subject}`,
  lastTime: (parts) => `La última vez: ${parts.join(' · ')}`,
  goalLast: {
    reached: 'resultado conseguido',
    'on-the-way': 'en buen camino',
    'not-reached': 'resultado no conseguido',
  },
  stepsDone: (done, steps) =>
    `${done} de ${steps} ${counted(steps, 'paso', 'pasos')}, ${counted(done, 'hecho', 'hechos')}`,
};
