import type { GateWords } from '../gate-words';

export const gate: GateWords = {
  purpose: 'the purpose',
  goal: 'the goal',
  reason: 'why you invite',
  and: () => 'and',
  more: 'more',
  nextStep: 'the next step',
  anotherStep: 'next step',
  what: 'what',
  owner: 'who',
  due: 'by when',
  add: 'Add to invite',
  update: 'Update invite',
  before: (missing, button) =>
    `Before you send, please add ${missing}.${button && ` Then choose ${button}.`}`,
  ready: (button) => `Your agenda is ready: choose ${button}, then send.`,
  ahead: (button) => `Your agenda has changed: choose ${button}, then send.`,
  cancelling: 'If you are cancelling, choose Send Anyway.',
  fill: 'Fill in agenda',
  open: 'Open agenda',
  notice: 'Those you invite cannot see yet what this meeting is for.',
  newPeople: (names) => `${names} cannot see yet why they are invited.`,
  unchecked: 'Syfte could not check this invite. It goes out unchecked.',
  uncheckedAsk: 'Syfte could not check this invite. Try again, or choose Send Anyway.',
};
