import type { ReportWords } from './report-words';

export const report: ReportWords = {
  title: 'Las reuniones y sus órdenes del día',
  period: (first, last) => `Semanas del ${first} al ${last}.`,
  nothing: (atLeast) =>
    `En ninguna semana organizaron reuniones al menos ${atLeast} personas, así que no se muestra nada.`,
  groups: (atLeast) =>
    `Un departamento se nombra en las semanas en que al menos ${atLeast} personas suyas organizaron reuniones; los demás de la semana se cuentan juntos. No se nombra a ninguna persona.`,
  byDepartment: 'Por departamento',
  department: 'Departamento',
  noDepartment: 'Sin departamento',
  together: 'Los demás juntos',
  weeks: 'Semanas',
  meetings: 'Reuniones',
  withAgenda: 'Con orden del día',
  personHours: 'Horas-persona',
  savedHours: 'Horas-persona ahorradas',
  missing: 'Qué falta',
  answer: 'Falta',
  answers: {
    without_agenda: 'Todo el orden del día',
    lacks_purpose: 'Propósito',
    lacks_goal: 'Resultado esperado',
    lacks_reasons: 'Motivos',
    lacks_next_step: 'Próximo paso',
  },
  lengths: 'Cuánto duran las reuniones',
  length: 'Duración',
  lengthsUpTo: {
    up_to_25: 'hasta 25 minutos',
    up_to_30: 'de 26 a 30 minutos',
    up_to_50: 'de 31 a 50 minutos',
    up_to_60: 'de 51 a 60 minutos',
    over_60: 'más de 60 minutos',
  },
  plan: 'Duración frente al plan',
  planSummary: (meetings, percent, over) =>
    `${meetings} reuniones dicen cuánto dura cada tema. Los temas ocupan el ${percent} del tiempo reservado; en ${over} reuniones necesitan más de lo reservado.`,
  outcomes: 'Qué pasó con los resultados esperados, cuando alguien lo dijo',
  outcome: 'Resultado esperado',
  goals: { goal_reached: 'Conseguido', goal_on_the_way: 'En buen camino', goal_not_reached: 'No conseguido' },
  ways: 'Sin un orden del día completo',
  way: 'Cómo',
  waysPast: {
    past_before_gate: 'Creadas antes de activar el control',
    past_program: 'Creadas por un programa',
    past_incomplete: 'Enviadas con un orden del día al que le faltan respuestas',
    past_series: 'Una serie sin orden del día',
    past_single: 'Una reunión suelta sin orden del día',
  },
};
