import { capital, firstOf, listOf } from '../phrases';
import type { PlanWords, Recipients } from '../plan';

const some = (names: readonly string[]) => firstOf(names, 'and', 'more');

function everybody({ people, lists }: Recipients): string {
  const persons = people === 1 ? '1 person' : `${people} people`;
  if (lists.length === 0) return persons;
  const everyone = `everyone in ${listOf(lists, 'and')}`;
  return people === 0 ? everyone : `${persons} and ${everyone}`;
}

export const plan: PlanWords = {
  title: 'Plan a meeting',
  subject: 'Subject of the meeting',
  when: 'When',
  day: 'Day',
  time: 'Start',
  minutes: 'Minutes',
  noTime: 'Choose a day, a start and a length of 5 to 1,440 minutes.',
  found: 'Found in the mail:',
  useAsPurpose: 'Use as purpose',
  repeated: (names) =>
    `${some(names)} ${names.length === 1 ? 'stands' : 'stand'} in the mail more than once and ${names.length === 1 ? 'is' : 'are'} invited once.`,
  lists: (names) =>
    `${some(names)} ${names.length === 1 ? 'is a list' : 'are lists'}: everyone who reads it is invited, and one reason goes to all of them.`,
  unreachable: (names) => `Outlook shows no address for ${some(names)}. Add them in the invite.`,
  over: (names, most) => `Outlook’s form takes ${most} people at a time. Add in the invite: ${some(names)}.`,
  nobody: 'The mail names nobody but you. Add people in the invite.',
  mailUnread: 'The text of the mail could not be read just now. Everything else works.',
  noMail: 'Open a mail, and choose Plan a meeting there.',

  open: 'Open new meeting',
  opening: 'Opening the new meeting…',
  opened:
    'Your agenda is in the new meeting that Outlook opens. Look at it there, and send it. If no window comes, try again.',
  notOpened:
    'Outlook did not open a new meeting. Your answers are still here: try again, or choose Copy agenda below, open a new meeting yourself and paste it.',
  tooLong:
    'The agenda is longer than Outlook’s form takes. Shorten it, or choose Copy agenda below, open a new meeting yourself and paste it.',
  ready: 'Everything is answered: choose Open new meeting',
  notOpenedYet: 'Choose Open new meeting when you are done',
  nothingToOpen: 'Write an answer first, then open the meeting.',

  create: 'Create with Teams link',
  incomplete:
    'A meeting is created from here when its answers are whole. Open new meeting works before that.',
  nobodyToInvite: 'There is nobody to invite. Open new meeting, and add people there.',
  tooFar: 'Choose a time that is still to come.',
  notLoaded:
    'The question before sending did not load. Check your connection and try again. Your answers are still here.',
  willGet: (recipients) => `${capital(everybody(recipients))} will get an invite`,
  listsToo: (lists) => `Everyone in ${listOf(lists, 'and')} gets it too.`,
  names: (names) => `It goes to ${some(names)}.`,
  createAndSend: 'Create and send',
  notNow: 'Not now',
  creating: 'Creating the meeting…',
  created: (recipients) =>
    `Done. The meeting is in your calendar with a Teams link. ${capital(everybody(recipients))} got the invite.`,
  createdWithoutLink: (recipients) =>
    `The meeting is in your calendar, and ${everybody(recipients)} got the invite. Microsoft 365 gave it no Teams link: open it and turn on Teams meeting there.`,
  openCreated: 'Open the meeting',
  notCreated: 'Nothing was created or sent, and your answers are still here.',
  unsure:
    'The meeting may have been created all the same: look in your calendar. Your answers are still here, and trying again creates no second one.',
  errors: {
    forbidden: 'Microsoft 365 does not let you create meetings from here. Open new meeting works without it.',
    failed: 'Microsoft 365 did not do it, and does not say why. Open new meeting works without it.',
    gone: 'Microsoft 365 has no calendar for you. Open new meeting works without it.',
  },
};
