import { moneyIn, span } from '../phrases';
import type { History, Kind, TimeWords } from '../time';

const minutesOf = (minutes: number) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`);

function kindOf(kind: Kind, minutes: number): string {
  if (kind === 'inform') {
    return `In längeren Besprechungen tun mehr Leute beim Zuhören etwas anderes. Versuchen Sie ${minutesOf(minutes)}`;
  }
  if (kind === 'review') {
    return `Was man vorher lesen kann, muss niemand erzählen: Versuchen Sie ${minutesOf(minutes)}`;
  }
  if (kind === 'decide') {
    return `Mit einer klaren Frage: Versuchen Sie ${minutesOf(minutes)} für die Entscheidung`;
  }
  return `Versuchen Sie ${minutesOf(minutes)} statt der ganzen Stunde`;
}

/** How many of the meetings that count would have fitted into the length that is suggested. */
function fitted({ meetings, fits }: History): string {
  const those = fits === meetings ? `Alle ${meetings} letzten` : `${fits} der letzten ${meetings}`;
  return `${those} hätten gereicht`;
}

export const time: TimeWords = {
  use: (minutes) => `${minutesOf(minutes)} verwenden`,
  undo: 'Rückgängig',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Ihre Themen ergeben zusammen ${minutesOf(reason.minutes)}`;
      case 'history':
        return `${fitted(reason)} (höchstens ${minutesOf(reason.longest)}); diese ist für ${reason.planned} geplant`;
      case 'kind':
        return kindOf(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} Personen: Je mehr es sind, desto mehr tun nebenbei etwas anderes. Versuchen Sie ${minutesOf(reason.minutes)}`;
      case 'habit':
        return `${minutesOf(reason.planned)} sind meist nur Gewohnheit. Etwas weniger lässt Zeit für eine Pause`;
    }
  },
  time: 'Zeit',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' insgesamt' : '';
    return `${was} → ${minutes} min · spart${inAll} ${span(personMinutes, 'h')}`;
  },
  worth: (amount, currency) => `Das sind etwa ${moneyIn('de-DE', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Ihre Themen brauchen ${minutesOf(needed)}, die Besprechung hat ${slot}. Streichen Sie ein Thema, oder verlegen Sie ${minutesOf(needed - slot)} in eine andere Besprechung.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `Die letzten ${meetings} dauerten ${least === most ? '' : `${least} bis `}${minutesOf(most)} länger als geplant. Planen Sie ${minutes}, oder kürzen Sie am Ende: Kommen Sie um ${closeAt} zum Schluss.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} für Beginn und Ende = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} von ${slot} min`;
  },
  wholeSeries:
    'Für jede Besprechung der Serie. Eine einzeln geänderte wird wieder wie die anderen, so macht es Outlook',

  changing: 'Die Zeit wird geändert …',
  changed: ({ was, minutes, isSeries }) =>
    `${isSeries ? 'Jede Besprechung der Serie' : 'Die Besprechung'} dauert jetzt ${minutesOf(minutes)} statt ${was}.`,
  undone: (minutes) => `Die Besprechung dauert wieder ${minutesOf(minutes)}.`,
  waits: ({ was, minutes }) =>
    `Die Besprechung dauert dann ${minutesOf(minutes)} statt ${was}. Das geht mit der Agenda in einer E‑Mail hinaus.`,
  waitsAgain: (minutes) =>
    `Die Besprechung dauert dann wieder ${minutesOf(minutes)}. Das geht mit der Agenda in einer E‑Mail hinaus.`,
  zoneChanged: ({ from, to }) =>
    `Outlook hat auch die Zeitzone der Einladung von ${from} in ${to} geändert. Wählen Sie in der Einladung wieder ${from}, bevor Sie sie senden.`,
  refused: (wanted) =>
    `Outlook hat die Zeit gelassen, wie sie war. Wenn Sie ${minutesOf(wanted)} möchten, ändern Sie das Ende der Besprechung in der Einladung.`,
  unanswered: (wanted) =>
    `Outlook hat nicht gesagt, ob es ${minutesOf(wanted)} übernommen hat. Sehen Sie in der Einladung nach dem Ende der Besprechung.`,
  astray: (minutes, wanted) =>
    `Die Besprechung dauert jetzt ${minutesOf(minutes)}, nicht ${wanted}: Sie wurde inzwischen geändert, oder Outlook hat das selbst gewählt. Sehen Sie in der Einladung nach der Zeit.`,
  unread:
    'Outlook hat nicht gesagt, wann die Besprechung ist, deshalb wurde nichts geändert. Versuchen Sie es gleich noch einmal.',
  changedSince: (minutes) =>
    `Die Besprechung hat inzwischen eine andere Dauer bekommen: ${minutesOf(minutes)}. Dabei bleibt es.`,
};
