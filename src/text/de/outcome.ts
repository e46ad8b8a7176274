import type { OutcomeWords } from '../outcome';

export const outcome: OutcomeWords = {
  heading: 'Was wurde daraus?',
  goal: { reached: 'Ziel erreicht', 'on-the-way': 'Auf dem Weg', 'not-reached': 'Nicht erreicht' },
  goalChoice: 'Wie es lief',
  decided: 'Beschlossen',
  decidedHint: 'Ein Beschluss pro Zeile, falls es welche gab',
  endedAt: 'Ende um',
  endedAtTime: (time) => `Ende um ${time}`,
  endedAtHint: 'Andere Zeit',
  noSuchTime: 'Schreiben Sie eine Uhrzeit, zum Beispiel 09:50.',
  save: 'Ergebnis speichern',
  nothingYet: 'Wählen Sie zuerst, wie es lief, oder schreiben Sie, was beschlossen wurde.',
  mail: 'Stattdessen per E‑Mail',
  mailSubject: (subject) => `Was daraus wurde: ${subject}`,
  list: 'Was wurde aus diesen?',
  showAll: (meetings) => `Alle ${meetings} anzeigen`,
  about: (subject) => `Was wurde daraus? ${subject}`,
  lastTime: (parts) => `Letztes Mal: ${parts.join(' · ')}`,
  goalLast: {
    reached: 'Ziel erreicht',
    'on-the-way': 'auf dem Weg zum Ziel',
    'not-reached': 'Ziel nicht erreicht',
  },
  stepsDone: (done, steps) => `${done} von ${steps === 1 ? '1 Schritt' : `${steps} Schritten`} erledigt`,
};
