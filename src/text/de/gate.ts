import type { GateWords } from '../gate-words';

export const gate: GateWords = {
  purpose: 'der Zweck',
  goal: 'das Ziel',
  reason: 'der Grund für die Einladung von',
  and: () => 'und',
  more: 'weitere',
  nextStep: 'der nächste Schritt',
  anotherStep: 'nächster Schritt',
  what: 'was',
  owner: 'wer',
  due: 'bis wann',
  add: '„In Einladung einfügen“',
  update: '„Einladung aktualisieren“',
  before: (missing, button) =>
    `Vor dem Senden fehlt noch: ${missing}.${button && ` Ergänzen Sie es und wählen Sie ${button}.`}`,
  ready: (button) => `Ihre Agenda ist fertig: Wählen Sie ${button} und senden Sie dann.`,
  ahead: (button) => `Ihre Agenda hat sich geändert: Wählen Sie ${button} und senden Sie dann.`,
  cancelling: 'Wenn Sie die Besprechung absagen, wählen Sie „Trotzdem senden“.',
  fill: 'Agenda ausfüllen',
  open: 'Agenda öffnen',
  notice: 'Wer eingeladen ist, sieht noch nicht, wozu diese Besprechung da ist.',
  newPeople: (names) => `In der Einladung steht noch nicht, warum Sie ${names} einladen.`,
  unchecked: 'Syfte konnte diese Einladung nicht prüfen. Sie geht ungeprüft hinaus.',
  uncheckedAsk:
    'Syfte konnte diese Einladung nicht prüfen. Versuchen Sie es noch einmal, oder wählen Sie „Trotzdem senden“.',
};
