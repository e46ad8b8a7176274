import { emptyMailbox } from '../../../sandbox/mailbox/mailbox';
import { renderBlock } from '../../../src/invite/render-block';
import { anAgenda } from '../../../test/builders/an-agenda';
import { type Findings, unsettled } from '../findings';
import { actionTimeout, type Shown, type Stage } from '../stage';
import { sendUpdate, sentBy, sentFindings, triedAgain, updatesEach } from './sent';
import type { Surface } from './surface';

const purpose = 'Choose the price list for the Nordics';
const open = 'Nordic prices';
const done = 'Warehouse';

const button = (stage: Stage, name: RegExp) => stage.pane().getByRole('button', { name });

/** The list says what it has not read: two meetings are there, one of them without an agenda. */
function misread({ text }: Shown): Findings {
  const said = /You organize no meeting[^.]*|meetings? ha(?:s|ve) a complete agenda/.exec(text)?.[0];
  const isListed = text.includes(open);
  const isTold = /Try again|Go on|Sign in|could not|not (?:be )?(?:read|reach)|Read again/i.test(text);
  return [
    ...(said ? [`says “${said}”, which is not so`] : []),
    ...(isListed || isTold ? [] : ['the meeting without an agenda is not listed, and nothing says why']),
  ];
}

/** Reading has come to an end. */
async function read(stage: Stage): Promise<Shown> {
  await stage.until(async () => (await button(stage, /^Stop$/).count()) === 0);
  return stage.settled();
}

/** My meetings, signed in where it asks, read to the end. */
export async function openedList(stage: Stage): Promise<Shown> {
  await stage.openPane('/my-meetings.html');
  await stage.settled();
  const signIn = button(stage, /^Sign in$/);
  if ((await signIn.count()) > 0) await signIn.click(actionTimeout);
  return read(stage);
}

export const myMeetings: Surface = {
  name: 'my meetings',
  async play(stage, row) {
    const [one, invite] = sentBy(emptyMailbox, open, '');
    const [mailbox] = sentBy(one, done, renderBlock(anAgenda(), 'en'));
    await stage.start({ mode: 'read', inviteId: invite.id }, mailbox);
    await stage.phase('reading');
    const list = await openedList(stage);
    const isDeleted = row?.fault.startsWith('deleted') === true;
    const reading = [...unsettled('reading', list), ...(isDeleted ? [] : misread(list))];
    await stage.phase('opening');
    const write = stage
      .pane()
      .getByRole('listitem', { name: open, exact: true })
      .getByRole('button', { name: /^(?:Write|Change) agenda$/ });
    if ((await write.count()) === 0)
      return row ? reading : [...reading, 'nothing to write an agenda for is listed'];
    await write.click(actionTimeout);
    const form = unsettled('opening a meeting', await stage.settled());
    const field = stage.pane().getByRole('textbox', { name: 'Purpose', exact: true });
    if ((await field.count()) !== 1) return row ? [...reading, ...form] : ['the form is not there'];
    await field.fill(purpose, actionTimeout);
    const after = await sendUpdate(stage);
    await stage.note();
    if (after === null) return [...reading, ...form, 'there is no button to add the agenda'];
    return [
      ...reading,
      ...form,
      ...(row === null && updatesEach(stage, invite.uid) !== 1 ? ['no update went out'] : []),
      ...unsettled('after sending', after),
      ...sentFindings(stage, invite, after, purpose),
      ...(row === null || isDeleted ? [] : await triedAgain(stage, invite, purpose)),
    ];
  },
};
