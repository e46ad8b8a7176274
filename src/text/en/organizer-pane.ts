import type { Lost, OrganizerPaneWords } from '../organizer-pane';
import { listOf, namesOf, numberOf } from '../phrases';

export const organizerPane: OrganizerPaneWords = {
  title: 'Agenda',
  purpose: 'Purpose',
  purposeHint: 'Why do you meet? For example: Choose a supplier.',
  purposeMissing: 'Say in a few words why you meet.',
  goal: 'Goal',
  goalHint: 'What would success look like?',
  goalMissing: 'Say in a few words what you want to achieve.',
  people: 'Why',
  peopleHint: '· everyone invited can read this',
  noPeople: 'Add people to the invite and say here why each is needed.',
  why: (person) => `Why is ${person} invited?`,
  whyMissing: 'Say in a few words why.',
  whyUnfinished: 'Finish the sentence.',
  sayMore: 'This will do. A few more words would tell those you invite what you mean.',
  whyEveryone: 'Why is everyone invited?',
  whyEveryoneHint: 'With this many people, one reason is enough.',
  sameReason: 'Same reason for everyone',
  preparation: 'Preparation',
  addPreparation: 'Add preparation',
  addAnswer: { goal: 'Add goal', reasons: 'Add reasons', nextStep: 'Add next step' },
  preparationHint: 'Optional. What to have done or at hand.',
  nextStep: (at) => `Next step${numberOf(at)}`,
  nextStepHint: 'What happens when the meeting is over?',
  nextStepMissing: 'Say in a few words what happens next.',
  nextStepOwner: (at) => `Next step${numberOf(at)} owner`,
  ownerMissing: 'Who takes it on?',
  nextStepDue: (at) => `Next step${numberOf(at)} due`,
  dueHint: 'Fri 4 Dec or yyyy-mm-dd',
  dueMissing: 'By when? Such as Fri 4 Dec.',
  dueUnread: 'Syfte cannot read this as a day. Type one such as Fri 4 Dec, or yyyy-mm-dd.',
  ownerAndDue: (said, at) =>
    `Owner and date of ${at === 0 ? 'the next step' : `next step ${at + 1}`}: ${said}`,
  whoAndWhen: (at) => (at === 0 ? 'Who and by when?' : `Who and by when, next step${numberOf(at)}?`),
  ownerNotInvited: (owner) => `${owner} is not invited to this meeting.`,
  anotherNextStep: 'Another next step',
  anotherNextStepHint: 'What else happens then?',
  removeNextStep: (at) => `Remove next step ${at + 1}`,
  nextStepRemoved: (at) => `Next step ${at + 1} is removed.`,
  putBackNextStep: 'Put it back',
  chooseDate: (at) => (at === 0 ? 'Choose date' : `Choose date of next step${numberOf(at)}`),
  notes: 'Notes',
  notesHint: 'Other lines that were in the agenda.',

  add: 'Add to invite',
  update: 'Update invite',
  close: 'Close',
  tryAgain: 'Try again',

  ready: 'Ready to send',
  readyToAdd: (hasBlock) => `Your agenda is ready: choose ${hasBlock ? 'Update invite' : 'Add to invite'}`,
  stillMissing: (answers) => `Still missing: ${answers.join(', ')}`,
  missingPurpose: 'purpose',
  missingGoal: 'goal',
  missingReasons: (people) =>
    `why ${namesOf(people, 'and', 'more')} ${people.length === 1 ? 'is' : 'are'} invited`,
  missingNextStep: (parts, at) => {
    const words = { what: 'what', owner: 'owner', due: 'date' };
    const step = `next step${numberOf(at)}`;
    return parts.includes('what') ? step : `${step} (${parts.map((part) => words[part]).join(', ')})`;
  },
  missingNextSteps: (more) => `${more} more next steps`,
  nobodyYet: 'Nobody else is invited yet',
  timesAreOld: 'Ready to send, but its clock times are old: choose Update invite',
  notAddedYet: (hasBlock) => `Not in the invite yet: choose ${hasBlock ? 'Update invite' : 'Add to invite'}`,
  chooseVersion: 'Choose a version of the agenda first',
  writing: 'Adding to the invite…',
  looking: 'Looking at your text…',

  loading: 'Reading the invite…',
  unreachable: 'Outlook is not answering just now. The invite is as you left it.',
  bodyUnread: 'The text of the invite could not be read, so an agenda in it does not show here.',
  peopleUnknown: 'Outlook did not say who is invited.',
  plainText:
    'This invite is plain text, and the agenda needs HTML. Change it under Format Text in the invite, then try again.',
  draftLate: 'Not saved yet. Outlook is slow to answer.',
  draftFull:
    'This is more than Outlook keeps until you add it. Your text is still here: shorten it, or add it to the invite before you close.',
  draftFailed:
    'Outlook is not keeping what you type just now. It is still here, and Syfte keeps trying. Add it to the invite before you close.',

  secondAgenda:
    'There is one more agenda further down in the invite. Only the first is updated from here: delete the other before you send.',
  alreadyThere: 'The invite already says this.',
  nothingToAdd: 'Write an answer first, then add it.',
  noReasonToShare: 'Write one reason first. Then it can be copied to everyone who has none.',
  ownVersionSaved: (hasBlock) =>
    `Your version is kept here. Choose ${hasBlock ? 'Update invite' : 'Add to invite'} to put it in.`,
  moving: (to, names) =>
    to === 'optional'
      ? `Making ${listOf(names, 'and')} optional…`
      : `Taking ${listOf(names, 'and')} off the invite…`,
  moved: (to, names) => {
    const done =
      to === 'optional'
        ? names.length === 1
          ? 'is now optional'
          : 'are now optional'
        : 'will get the notes and no invite';
    return `${listOf(names, 'and')} ${done}. Names that Outlook had not recognised yet may have to be typed again.`;
  },
  notMoved:
    'Outlook did not change who is invited here. Do it in the invite: move the name to Optional, or remove it.',
  missing: (names) =>
    `Outlook took ${listOf(names, 'and')} off the invite along the way, and would not add ${names.length === 1 ? 'that name' : 'those names'} again. Add ${names.length === 1 ? 'it' : 'them'} in the invite before you send.`,
  couldNotRead:
    'The invite could not be read, so nothing was changed. Your answers are still here. Try again.',
  couldNotWrite:
    'Outlook did not take the agenda. Your answers are still here. Try again, and if that does not help, close and reopen the invite.',
  changing:
    'The invite kept changing, so nothing was written over. Let it rest for a moment, then try again. Your answers are still here.',
  emptied:
    'Outlook says that the invite is empty, where an agenda stood a moment ago. Nothing was changed. Look at the invite: if its text is gone, choose Add to invite once more. Your answers are still here.',
  notSeen:
    'The agenda does not show in the invite yet. Look at the invite, and try again if it is not there. Your answers are still here.',
  putBack: (lost) =>
    `Adding the agenda would have removed ${listOf(lost.map(lostPart), 'and')}, so the invite is as it was. Add the agenda to a new invite instead, or move that part and try again.`,
  notPutBack: (lost) =>
    `The invite lost ${listOf(lost.map(lostPart), 'and')} and could not be put back. Put it back by hand before you send.`,
  refusal: {
    'too-large': 'The invite is too long to take an agenda. Shorten its text, then try again.',
    unclosed:
      'The text of the invite is damaged, so it was left as it is. Paste its text into a new invite and try again.',
    'unusual-page':
      'The invite holds something (a form or a frame) that the agenda could disturb, so it was left as it is. Remove that part and try again.',
    'broken-block':
      'The agenda in the invite was changed so that it cannot be replaced safely. Delete it from the invite and choose Update invite again.',
    'block-in-pieces':
      'There are pieces of an earlier agenda in the invite. Delete them from the invite, then choose Add to invite again.',
    'inside-link':
      'The agenda in the invite is inside a link. Delete it from the invite and choose Update invite again.',
    'picture-inside':
      'There is a picture inside the agenda in the invite. Move the picture out of it and choose Update invite again.',
    'join-link-inside':
      'The link to join is inside the agenda in the invite. Move the link out of it and choose Update invite again.',
  },

  conflict: 'The agenda was changed in the invite',
  conflictHint: 'Which version do you want to go on with?',
  invitesVersion: 'In the invite',
  myVersion: 'Yours',
  takeInviteVersion: 'Use the one in the invite',
  keepOwnVersion: 'Keep mine',
};

function lostPart(lost: Lost): string {
  const words = {
    text: 'some of its text',
    image: 'a picture',
    attachment: 'an attached file',
    'join-link': 'the link to join',
  };
  return words[lost];
}
