import type { WeekTaskWords } from '../week-task';
import { toDo } from './to-do';

export const weekTask: WeekTaskWords = {
  title: (meetings) =>
    meetings === 1
      ? 'Una reunión de los próximos siete días no tiene orden del día'
      : `${meetings} reuniones de los próximos siete días no tienen orden del día`,
  note: 'De Mis reuniones, donde también se puede escribir.',
  myMeetings: 'Mis reuniones',
  kept: 'La tarea está en tu lista de Microsoft To Do.',
  nothingToDo:
    'Todas las reuniones de los próximos siete días tienen orden del día, así que no hay ninguna tarea.',
  errors: toDo.errors,
};
