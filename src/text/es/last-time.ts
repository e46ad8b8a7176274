import type { LastTimeWords } from '../last-time';
import { stopped } from '../phrases';

export const lastTime: LastTimeWords = {
  offer: 'De la última vez',
  hint: 'Busca en tu calendario una reunión anterior parecida a esta.',
  looking: 'Buscando en los últimos 90 días…',
  stop: 'Detener',
  choose: 'Copiar el orden del día de:',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'Una reunión sin asunto',
  alike: { series: 'Misma serie', subject: 'Mismo asunto', people: 'Casi las mismas personas' },
  close: 'Cerrar',
  none: 'Ninguna de tus reuniones de los últimos 90 días tenía orden del día y la misma serie, asunto o personas.',
  nothingToCompare: 'Pon primero un asunto a la invitación o invita a alguien. Después busca otra vez.',
  copied: (meeting) => `Copiado de ${stopped(meeting)} Lo que habías escrito se queda.`,
  previousNextSteps: 'Quedó pendiente la última vez. ¿Qué pasó?',
  step: (what, owner, due) => [`«${what}»`, owner, due && `para el ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Pendiente desde el ${stopped(day)}`
      : `Pendiente desde el ${day}, hace ${days < 14 ? 'una semana' : `${Math.floor(days / 7)} semanas`}.`,
  ownerNotInvited: (owner) => `${owner} no está en esta reunión.`,
  done: 'Hecho',
  drop: 'Descartar',
  carryOver: 'Retomar',
  errors: {
    forbidden: 'Microsoft 365 no deja que Syfte lea tu calendario. Tu administrador puede ver por qué.',
  },
};
