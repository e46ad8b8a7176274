import { emptyMailbox } from '../../../sandbox/mailbox/mailbox';
import { renderBlock } from '../../../src/invite/render-block';
import { bo } from '../../../test/builders/a-person';
import { anAgenda } from '../../../test/builders/an-agenda';
import { claimed, type Findings, unsettled } from '../findings';
import { actionTimeout, type Stage } from '../stage';
import { sentBy } from './sent';
import type { Surface } from './surface';

const agenda = anAgenda({ nextStep: { owner: bo } });

async function press(stage: Stage, name: string): Promise<boolean> {
  const button = stage.pane().getByRole('button', { name, exact: true });
  if ((await button.count()) !== 1 || !(await button.isEnabled())) return false;
  await button.click(actionTimeout);
  return true;
}

const tasksOf = (stage: Stage) => stage.server.mailbox.get().taskLists.flatMap(({ tasks }) => tasks).length;

/** Puts the next step into To Do, and again once everything works: it is there once, and the pane says so only then. */
async function toDo(stage: Stage): Promise<Findings> {
  await stage.phase('to do');
  if (!(await press(stage, 'Add to my To Do'))) return [];
  const after = await stage.settled();
  const first = claimed(after, /It is in your list[^.]*/, tasksOf(stage) === 1);
  await stage.note();
  await stage.calm();
  await press(stage, 'Add to my To Do');
  await stage.settled();
  const count = tasksOf(stage);
  return [
    ...unsettled('after adding to To Do', after),
    ...first,
    ...(count === 1 ? [] : [`tried again with everything working: ${count} tasks are in the list`]),
  ];
}

async function reply(stage: Stage): Promise<Findings> {
  await stage.phase('reply');
  if (!(await press(stage, 'I am not needed'))) return [];
  const after = await stage.settled();
  return unsettled('after replying', after);
}

export const attendee: Surface = {
  name: 'attendee',
  async play(stage) {
    const [mailbox, sent] = sentBy(emptyMailbox, 'Warehouse', renderBlock(agenda, 'en'));
    const copy = mailbox.invites.find(({ owner, uid }) => owner === bo.address && uid === sent.uid);
    await stage.start({ user: bo.address, mode: 'read', inviteId: copy?.id ?? '' }, mailbox);
    await stage.phase('opening');
    await stage.openPane('/attendee.html');
    const opened = await stage.settled();
    const replied = await reply(stage);
    const added = await toDo(stage);
    await stage.note();
    const isToldOrShown =
      opened.text.includes(agenda.goal) || /could not|no agenda|Try again|not answering/i.test(opened.text);
    return [
      ...unsettled('opening', opened),
      ...(isToldOrShown ? [] : ['neither the agenda nor a word about it is shown']),
      ...replied,
      ...added,
    ];
  },
};
