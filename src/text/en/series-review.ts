import { stopped } from '../phrases';
import type { SeriesReviewWords } from '../series-review';

export const seriesReview: SeriesReviewWords = {
  stillNeeded: 'Still needed?',
  reading: 'Reading the series…',
  held: (meetings, days) =>
    meetings === 0
      ? `None of its meetings was held in the last ${days} days.`
      : `In the last ${days} days it was held ${meetings === 1 ? 'once' : `${meetings} times`}.`,
  goals: (told, notReached) =>
    told === 0
      ? 'Nobody has said yet whether those meetings reached their goal.'
      : `${told === 1 ? 'One of them says' : `${told} of them say`} whether the goal was reached: ${notReached === 0 ? 'none that it was not' : `${notReached} that it was not`}.`,
  endless: 'The series has no end.',
  endsOn: (day) => `The series ends on ${stopped(day)}`,
  end: (day) => `End on ${day}`,
  endAfterNext: (day) => `End after the next meeting, ${day}`,
  willEnd: (day) => `The series ends on ${stopped(day)} Later meetings go from everyone’s calendar.`,
  done: (day) => `Sent. The series ends on ${stopped(day)}`,
  already: 'The series ends by then already, so nothing was sent.',
  notSeen: 'The calendar took the end and does not show it. Look at the series in Outlook.',
  again: 'Try again',
};
