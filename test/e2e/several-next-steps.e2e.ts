import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anOpenPane, goodAnswers } from './driver/agenda-answers';
import { readerOpens } from './driver/attendee-pane';
import { axeViolations } from './driver/axe';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import type { OrganizerPane } from './driver/organizer-pane';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const tasks = () => outlook.server.mailbox.get().taskLists.flatMap((list) => list.tasks);

/** Another next step is written, and somebody takes it on. */
async function anotherStep(pane: OrganizerPane, number: number, what: string, owner: string): Promise<void> {
  await pane.button('Another next step').click();
  const box = pane.textbox(`Next step ${number}`);
  await box.and(pane.frame.locator(':focus')).waitFor();
  await box.fill(what);
  await pane.frame.getByRole('button', { name: `Owner and date of next step ${number}:` }).click();
  await pane.frame.getByRole('combobox', { name: `Next step ${number} owner`, exact: true }).fill(owner);
  await pane.textbox(`Next step ${number} due`).fill('2027-01-08');
  await pane.textbox(`Next step ${number} due`).blur();
}

/** An invite with three next steps, of which Bo Berg has the second. */
async function aWrittenInvite() {
  const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
  await pane.fill(goodAnswers);
  await anotherStep(pane, 2, 'Tell the warehouse', 'Bo Berg');
  await anotherStep(pane, 3, 'Print the price tags', 'Cecilia Dahl');
  return { compose, pane };
}

describe('several next steps', () => {
  it('are written one by one and sent; each reader has their own first, and in To Do once', async () => {
    const { compose, pane } = await aWrittenInvite();
    await pane.addToInvite();
    expect(await axeViolations(outlook.page, 'organizer.html')).toEqual([]);
    await compose.send();
    await compose.isClosed();

    const bo = await readerOpens(outlook, 'Bo Berg');
    await bo.isShown();
    await bo.button('Add to my To Do').waitFor();
    const steps = (await bo.section('Next step')).split('\n');
    expect(steps.slice(0, 3)).toEqual([
      'Next step',
      'Tell the warehouse',
      expect.stringMatching(/^This one is yours, by Fri 8 Jan/),
    ]);
    expect(steps).toEqual(
      expect.arrayContaining([
        goodAnswers.nextStep,
        'Print the price tags',
        expect.stringMatching(/^Cecilia Dahl/),
      ]),
    );
    expect(await axeViolations(outlook.page, 'attendee.html')).toEqual([]);
    await bo.button('Add to my To Do').click();
    await outlook.consent('Accept');
    await bo.frame.getByText('It is in your list in Microsoft To Do now.').waitFor();

    await outlook.page.reload();
    const again = await readerOpens(outlook, 'Bo Berg');
    await again.button('Add to my To Do').click();
    await again.frame.getByText('It is in your list in Microsoft To Do already.').waitFor();
    expect(tasks()).toMatchObject([{ title: 'Tell the warehouse', due: '2027-01-08' }]);
  });

  it('stop Send while one of them lacks something, and lead to it', async () => {
    const { compose, pane } = await aWrittenInvite();
    await pane.textbox('Next step 2 due').fill('');
    await pane.button('Add to invite').click();
    await pane.status().filter({ hasText: 'Still missing: next step 2 (date)' }).waitFor();
    await compose.send();
    expect(await compose.alert.message()).toContain('next step 2 (by when)');
    await compose.alert.press('Fill in agenda');
    await pane.textbox('Next step 2 due').and(pane.frame.locator(':focus')).waitFor();
  });

  it('come back from a slip of the hand', async () => {
    const { pane } = await aWrittenInvite();
    await pane.button('Remove next step 2').click();
    await pane.frame.getByText('Next step 2 is removed.').waitFor();
    expect(await pane.textbox('Next step 2').inputValue()).toBe('Print the price tags');
    await pane.button('Put it back').click();
    await pane.textbox('Next step 3').waitFor();
    expect(await pane.textbox('Next step 2').inputValue()).toBe('Tell the warehouse');
  });
});
