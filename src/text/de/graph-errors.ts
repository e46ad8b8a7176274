import type { GraphErrorWords } from '../graph-errors';
import { offline } from './offline';

export const graphErrors: GraphErrorWords = {
  'not-set-up':
    'Syfte ist hier noch nicht mit Microsoft 365 verbunden; das kann Ihr Administrator einrichten. Bis dahin funktioniert die Agenda in jeder Einladung, die Sie zum Bearbeiten öffnen.',
  declined:
    'Sie sind nicht angemeldet: Das Fenster wurde geschlossen oder die Berechtigung abgelehnt. Versuchen Sie es noch einmal, wann immer Sie möchten.',
  'needs-admin':
    'Das muss zuerst Ihr Administrator erlauben. Bis dahin funktioniert die Agenda in jeder Einladung, die Sie zum Bearbeiten öffnen.',
  blocked:
    'Eine Regel Ihrer Organisation hat die Anmeldung verhindert; Ihr Administrator sieht, welche. Die Agenda funktioniert weiterhin in jeder Einladung, die Sie zum Bearbeiten öffnen.',
  'no-popup':
    'Der Browser hat das Anmeldefenster blockiert. Versuchen Sie es noch einmal, und erlauben Sie Pop-ups für diese Seite, falls er fragt.',
  'no-cookies':
    'Der Browser blockiert Cookies, die hier für die Anmeldung nötig sind. Erlauben Sie Cookies von Drittanbietern für Outlook, oder verwenden Sie die Outlook-App.',
  'no-sign-in':
    'Die Anmeldung hat nicht geklappt. Versuchen Sie es gleich noch einmal. Die Agenda funktioniert weiterhin in jeder Einladung, die Sie zum Bearbeiten öffnen.',
  offline: offline.offline,
  'timed-out': 'Microsoft 365 hat nicht rechtzeitig geantwortet. Versuchen Sie es gleich noch einmal.',
  'signed-out':
    'Microsoft 365 nimmt die Anmeldung nicht mehr an. Schließen Sie diese Seite, öffnen Sie sie wieder und versuchen Sie es noch einmal.',
  forbidden:
    'Microsoft 365 erlaubt das hier nicht. Syfte kann nur Besprechungen ändern, die Sie in Ihrem eigenen Kalender organisieren. In einem freigegebenen öffnen Sie die Besprechung zum Bearbeiten.',
  gone: 'Die Besprechung ist nicht in Ihrem eigenen Kalender: Sie wurde gelöscht oder abgesagt, oder sie steht in einem freigegebenen. Dort öffnen Sie sie zum Bearbeiten.',
  conflict:
    'Jemand anderes hat zur selben Zeit etwas geändert. Sehen Sie nach, wie es jetzt aussieht, und versuchen Sie es dann noch einmal.',
  'too-large':
    'Das ist mehr, als Outlook annimmt. Kürzen Sie den Text der Einladung, oder entfernen Sie Bilder daraus.',
  busy: 'Microsoft 365 ist gerade stark ausgelastet. Versuchen Sie es in einigen Minuten noch einmal.',
  'time-zone':
    'Die Zeitzone dieser Besprechung kennt Microsoft 365 nicht, deshalb bleibt die Dauer, wie sie ist. Ändern Sie sie in Outlook.',
  failed:
    'Microsoft 365 hat es nicht getan und nennt keinen Grund. Versuchen Sie es noch einmal, oder öffnen Sie die Besprechung zum Bearbeiten.',
};
