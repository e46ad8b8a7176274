import type { AttendeePaneWords } from '../attendee-pane';

export const attendeePane: AttendeePaneWords = {
  title: 'Orden del día',
  purpose: 'Propósito',
  why: 'Motivo de la invitación',
  goal: 'Resultado esperado',
  agenda: 'Orden del día',
  prepare: 'Qué preparar',
  nextStep: 'Próximo paso',
  notes: 'Otras notas',
  whyAll: 'Quién está invitado y por qué',
  current: 'Ahora',
  yourClock: 'En tu zona horaria',
  minutes: (minutes) => `${minutes} min`,
  ledBy: (name) => `A cargo de ${name}`,
  youLead: 'Este tema está a tu cargo',
  by: (owner, due) => [owner, due && `para el ${due}`].filter(Boolean).join(', '),
  yours: (due) => (due ? `Te toca a ti, para el ${due}` : 'Te toca a ti'),
  prepareFor: (what) => `Prepara: ${what}`,
  everyone: 'Todos',
  noReason: 'La invitación no lo dice. Si tienes dudas, pregunta al organizador.',
  noAgenda: (organizer) =>
    organizer
      ? `Esta invitación aún no tiene orden del día. ${organizer} puede agregarlo.`
      : 'Esta invitación aún no tiene orden del día. El organizador puede agregarlo.',
  noAgendaOfMine:
    'Esta invitación aún no tiene orden del día. Para agregarlo, abre la reunión desde tu calendario para editarla y elige Orden del día.',
  loading: 'Leyendo la invitación…',
  unread: 'Ahora mismo no se ha podido leer la invitación.',
  tryAgain: 'Reintentar',
};
