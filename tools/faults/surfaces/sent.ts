import { contactOf } from '../../../sandbox/mailbox/directory';
import type { Invite } from '../../../sandbox/mailbox/invite';
import { emptyMailbox, type Mailbox, sendInvite } from '../../../sandbox/mailbox/mailbox';
import { onlineMeetingBlock } from '../../../sandbox/mailbox/online-meeting';
import { plainText } from '../../../sandbox/rewriting/rewriting';
import { renderBlock } from '../../../src/invite/render-block';
import { anAgenda } from '../../../test/builders/an-agenda';
import { aForm } from '../../../test/builders/form';
import { claimed, type Findings, typedGone, unsettled, wordsGone } from '../findings';
import type { Row } from '../row';
import { actionTimeout, type Shown, type Stage } from '../stage';
import type { Surface } from './surface';

export const sentWords = ['See the map before you come.', 'Bring the figures', 'Join the meeting here'];
const ownHtml = `<p>${sentWords[0]}</p><ul><li>${sentWords[1]}</li></ul>${onlineMeetingBlock}`;

/** A meeting of Anna's that has gone out to Bo and Cecilia. `start` in ms since 1970. */
export function sentBy(
  mailbox: Mailbox,
  subject: string,
  block: string,
  start = Date.parse('2026-12-10T09:00:00Z'),
  recurrence: Invite['recurrence'] = null,
): readonly [Mailbox, Invite] {
  const body = `<html><body>${block}${ownHtml}</body></html>`;
  const content = aForm({
    subject,
    body,
    required: ['bo.berg', 'cecilia.dahl'].map((name) => contactOf(`${name}@contoso.example`, '')),
    start,
    end: start + 3_600_000,
    timeZone: 'W. Europe Standard Time',
    recurrence,
  });
  return sendInvite(mailbox, { id: null, organizer: content.organizer, content, bodyForAttendees: body });
}

/** How many updates whoever got most of them got. */
export function updatesEach(stage: Stage, uid: string): number {
  const counts = new Map<string, number>();
  for (const mail of stage.server.mailbox.get().mails)
    if (mail.kind === 'update' && mail.uid === uid) counts.set(mail.to, (counts.get(mail.to) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

export const inviteNow = (stage: Stage, { id }: Invite): Invite | undefined =>
  stage.server.mailbox.get().invites.find((one) => one.id === id);

const press = async (stage: Stage, name: RegExp): Promise<boolean> => {
  const button = stage.pane().getByRole('button', { name });
  // A dialog that is still fading out keeps what is behind it from everybody.
  const isThere = async () => (await button.count()) > 0 && (await button.first().isEnabled());
  if (!(await stage.until(isThere, 5_000))) return false;
  await button.first().click(actionTimeout);
  return true;
};

/** Chooses Update invite, and Send update where it is asked. */
export async function sendUpdate(stage: Stage): Promise<Shown | null> {
  await stage.phase('asking');
  if (!(await press(stage, /^(?:Add to|Update) invite$/))) return null;
  const question = stage.pane().getByRole('dialog');
  await stage.until(async () => (await question.count()) > 0, 3_000);
  await stage.settled();
  await stage.phase('sending');
  await press(stage, /^Send update$/);
  return stage.settled();
}

/** What holds whatever went wrong, once the pane says nothing about going on. */
export function sentFindings(stage: Stage, invite: Invite, shown: Shown, typed: string): Findings {
  const now = inviteNow(stage, invite);
  const isThere = now !== undefined && plainText(now.body).includes(typed);
  const mailed = updatesEach(stage, invite.uid);
  return [
    ...claimed(shown, /(?:^|\n)Sent\..*|Ready to send(?!:|,)|The invite already says this/, isThere),
    ...claimed(shown, /Nothing was sent[^\n]*|so nothing was sent/i, mailed === 0),
    ...(now ? wordsGone(now.body, sentWords) : []),
    ...(mailed > 1 ? [`${mailed} updates were mailed to one person`] : []),
    ...(isThere ? [] : typedGone('after sending', [typed], [...shown.values, shown.text])),
  ];
}

/** Everything works again, and it is tried once more: the agenda is there, and nobody got two mails. */
export async function triedAgain(stage: Stage, invite: Invite, typed: string): Promise<Findings> {
  await stage.calm();
  if (!inviteNow(stage, invite)) return [];
  const before = updatesEach(stage, invite.uid);
  await sendUpdate(stage);
  // The invite turned out to have an agenda that nobody had read: which of the two is for the organizer to say.
  const mine = stage.pane().getByRole('button', { name: 'Keep mine', exact: true });
  if ((await mine.count()) > 0) {
    await mine.click(actionTimeout);
    await sendUpdate(stage);
  }
  const body = inviteNow(stage, invite)?.body ?? '';
  const mailed = updatesEach(stage, invite.uid);
  return [
    ...(plainText(body).includes(typed)
      ? []
      : ['tried again with everything working: the agenda is not there']),
    ...(mailed > Math.max(1, before) ? [`tried again: ${mailed} updates were mailed to one person`] : []),
    ...wordsGone(body, sentWords),
  ];
}

const goal = 'One price list in force on 1 February';

/** What a page shows of an item that is gone is nobody's to try again. */
const isOver = (row: Row | null) =>
  row === null || row.fault === 'item-gone' || row.fault.startsWith('deleted');

export const sentForm: Surface = {
  name: 'organizer, sent invite',
  async play(stage, row) {
    const [mailbox, invite] = sentBy(emptyMailbox, 'Nordic prices', renderBlock(anAgenda(), 'en'));
    await stage.start({ mode: 'read', inviteId: invite.id }, mailbox);
    await stage.phase('opening');
    await stage.openPane('/attendee.html');
    const opened = unsettled('opening', await stage.settled());
    const field = stage.pane().getByRole('textbox', { name: 'Goal', exact: true });
    if ((await field.count()) !== 1) {
      await stage.note();
      return [...opened, ...(await openedAgain(stage))];
    }
    await field.fill(goal, actionTimeout);
    const after = await sendUpdate(stage);
    await stage.note();
    if (after === null) return [...opened, 'there is no button to update the invite'];
    return [
      ...opened,
      ...(row === null && updatesEach(stage, invite.uid) !== 1 ? ['no update went out'] : []),
      ...unsettled('after sending', after),
      ...sentFindings(stage, invite, after, goal),
      ...(isOver(row) ? [] : await triedAgain(stage, invite, goal)),
    ];
  },
};

async function openedAgain(stage: Stage): Promise<Findings> {
  await stage.closePane();
  await stage.calm();
  await stage.openPane('/attendee.html');
  const again = await stage.settled();
  const hasForm = (await stage.pane().getByRole('textbox', { name: 'Goal', exact: true }).count()) === 1;
  return [...unsettled('opened again', again), ...(hasForm ? [] : ['opened again: the form is not there'])];
}
