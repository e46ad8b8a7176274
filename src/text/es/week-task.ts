import type { WeekTaskWords } from '../week-task';

export const weekTask: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'Una reunión de la próxima semana no tiene orden del día'
      : `${meetings} reuniones de la próxima semana no tienen orden del día`,
  note: 'De Mis reuniones, donde también se puede escribir.',
  myMeetings: 'Mis reuniones',
  kept: 'La tarea está en tu lista de Microsoft To Do.',
  nothingToDo:
    'Todas las reuniones de los próximos siete días tienen orden del día, así que no hay ninguna tarea.',
};
