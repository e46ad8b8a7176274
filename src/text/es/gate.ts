import type { GateWords } from '../gate-words';

export const gate: GateWords = {
  purpose: 'el propósito',
  goal: 'el resultado esperado',
  reason: 'por qué invitas a',
  and: (next) => (/^h?[ií](?![aeou])/i.test(next) ? 'e' : 'y'),
  more: 'más',
  nextStep: 'el próximo paso',
  anotherStep: 'el próximo paso',
  what: 'qué',
  owner: 'quién',
  due: 'para cuándo',
  add: 'Agregar a la invitación',
  update: 'Actualizar invitación',
  before: (missing, button) =>
    `Antes de enviar, completa: ${missing}.${button && ` Después elige ${button}.`}`,
  ready: (button) => `Tu orden del día está listo: elige ${button} y envía.`,
  ahead: (button) => `Tu orden del día ha cambiado: elige ${button} y envía.`,
  cancelling: 'Si vas a cancelar la reunión, elige Enviar de todos modos.',
  fill: 'Completar',
  open: 'Ver orden del día',
  notice: 'Las personas que invitas aún no pueden ver para qué es esta reunión.',
  newPeople: (names) => `La invitación aún no dice por qué invitas a ${names}.`,
  unchecked: 'Syfte no ha podido comprobar esta invitación. Se envía sin comprobar.',
  uncheckedAsk:
    'Syfte no ha podido comprobar esta invitación. Inténtalo de nuevo o elige Enviar de todos modos.',
};
