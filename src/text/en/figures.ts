import type { FiguresWords } from '../figures';

export const figures: FiguresWords = {
  reading: (events, isOne) =>
    `Reading eight weeks back and four ahead: ${events} ${isOne ? 'event' : 'events'} so far.`,
  afterList: 'They come when the list is read.',
  tryAgain: 'Try again',
  showAsTable: 'Show as table',
  showAsPicture: 'Show as picture',
  week: 'Week from',
  ahead: 'ahead',
  meetings: 'Meetings',
  complete: 'Complete',
  incomplete: 'Incomplete',
  none: 'No agenda',
  share: {
    title: 'Meetings with an agenda',
    summary: (percent, meetings, isOne) =>
      `${percent} of ${meetings} ${isOne ? 'meeting has' : 'meetings have'} a complete agenda.`,
    column: 'With an agenda',
    nothing: 'No meeting in these weeks needs an agenda.',
  },
  saved: {
    title: 'Person-hours saved by shorter meetings',
    summary: (hours, isOne) =>
      `${hours} person-${isOne ? 'hour' : 'hours'} saved: minutes short of a whole half hour, times people.`,
    column: 'Person-hours saved',
    nothing: 'No meeting is shorter than a whole half hour yet.',
  },
  steps: {
    title: 'Open next steps',
    summary: (steps, old) => `${steps} open, ${old} of them for more than four weeks.`,
    age: 'Open for',
    column: 'Next steps',
    ages: {
      week_1: 'up to 1 week',
      week_2: 'up to 2 weeks',
      week_4: 'up to 4 weeks',
      older: 'longer',
    },
    nothing: 'No meeting left a next step open.',
  },
};
