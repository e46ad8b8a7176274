import { moneyIn, span } from '../phrases';
import type { History, Kind, TimeWords } from '../time';

export const time: TimeWords = {
  use: (minutes) => `Use ${minutes} minutes`,
  undo: 'Undo',
  reason: (reason) => {
    switch (reason.code) {
      case 'topics':
        return `Your topics add up to ${inMinutes(reason.minutes)}`;
      case 'history':
        return `${fitted(reason)} (${inMinutes(reason.longest)} at most); this one is planned for ${reason.planned}`;
      case 'kind':
        return tryKind(reason.kind, reason.minutes);
      case 'people':
        return `${reason.people} people: the more there are, the more of them do other things meanwhile. Try ${inMinutes(reason.minutes)}`;
      case 'habit':
        return `Most ${reason.planned}-minute meetings are a habit. A bit less leaves a break`;
    }
  },
  time: 'Time',
  shorter: ({ was, minutes, personMinutes }) => {
    const inAll = personMinutes > was - minutes ? ' in all' : '';
    return `${was} → ${minutes} min · saves ${span(personMinutes, 'h')}${inAll}`;
  },
  worth: (amount, currency) => `That is about ${moneyIn('en-GB', amount, currency)}`,
  over: ({ needed, slot }) =>
    `Your topics need ${inMinutes(needed)}, and the meeting has ${slot}. Drop a topic, or move ${inMinutes(needed - slot)} to another meeting.`,
  overrun: ({ meetings, least, most, minutes }, closeAt) =>
    `The last ${meetings} took ${least === most ? '' : `${least} to `}${inMinutes(most)} longer than planned. Plan ${minutes}, or shorten at the end: close at ${closeAt}.`,
  sum: ({ sum, air, slot }) => {
    const needed = air > 0 ? `${sum} + ${air} to start and end = ${sum + air}` : `${sum}`;
    return slot === null ? `${needed} min` : `${needed} of ${slot} min`;
  },
  wholeSeries:
    'For every meeting in the series. A meeting in it that was changed on its own goes back to the others, as Outlook does it',

  changing: 'Changing the time…',
  changed: ({ was, minutes, isSeries }) =>
    `${isSeries ? 'Every meeting in the series' : 'The meeting'} now takes ${inMinutes(minutes)} instead of ${was}.`,
  undone: (minutes) => `The meeting takes ${inMinutes(minutes)} again.`,
  waits: ({ was, minutes }) =>
    `The meeting will take ${inMinutes(minutes)} instead of ${was}. That goes out with the agenda, in one mail.`,
  waitsAgain: (minutes) =>
    `The meeting will take ${inMinutes(minutes)} again. That goes out with the agenda, in one mail.`,
  zoneChanged: ({ from, to }) =>
    `Outlook also changed the time zone of the invite from ${from} to ${to}. Choose ${from} again in the invite before you send it.`,
  refused: (wanted) =>
    `Outlook kept the time as it was. If you want ${inMinutes(wanted)}, change the end of the meeting in the invite.`,
  unanswered: (wanted) =>
    `Outlook did not say whether it took ${inMinutes(wanted)}. Look at the end of the meeting in the invite.`,
  astray: (minutes, wanted) =>
    `The meeting now takes ${inMinutes(minutes)}, not ${wanted}: it was changed meanwhile, or Outlook chose that itself. Look at the time in the invite.`,
  changedSince: (minutes) => `The meeting was given another length since: ${inMinutes(minutes)}. That stays.`,
  unread: 'Outlook did not say when the meeting is, so nothing was changed. Try again in a moment.',
};

function tryKind(kind: Kind, minutes: number): string {
  if (kind === 'inform') {
    return `In longer meetings more people do other things while they listen. Try ${inMinutes(minutes)}`;
  }
  if (kind === 'review') return `What can be read before need not be told: try ${inMinutes(minutes)}`;
  if (kind === 'decide') return `With one clear question, try ${inMinutes(minutes)} for the decision`;
  return `Try ${inMinutes(minutes)} instead of the hour`;
}

/** How many of the meetings that count would have fitted into the length that is suggested. */
function fitted({ meetings, fits }: History): string {
  const those = fits === meetings ? `All of the last ${meetings}` : `${fits} of the last ${meetings}`;
  return `${those} would have fitted`;
}

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
