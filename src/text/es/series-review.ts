import { stopped } from '../phrases';
import type { SeriesReviewWords } from '../series-review';

export const seriesReview: SeriesReviewWords = {
  stillNeeded: '¿Aún hace falta?',
  reading: 'Leyendo la serie…',
  held: (meetings, days) =>
    meetings === 0
      ? `En los últimos ${days} días no se celebró ninguna de sus reuniones.`
      : `En los últimos ${days} días se celebró ${meetings === 1 ? 'una vez' : `${meetings} veces`}.`,
  goals: (told, notReached) =>
    told === 0
      ? 'Nadie ha dicho todavía si esas reuniones consiguieron su resultado.'
      : `${told === 1 ? 'Una de ellas dice' : `${told} de ellas dicen`} si se consiguió el resultado: ${notReached === 0 ? 'ninguna dice que no' : `${notReached} ${notReached === 1 ? 'dice' : 'dicen'} que no`}.`,
  endless: 'La serie no tiene fin.',
  endsOn: (day) => `La serie termina el ${stopped(day)}`,
  end: (day) => `Terminar el ${day}`,
  endAfterNext: (day) => `Terminar tras la próxima reunión, el ${day}`,
  willEnd: (day) =>
    `La serie termina el ${stopped(day)} Las reuniones posteriores desaparecen del calendario de todos.`,
  done: (day) => `Enviado. La serie termina el ${stopped(day)}`,
  already: 'La serie ya termina antes, así que no se ha enviado nada.',
  notSeen: 'El calendario ha aceptado el final y no lo muestra. Mira la serie en Outlook.',
  again: 'Reintentar',
};
