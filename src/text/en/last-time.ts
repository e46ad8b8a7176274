import type { LastTimeWords } from '../last-time';
import { stopped } from '../phrases';

export const lastTime: LastTimeWords = {
  offer: 'From last time',
  hint: 'Looks in your calendar for an earlier meeting like this one.',
  looking: 'Looking through the last 90 days…',
  stop: 'Stop',
  choose: 'Copy the agenda of:',
  meeting: (subject, day) => `${subject}, ${day}`,
  noSubject: 'A meeting without subject',
  alike: { series: 'Same series', subject: 'Same subject', people: 'Most of the same people' },
  close: 'Close',
  none: 'None of your meetings in the last 90 days had an agenda and the same series, subject or people.',
  nothingToCompare: 'Give the invite a subject or people first. Then look again.',
  copied: (meeting) => `Copied from ${stopped(meeting)} What you had written stays.`,
  previousNextSteps: 'Left open last time. What became of it?',
  step: (what, owner, due) => [`“${what}”`, owner, due && `by ${due}`].filter(Boolean).join(', '),
  openSince: (day, days) =>
    days < 7
      ? `Open since ${stopped(day)}`
      : `Open since ${day}, for ${days < 14 ? 'a week' : `${Math.floor(days / 7)} weeks`}.`,
  ownerNotInvited: (owner) => `${owner} is not invited this time.`,
  done: 'Done',
  drop: 'Drop',
  carryOver: 'Carry over',
  errors: {
    forbidden: 'Microsoft 365 does not let Syfte read your calendar. Your administrator can see why.',
  },
};
