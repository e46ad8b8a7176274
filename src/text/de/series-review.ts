import { stopped } from '../phrases';
import type { SeriesReviewWords } from '../series-review';

export const seriesReview: SeriesReviewWords = {
  stillNeeded: 'Noch nötig?',
  reading: 'Die Serie wird gelesen …',
  held: (meetings, days) =>
    meetings === 0
      ? `In den letzten ${days} Tagen fand keine der Besprechungen statt.`
      : `In den letzten ${days} Tagen fand sie ${meetings === 1 ? 'einmal' : `${meetings}-mal`} statt.`,
  goals: (told, notReached) =>
    told === 0
      ? 'Noch hat niemand gesagt, ob diese Besprechungen ihr Ziel erreicht haben.'
      : `${told === 1 ? 'Eine davon sagt' : `${told} davon sagen`}, ob das Ziel erreicht wurde: ${notReached === 0 ? 'nie, dass es verfehlt wurde' : `${notReached}-mal, dass es nicht so war`}.`,
  endless: 'Die Serie hat kein Ende.',
  endsOn: (day) => `Die Serie endet am ${stopped(day)}`,
  end: (day) => `Am ${day} enden`,
  endAfterNext: (day) => `Nach der nächsten Besprechung enden, ${day}`,
  willEnd: (day) =>
    `Die Serie endet am ${stopped(day)} Spätere Besprechungen verschwinden aus allen Kalendern.`,
  done: (day) => `Gesendet. Die Serie endet am ${stopped(day)}`,
  already: 'Die Serie endet ohnehin bis dahin, deshalb wurde nichts gesendet.',
  notSeen: 'Der Kalender hat das Ende angenommen und zeigt es nicht. Sehen Sie in Outlook nach der Serie.',
  again: 'Erneut versuchen',
};
