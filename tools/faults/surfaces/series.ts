import { contactOf } from '../../../sandbox/mailbox/directory';
import { emptyMailbox } from '../../../sandbox/mailbox/mailbox';
import { repeating } from '../../../sandbox/mailbox/recurrence';
import { claimed, type Findings, unsettled, wordsGone } from '../findings';
import { actionTimeout, type Shown, type Stage } from '../stage';
import { openedInvite, pressOne } from './beside-the-answers';
import { openedList } from './my-meetings';
import { openedAgain, ownWords, page, type } from './organizer';
import { inviteNow, sentBy, sentWords, updatesEach } from './sent';
import type { Surface } from './surface';

const zone = 'W. Europe Standard Time';
const start = Date.parse('2026-12-03T09:00:00Z');
const weekly = repeating('weekly', start, zone);

/** A series without an end gets one in the open form. */
export const seriesEnded: Surface = {
  name: 'organizer, end of a series',
  // What else is read is read the same way elsewhere, and has met its faults there.
  isMet: (part, { name }) => part === 'ending' && /^(?:recurrence|start|end|sessionData)\./.test(name),
  async play(stage, row) {
    await openedInvite(stage, {
      ...{ start, end: start + 3_600_000, timeZone: zone, recurrence: weekly },
      required: [contactOf('bo.berg@contoso.example', 'Bo Berg')],
    });
    await stage.openPane(page);
    await stage.settled();
    const words = await type(stage);
    await stage.wait(1_000);
    await stage.phase('ending');
    const after = await pressOne(
      stage,
      /^End on /,
      /series ends on|did not take the end|does not say whether|was changed meanwhile/,
    );
    await stage.note();
    const { form } = await stage.state();
    const isEnded = form?.recurrence?.until != null;
    return [
      ...(after ? unsettled('after ending it', after) : ['no end is offered']),
      ...(after ? claimed(after, /The series ends on[^.]*/, isEnded) : []),
      ...(row === null && !isEnded ? ['the series has no end'] : []),
      ...(form && form.recurrence === null ? ['the series is no series any more'] : []),
      ...(form && (form.start !== start || form.end !== start + 3_600_000) ? ['the time was moved'] : []),
      ...(row?.fault === 'item-gone' ? [] : await openedAgain(stage, words)),
      ...wordsGone(await stage.body(), ownWords),
    ];
  },
};

const button = (stage: Stage, name: RegExp) => stage.pane().getByRole('button', { name });

/** Opens the series in the list, where it is closed, and chooses Still needed?. @returns whether that was there. */
async function asks(stage: Stage): Promise<boolean> {
  const question = button(stage, /^Still needed\?/);
  const series = button(stage, /^Series, /);
  await stage.until(async () => (await series.count()) + (await question.count()) > 0, 5_000);
  if ((await question.count()) === 0 && (await series.count()) > 0) await series.first().click(actionTimeout);
  if (!(await stage.until(async () => (await question.count()) > 0, 5_000))) return false;
  await question.first().click(actionTimeout);
  return true;
}

/** Chooses the later day, and Send update where it is asked. @returns null where there is nothing to choose. */
async function end(stage: Stage): Promise<Shown | null> {
  const day = button(stage, /^End on /);
  if (!(await stage.until(async () => (await day.count()) > 0, 5_000))) return null;
  await day.last().click(actionTimeout);
  await stage.phase('sending');
  await stage.pane().getByRole('button', { name: 'Send update', exact: true }).click(actionTimeout);
  return stage.settled();
}

/** Still needed? in My meetings: what is known of a series, and its end by one update. */
export const seriesReviewed: Surface = {
  name: 'my meetings, still needed',
  // The list, which is read again behind an end that was sent, has met its faults with My meetings.
  isMet: (part, { to, name }) =>
    to === 'graph' && (part === 'reading' || (part === 'sending' && !/calendarView|batch/.test(name))),
  async play(stage, row) {
    const [mailbox, invite] = sentBy(emptyMailbox, 'Nordic prices', '', start, weekly);
    await stage.start({ mode: 'read', inviteId: invite.id }, mailbox);
    await stage.phase('listing');
    await openedList(stage);
    await stage.phase('reading');
    if (!(await asks(stage))) return ['it is not asked whether the series is still needed'];
    const facts = await stage.settled();
    const after = await end(stage);
    await stage.note();
    const isEnded = () => inviteNow(stage, invite)?.recurrence?.until != null;
    const isDeleted = row?.fault.startsWith('deleted') === true;
    const first: Findings = [
      ...unsettled('reading', facts),
      ...(after ? sentFindings(after, isEnded(), updatesEach(stage, invite.uid)) : []),
      ...(row === null && !isEnded() ? ['the series has no end'] : []),
      ...(after === null && row?.phase !== 'reading' ? ['no end is offered'] : []),
    ];
    if (isDeleted) return first;
    await stage.calm();
    await stage
      .pane()
      .getByRole('button', { name: /^(?:Back|Try again)/ })
      .first()
      .click(actionTimeout);
    await stage.settled();
    if (!isEnded()) {
      if ((await button(stage, /^End on /).count()) === 0) await asks(stage);
      await stage.settled();
      await end(stage);
    }
    const mailed = updatesEach(stage, invite.uid);
    const body = inviteNow(stage, invite)?.body ?? '';
    return [
      ...first,
      ...(isEnded() ? [] : ['tried again with everything working: the series has no end']),
      ...(mailed > 1 ? [`${mailed} updates were mailed to one person`] : []),
      ...wordsGone(body, sentWords),
    ];
  },
};

function sentFindings(shown: Shown, isEnded: boolean, mailed: number): Findings {
  return [
    ...unsettled('after sending', shown),
    ...claimed(shown, /(?:^|\n)Sent\..*/, isEnded),
    ...claimed(shown, /Nothing was sent[^\n]*|so nothing was sent/i, mailed === 0),
  ];
}
