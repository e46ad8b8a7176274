import { stopped } from '../phrases';
import { quarter, type SeriesEndWords } from '../series-end';

export const seriesEnd: SeriesEndWords = {
  advice: (weeks) =>
    `This series has no end. Give it ${weeks === quarter ? 'a quarter' : inWeeks(weeks)}, and ask then whether it is still needed.`,
  exceptions:
    'Meetings in it that were changed on their own, past ones too, go back to the others, as Outlook does it.',
  end: (day) => `End on ${day}`,
  ended: (day) => `The series ends on ${stopped(day)} Everyone sees it once you send.`,
  refused: 'Outlook did not take the end. You can set it yourself, where the invite says how it repeats.',
  unanswered:
    'Outlook does not say whether the series has an end now. Look where the invite says how it repeats, before you send.',
  changedSince: 'How the invite repeats was changed meanwhile, so it was left alone.',
};

function inWeeks(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}
