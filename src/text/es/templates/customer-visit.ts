import type { CustomerVisitWords } from '../../templates/customer-visit';

export const customerVisit: CustomerVisitWords = {
  name: 'Visita a cliente',
  topics: {
    questions: '¿Por cuáles de vuestras preguntas empezamos?',
    wanted: '¿Qué queréis conseguir, qué ha cambiado y qué lo impide?',
    solution: '¿Cómo sería una buena solución, y en qué notaréis que funciona?',
    next: '¿Qué hace cada uno a partir de ahora, y para cuándo?',
  },
  preparation: [
    'Pensad en las preguntas que más os importan y traedlas.',
    'Leemos antes las notas de la última vez para empezar desde ahí.',
  ].join('\n'),
  internalPreparation: [
    '¿Qué sabemos de ellos que no sabíamos la última vez?',
    '¿Qué dos cosas queremos entender, y quién pregunta?',
    '¿Quién habla de qué, y quién sobre todo escucha?',
    '¿Qué no sacamos, y qué no podemos prometer?',
    '¿Con qué próximo paso esperamos salir?',
  ].join('\n'),
  hints: {
    purpose: '¿Qué sabréis o habréis acordado después el cliente y vosotros? El cliente también lee esto.',
    goal: '¿Qué quiere conseguir el cliente al final?',
    nextStep: '¿Qué es lo primero que pasa tras la visita? Elige algo que el cliente espere.',
  },
};
