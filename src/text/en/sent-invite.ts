import { listOf } from '../phrases';
import type { SentInviteWords } from '../sent-invite';

export const sentInvite: SentInviteWords = {
  willGet: ({ people, lists }) => {
    if (people === 0 && lists.length > 0) return `Everyone in ${listOf(lists, 'and')} will get an update`;
    if (people === 0) return 'Nobody else is invited, so nobody gets an update';
    return people === 1 ? '1 person will get an update' : `${people} people will get an update`;
  },
  listsToo: (lists) => `Everyone in ${listOf(lists, 'and')} gets it too.`,
  agendaGoes: 'The agenda goes into the invite.',
  outcomeGoes: 'The agenda goes into the invite, with what came of the meeting.',
  timeGoes: ({ was, minutes }) => `The meeting will take ${inMinutes(minutes)} instead of ${was}.`,
  oneMail: 'Both go out in one mail.',
  askedAgain: 'Your calendar differs from what Outlook showed here, so please look once more.',
  scope: 'Which meetings?',
  thisMeeting: 'This meeting',
  wholeSeries: 'The whole series',
  seriesTime: 'A meeting in the series that was changed on its own goes back to the others.',
  seriesHint:
    'For the whole series: a meeting in it that you have changed by itself can send a mail of its own.',
  sendUpdate: 'Send update',
  notNow: 'Not now',

  sending: 'Sending the update…',
  sent: ({ people, lists }) => {
    if (people + lists.length === 0) return 'Done. It is in your calendar.';
    if (people === 0) return `Sent. Everyone in ${listOf(lists, 'and')} gets the update.`;
    const too = lists.length > 0 ? `, and so does everyone in ${listOf(lists, 'and')}` : '';
    return people === 1
      ? `Sent. 1 person gets the update${too}.`
      : `Sent. ${people} people get the update${too}.`;
  },
  sentAlready: 'The invite already says this, so no more mail was sent.',
  seriesOnly:
    'Sent to the series. This meeting was changed by itself before and keeps its own agenda: choose This meeting to update it too.',
  notSentYet: 'Nothing was sent yet.',
  answersStay: 'Nothing was sent, and your answers are still here.',
  perhapsSent:
    'The update may have gone out all the same. Your answers are still here, and trying again sends nothing twice.',
  upToDate: 'Nothing is waiting to be sent: this is what everyone reads.',
  waitsForUpdate: (hasBlock) => `Ready to send: choose ${hasBlock ? 'Update invite' : 'Add to invite'}`,
  onlyHere: 'Until you send it, only you see this.',
  notLoaded:
    'The question before sending did not load. Check your connection and try again. Your answers are still here.',
  notYours:
    'Your calendar names somebody else as the organizer of this meeting, so only they can send an update. Copy agenda works here too.',
  cancelled: 'This meeting has been cancelled, so nothing was sent. Your answers are still here.',
  joinLinkMissing:
    'The link to join is missing from the invite, and an update could turn the online meeting off. Open the meeting from your calendar to edit it, put the link back and choose Agenda there.',
  shared: (owner) =>
    `This meeting is in ${owner ? `${owner}’s` : 'a shared'} calendar, and Syfte sends updates only from your own. Open the meeting to edit it and choose Agenda there. Copy agenda works here too.`,

  plainText:
    'This invite is plain text, and the agenda needs HTML. Open the meeting from your calendar to edit it, and change it under Format Text.',
  couldNotRead:
    'The invite in your calendar could not be read, so nothing was sent. Your answers are still here. Try again.',
  couldNotWrite: 'The calendar did not take the agenda. Your answers are still here. Try again.',
  oldLength:
    'The length is as it was: Microsoft 365 does not know the time zone of this meeting. Change it in Outlook.',
  lengthNotSeen:
    'The new time does not show in your calendar yet. Look at the meeting in a moment, and try again if it is not there.',
  changing:
    'Somebody else kept changing the invite, so nothing was sent. Your answers are still here. Try again in a moment.',
  emptied:
    'The calendar says that this invite is empty, which it is not here. Nothing was sent, and your answers are still here. Try again in a moment.',
  notSeen:
    'The agenda does not show in the invite yet. Look at the invite in a moment, and try again if it is not there. Your answers are still here.',
  putBack:
    'The invite would have lost a part of its own, such as the link to join, so it is as it was. Open the meeting from your calendar to edit it, and choose Agenda there.',
  notPutBack:
    'The invite lost a part of its own, such as the link to join, and could not be put back. Open the meeting from your calendar, put it back and send the invite again.',
};

function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
