import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../src/invite/render-block';
import { bo } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';
import { axeViolations } from './driver/axe';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { type MyMeetingsTab, myMeetingsInATab, signIn } from './driver/my-meetings';

/** The task for the coming week, in a list of Microsoft To Do that the local Graph keeps. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const tasks = () => outlook.server.mailbox.get().taskLists.flatMap((list) => list.tasks);
const theSwitch = (mine: MyMeetingsTab) =>
  mine.root.getByRole('checkbox', { name: 'Keep a task in To Do for the coming week' });
const says = (mine: MyMeetingsTab, text: string) => mine.root.getByText(text).waitFor();
const kept = 'The task is in your list in Microsoft To Do.';
const whole = renderBlock(anAgenda({ reasons: [aReason(bo, 'Owns the margins')] }), 'en');

/** So many days from now, as the fields of a form take it. */
function inDays(days: number, time: string): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T${time}`;
}

async function sent(subject: string, days: number): Promise<void> {
  const compose = await outlook.newQuickInvite();
  await compose.subject(subject);
  await compose.addRequired('Bo Berg');
  await compose.when(inDays(days, '10:00'), inDays(days, '11:00'));
  await compose.send();
  await compose.isClosed();
}

/** The text of an invite is another one from now on. */
function becomes(subject: string, body: string): void {
  const { invites, ...rest } = outlook.server.mailbox.get();
  outlook.server.mailbox.set({
    ...rest,
    invites: invites.map((one) =>
      one.subject === subject ? { ...one, body, version: one.version + 1 } : one,
    ),
  });
}

/** Does something that changes the task, and waits until Graph has answered that it did. */
async function changing(mine: MyMeetingsTab, act: () => Promise<void>): Promise<void> {
  const answered = mine.root.waitForResponse(
    (response) => response.url().includes('/tasks/') && response.request().method() === 'PATCH',
  );
  await Promise.all([answered, act()]);
}

const lacking = (meetings: string) => [
  { title: `${meetings} of the coming week lack an agenda`, status: 'notStarted' },
];

describe('the task for the coming week', () => {
  it('is one, goes with the calendar, and is ticked off when nothing lacks an agenda or nobody wants it', async () => {
    await sent('Nordic prices', 2);
    await sent('The offer', 3);
    const first = await myMeetingsInATab(outlook);
    await signIn(first.root, () => first.button('Sign in').click());
    await first.isRead();
    expect(await theSwitch(first).isChecked()).toBe(false);
    const [popup] = await Promise.all([first.root.waitForEvent('popup'), theSwitch(first).check()]);
    await popup.getByRole('button', { name: 'Accept' }).click();
    await says(first, kept);
    expect(tasks()).toMatchObject(lacking('2 meetings'));
    expect(await axeViolations(first.root, 'my-meetings.html')).toEqual([]);

    becomes('The offer', whole);
    await changing(first, () => first.button('Read again').click());
    expect(tasks()).toMatchObject([
      { title: 'One meeting of the coming week lacks an agenda', status: 'notStarted' },
    ]);
    becomes('Nordic prices', whole);
    await changing(first, () => first.button('Read again').click());
    await says(first, 'No meeting of the next seven days lacks an agenda, so there is no task.');
    expect(tasks()).toMatchObject([{ status: 'completed' }]);

    becomes('Nordic prices', '<p>See you there.</p>');
    await changing(first, () => first.button('Read again').click());
    expect(tasks()).toMatchObject([
      { title: 'One meeting of the coming week lacks an agenda', status: 'notStarted' },
    ]);
    await changing(first, () => theSwitch(first).uncheck());
    expect(tasks()).toMatchObject([{ status: 'completed' }]);
    expect(outlook.policyViolations).toEqual([]);
  });
});
