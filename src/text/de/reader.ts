import type { ReaderWords } from '../reader';

export const reader: ReaderWords = {
  organizer:
    'Sie organisieren diese Besprechung. Um die Agenda zu ändern, öffnen Sie die Besprechung im Kalender zum Bearbeiten und wählen Sie Agenda.',
  listed: (lists) =>
    `Sie stehen nicht namentlich in dieser Einladung. Sie ging an ${lists.join(' und ')}; wahrscheinlich lesen Sie sie dort, oder jemand hat sie Ihnen weitergeleitet.`,
  listReason: (list) => `Für ${list} steht dort:`,
  alias: (name, address) =>
    address
      ? `${name} ist als ${address} eingeladen, und Sie sind mit einer anderen Adresse angemeldet. Das können gut Sie sein.`
      : `Unter den Eingeladenen ist ${name}, aber wir wissen nicht, ob Sie das sind.`,
  forwarded:
    'Sie gehören nicht zu den Eingeladenen. Wahrscheinlich hat Ihnen jemand die Einladung weitergeleitet.',
  unknown: 'Outlook zeigt nicht, wer eingeladen ist. Deshalb wissen wir nicht, was für Sie gemeint ist.',
  others: 'Darum sind die anderen eingeladen:',
};
