import type { BlockWords } from '../block-words';

export const block: BlockWords = {
  firstLine: 'Orden del día · Syfte',
  lastLine: 'Fin del orden del día · Syfte',
  purpose: 'Propósito',
  goal: 'Resultado esperado',
  topics: 'Temas',
  why: 'Motivo de la invitación',
  everyone: 'Todos',
  preparation: 'Preparación',
  nextStep: 'Próximo paso',
  owner: 'Persona responsable',
  due: 'Fecha límite',
  notes: 'Otras notas',
  outcome: 'Qué salió de la reunión',
  goalWas: {
    reached: 'Resultado conseguido',
    'on-the-way': 'En buen camino',
    'not-reached': 'Resultado no conseguido',
  },
  endedAt: 'Terminó a las',
  decided: 'Decisiones',
  prepare: 'Preparar:',
  ledBy: 'a cargo de',
  timesIn: 'Horas en',
  by: 'para el',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
};
