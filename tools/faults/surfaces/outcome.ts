import { emptyMailbox } from '../../../sandbox/mailbox/mailbox';
import { plainText } from '../../../sandbox/rewriting/rewriting';
import { renderBlock } from '../../../src/invite/render-block';
import { anAgenda } from '../../../test/builders/an-agenda';
import { claimed, type Findings, typedGone, unsettled } from '../findings';
import { actionTimeout, type Stage } from '../stage';
import { sentBy, updatesEach } from './sent';
import type { Surface } from './surface';

const decided = 'We take the second list';

/** Chooses Save outcome, and Send update where it is asked. */
async function save(stage: Stage) {
  await stage.phase('asking');
  const saves = stage.pane().getByRole('button', { name: 'Save outcome', exact: true });
  // A dialog that is still fading out keeps what is behind it from everybody.
  await stage.until(async () => (await saves.count()) > 0, 5_000);
  await saves.click(actionTimeout);
  const send = stage.pane().getByRole('button', { name: 'Send update', exact: true });
  const isAsked = await stage.until(async () => (await send.count()) > 0, 5_000);
  await stage.phase('sending');
  if (isAsked) await send.click(actionTimeout);
  return stage.settled();
}

/** What came of a meeting that has ended, told by its organizer; and once more when everything works again: one update, and nothing lost. */
export const outcome: Surface = {
  name: 'organizer, outcome',
  // What is read before the question has met its faults with the sent invite.
  isMet: (part, { to }) => part === 'sending' && to === 'graph',
  async play(stage, row) {
    const held = Date.parse('2026-11-24T09:00:00Z');
    const [mailbox, invite] = sentBy(emptyMailbox, 'Nordic prices', renderBlock(anAgenda(), 'en'), held);
    await stage.start({ mode: 'read', inviteId: invite.id }, mailbox);
    await stage.phase('opening');
    await stage.openPane('/attendee.html');
    const field = stage.pane().getByRole('textbox', { name: 'Decided', exact: true });
    if (!(await stage.until(async () => (await field.count()) === 1, 10_000))) {
      await stage.note();
      return ['what came of it is not asked'];
    }
    await stage.pane().getByRole('radio', { name: 'Goal reached', exact: true }).check(actionTimeout);
    await field.fill(decided, actionTimeout);
    const after = await save(stage);
    await stage.note();
    const bodyNow = () =>
      plainText(stage.server.mailbox.get().invites.find(({ id }) => id === invite.id)?.body ?? '');
    const isThere = bodyNow().includes(decided);
    const first: Findings = [
      ...unsettled('after saving', after),
      ...claimed(after, /(?:^|\n)Sent\..*|The invite already says this/, isThere),
      ...claimed(after, /Nothing was sent[^\n]*|so nothing was sent/i, updatesEach(stage, invite.uid) === 0),
      ...(isThere ? [] : typedGone('after saving', [decided], after.values)),
      ...(row === null && updatesEach(stage, invite.uid) !== 1 ? ['no update went out'] : []),
    ];
    if (row?.fault.startsWith('deleted')) return first;
    await stage.calm();
    await save(stage);
    // The invite turned out to have an agenda that nobody had read: which of the two is for the organizer to say.
    const mine = stage.pane().getByRole('button', { name: 'Keep mine', exact: true });
    if ((await mine.count()) > 0) {
      await mine.click(actionTimeout);
      await save(stage);
    }
    const mailed = updatesEach(stage, invite.uid);
    return [
      ...first,
      ...(bodyNow().includes(decided) ? [] : ['tried again with everything working: it is not there']),
      ...(mailed > 1 ? [`${mailed} updates were mailed to one person`] : []),
    ];
  },
};
