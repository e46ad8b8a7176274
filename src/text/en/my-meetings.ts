import type { MyMeetingsWords } from '../my-meetings';
import { page } from './page';

export const myMeetings: MyMeetingsWords = {
  title: page.myMeetings,
  intro: 'Meetings that you organize, and whether everyone can read what they are for.',
  signIn: 'Sign in',
  privacy: 'Syfte reads your own calendar, here in your browser, and keeps no word of it.',
  lookAhead: 'Look ahead',
  weeks: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
  stop: 'Stop',
  goOn: 'Go on',
  tryAgain: 'Try again',
  readAgain: 'Read again',
  loading: 'One moment…',

  reading: 'Reading your calendar',
  events: (events) => (events === 1 ? '1 event so far' : `${events} events so far`),
  checked: (checked, of) => `${checked} of ${of} ${of === 1 ? 'invite' : 'invites'} read`,
  stopped: (checked, of) =>
    of === null
      ? checked === 0
        ? 'Stopped before any invite was read. Go on when you like.'
        : `Stopped: ${checked} ${checked === 1 ? 'invite' : 'invites'} read so far. What was found stays below.`
      : `Stopped: ${checked} of ${of} ${of === 1 ? 'invite' : 'invites'} read. What was found stays below.`,
  summary: ({ none, incomplete, complete }, hours) => {
    const parts = [
      none > 0 ? `${none} without an agenda` : '',
      incomplete > 0 ? `${incomplete} incomplete` : '',
      complete > 0 ? `${complete} complete` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}. In all: ${hours}.`;
  },
  allComplete: (meetings) =>
    meetings === 1
      ? 'Your one meeting has a complete agenda.'
      : `All ${meetings} meetings have a complete agenda.`,
  nothing: 'You organize no meeting with other people in these weeks that needs an agenda.',
  showComplete: (complete) =>
    complete === 1 ? 'Show the complete one too' : `Show the ${complete} complete ones too`,
  lacking: 'Missing',
  lacks: {
    agenda: 'Whole agenda',
    purpose: 'Purpose',
    goal: 'Goal',
    reason: 'Reasons',
    nextStep: 'Next step',
  },
  nothingLacks: 'No meeting lacks that any more.',
  keys: 'In the list, j and k go from meeting to meeting, and Enter opens one.',
  groups: { 'this-week': 'This week', 'next-week': 'Next week', later: 'Later' },
  meetings: (meetings) => (meetings === 1 ? '1 meeting' : `${meetings} meetings`),

  list: 'Meetings',
  noSubject: 'No subject',
  series: ({ when, times }) =>
    times === 1 ? `A series, one meeting: ${when}` : `A series, ${times} meetings, the next ${when}`,
  ofSeries: (when) => `${when}, one meeting of a series`,
  seriesTimes: (times) => (times === 1 ? 'Series, once' : `Series, ${times} times`),
  seriesDates: (dates) => `In these weeks: ${dates.join(' · ')}`,
  stillNeeded: 'Still needed?',
  ownRow: (dates) => `With a row of its own: ${dates.join(' · ')}`,
  people: (people) => `${people} people`,
  hours: (hours, isOne, atLeast) =>
    `${atLeast ? 'at least ' : ''}${hours} person-${isOne ? 'hour' : 'hours'}`,
  noAgenda: 'No agenda',
  incomplete: 'Incomplete agenda',
  complete: 'Complete',
  unreadable: 'Could not be read',
  couldNotBeRead: (meetings) =>
    meetings === 1 ? 'One meeting could not be read.' : `${meetings} meetings could not be read.`,
  missing: (answers) => `Missing: ${answers.join(', ')}`,
  past: 'New since your last visit',
  newMark: 'New',
  byProgram: 'Made by a program or an assistant',
  programMark: 'By a program',
  inWords: 'The agenda stands in words',
  wordsMark: 'In words',
  setAsBlock: 'Set as block',
  asBlock: 'Agenda in words, set as the block',
  asBlockNote:
    'The words stay, in the form that everyone knows from other invites. An update goes out, so it cannot be undone.',
  setsBlock: 'Sets what stands there in words as the block. The rest of the invite stays.',
  moreInWords: (others) =>
    others === 1
      ? 'One more agenda in words is in the list.'
      : `${others} more agendas in words are in the list. Each goes to the people of its own meeting.`,
  sendAll: (meetings) => `Send all ${meetings} updates`,
  choose: (subject) => `Choose ${subject}`,
  write: 'Write agenda',
  change: 'Change agenda',
  opening: 'Opening the meeting…',
  back: 'Back to my meetings',
  gone: 'That meeting is not in your calendar any more.',
  notLoaded: 'This part of the page did not load. Check your connection and try again.',

  several: 'Use a template on several',
  chosen: (chosen) => `${chosen} chosen`,
  template: 'Template',
  chooseTemplate: 'Choose a template',
  useTemplate: 'Use template',
  putsIn: (topics, hasPreparation) => {
    const parts = [
      topics === 1 ? '1 topic' : topics > 1 ? `${topics} topics` : '',
      hasPreparation ? 'preparation' : '',
    ];
    return `Puts in ${parts.filter(Boolean).join(' and ')}. What is written there stays.`;
  },
  yoursToWrite:
    'A template brings topics and preparation. Purpose, reasons, goal and next step are yours to write, so most of these agendas will be incomplete afterwards.',
  step: (number, of, subject) => `${number} of ${of}: ${subject}`,
  forSeries: 'For the whole series.',
  stopHere: 'Stop here',
  readingMeeting: 'Reading the invite…',
  results: 'What happened',
  sentComplete: 'Sent. The agenda is complete.',
  sentIncomplete: (answers) => `Sent. Incomplete agenda, still missing: ${answers.join(', ')}`,
  nothingToAdd: 'Nothing sent: it is there already.',
  skipped: 'Skipped. Nothing sent.',
  notReached: 'Not reached. Nothing sent.',
  nothingSent: 'Nothing was sent.',
  perhapsSent: 'The update may be out all the same: look at the invite before you try again.',
  notSeen: 'Microsoft 365 took it, but the invite does not show it. Look in your calendar in a moment.',
  off: 'Your organization has turned My meetings off.',
  errors: {
    forbidden: 'Microsoft 365 does not let Syfte read your calendar. Your administrator can see why.',
  },
};
