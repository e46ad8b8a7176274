import { stopped } from '../phrases';
import type { SeriesEndWords } from '../series-end';

/** Thirteen weeks. */
const quarter = 13;

const weeksOf = (weeks: number) => (weeks === 1 ? '1 Woche' : `${weeks} Wochen`);

export const seriesEnd: SeriesEndWords = {
  advice: (weeks) =>
    `Diese Serie hat kein Ende. Geben Sie ihr ${weeks === quarter ? 'ein Quartal' : weeksOf(weeks)} und fragen Sie dann, ob sie noch nötig ist.`,
  exceptions:
    'Einzeln geänderte Besprechungen der Serie, auch vergangene, werden wieder wie die anderen. So macht es Outlook.',
  end: (day) => `Am ${day} enden`,
  ended: (day) => `Die Serie endet am ${stopped(day)} Alle sehen das, sobald Sie senden.`,
  refused:
    'Outlook hat das Ende nicht angenommen. Sie können es selbst festlegen, dort wo die Einladung die Wiederholung zeigt.',
  unanswered:
    'Outlook sagt nicht, ob die Serie jetzt ein Ende hat. Sehen Sie vor dem Senden dort nach, wo die Einladung die Wiederholung zeigt.',
  changedSince: 'Die Wiederholung wurde inzwischen geändert und blieb deshalb, wie sie ist.',
};
