import type { FiguresWords } from '../figures';

export const figures: FiguresWords = {
  reading: (events, isOne) =>
    `Leyendo ocho semanas atrás y cuatro por delante: ${events} ${isOne ? 'evento' : 'eventos'} hasta ahora.`,
  afterList: 'Llegan cuando se ha leído la lista.',
  tryAgain: 'Reintentar',
  showAsTable: 'Mostrar como tabla',
  showAsPicture: 'Mostrar como gráfico',
  week: 'Semana del',
  ahead: 'por venir',
  meetings: 'Reuniones',
  complete: 'Completo',
  incomplete: 'Incompleto',
  none: 'Ninguno',
  share: {
    title: 'Reuniones con orden del día',
    summary: (percent, meetings, isOne) =>
      `${percent} de ${meetings} ${isOne ? 'reunión tiene' : 'reuniones tienen'} un orden del día completo.`,
    column: 'Con orden del día',
    nothing: 'Ninguna reunión de estas semanas necesita orden del día.',
  },
  saved: {
    title: 'Horas-persona ahorradas con reuniones más cortas',
    summary: (hours, isOne) =>
      `${hours} ${isOne ? 'hora-persona ahorrada' : 'horas-persona ahorradas'}: los minutos que faltan para la media hora entera, por el número de personas.`,
    column: 'Horas-persona ahorradas',
    nothing: 'Todavía no hay ninguna reunión más corta que una media hora entera.',
  },
  steps: {
    title: 'Próximos pasos pendientes',
    summary: (steps, old, isOne) =>
      `${steps} ${isOne ? 'pendiente' : 'pendientes'}, ${old} de ellos desde hace más de cuatro semanas.`,
    age: 'Pendiente desde hace',
    column: 'Próximos pasos',
    ages: {
      week_1: 'hasta 1 semana',
      week_2: 'hasta 2 semanas',
      week_4: 'hasta 4 semanas',
      older: 'más tiempo',
    },
    nothing: 'Ninguna reunión ha dejado un próximo paso pendiente.',
  },
};
