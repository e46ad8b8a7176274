import type { BesideListWords } from '../beside-list';

export const besideList: BesideListWords = {
  figures: 'In Zahlen',
  loading: 'Einen Moment …',
  notLoaded:
    'Ein Teil dieser Seite wurde nicht geladen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  keepTask: 'Eine Aufgabe in To Do für die kommende Woche führen',
  keepTaskHint:
    'Eine Aufgabe nennt die Besprechungen der nächsten sieben Tage, denen eine Agenda fehlt. Sie wird aktualisiert, wenn Sie diese Seite öffnen, und abgehakt, wenn keine mehr fehlt.',
};
