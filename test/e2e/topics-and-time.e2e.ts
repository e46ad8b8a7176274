import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInviteTo, goodAnswers } from './driver/agenda-answers';
import { axeViolations } from './driver/axe';
import type { ComposePage } from './driver/compose-page';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
  // The meetings are on the next day, whenever this runs.
  // Time goes on: what was typed a moment ago is told from what was typed before.
  await outlook.page.clock.install({ time: '2026-11-30T12:00:00Z' });
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const ten = '2026-12-01T10:00';
const hour = [ten, '2026-12-01T11:00'] as const;
const twentyFiveMinutes = [ten, '2026-12-01T10:25'];

interface Opened {
  readonly compose: ComposePage;
  readonly pane: OrganizerPane;
}

/** An hour with Bo and Cecilia, its pane open. */
async function anHour(change: (compose: ComposePage) => Promise<unknown> = async () => {}): Promise<Opened> {
  const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
  await compose.when(...hour);
  await change(compose);
  return { compose, pane: new OrganizerPane(await compose.openPane('Agenda')) };
}

const minutesBox = (pane: OrganizerPane, topic: number) =>
  pane.frame.getByRole('spinbutton', { name: `Minutes for topic ${topic}`, exact: true });

async function addTopic(pane: OrganizerPane, topic: number, title: string, minutes: number): Promise<void> {
  await pane.button('Add topic').click();
  await pane.textbox(`Topic ${topic}`).fill(title);
  await minutesBox(pane, topic).fill(String(minutes));
}

async function titles(pane: OrganizerPane): Promise<readonly string[]> {
  const boxes = await pane.frame.getByRole('textbox', { name: /^Topic \d+$/ }).all();
  return Promise.all(boxes.map((box) => box.inputValue()));
}

const says = (pane: OrganizerPane, text: string | RegExp) => pane.frame.getByText(text).first().waitFor();

describe('a shorter meeting', () => {
  it('ends 25 minutes after its start, and an hour after it again when undone', async () => {
    const { compose, pane } = await anHour();
    await addTopic(pane, 1, 'Which price list do we choose?', 20);
    await says(pane, '20 + 5 to start and end = 25 of 60 min');
    await says(pane, '60 → 25 min · saves 1 h 45 min in all');
    await pane.button('Use 25 minutes').click();
    await pane.button('Undo').waitFor();
    expect(await compose.times()).toEqual(twentyFiveMinutes);
    await says(pane, '20 + 5 to start and end = 25 of 25 min');
    expect(await pane.frame.getByRole('button', { name: /^Use \d+ minutes$/ }).count()).toBe(0);
    await pane.button('Undo').click();
    await says(pane, 'The meeting takes 60 minutes again.');
    expect(await compose.times()).toEqual(hour);
  });

  it('can be undone in a pane that was closed meanwhile', async () => {
    const { compose, pane } = await anHour();
    await addTopic(pane, 1, 'Which price list do we choose?', 20);
    await pane.button('Use 25 minutes').click();
    await pane.button('Undo').waitFor();
    await compose.closePane();
    const again = new OrganizerPane(await compose.openPane('Agenda'));
    await again.button('Undo').click();
    await says(again, 'The meeting takes 60 minutes again.');
    expect(await compose.times()).toEqual(hour);
  });

  it('is the whole series, changed through its pattern', async () => {
    await outlook.settings({ refusesTime: 'error' });
    const { compose, pane } = await anHour((invite) => invite.repeats('weekly'));
    await addTopic(pane, 1, 'Which deal do we learn from?', 20);
    await says(pane, 'For every meeting in the series');
    await pane.button('Use 25 minutes').click();
    await says(pane, 'Every meeting in the series now takes 25 minutes instead of 60.');
    expect(await compose.times()).toEqual(twentyFiveMinutes);
    await pane.button('Undo').click();
    await says(pane, 'takes 60 minutes again');
    expect(await compose.times()).toEqual(hour);
  });

  it('is one occurrence of a series, and the others stay', async () => {
    const { compose, pane } = await anHour((invite) => invite.repeats('weekly'));
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await compose.send();
    await compose.isClosed();
    const next = await outlook.editNext('Nordic prices');
    const nextPane = new OrganizerPane(await next.openPane('Agenda'));
    await addTopic(nextPane, 1, 'Which deal do we learn from?', 20);
    await nextPane.button('Use 25 minutes').click();
    await says(nextPane, 'The meeting now takes 25 minutes instead of 60.');
    expect(await next.times()).toEqual(twentyFiveMinutes);
    await next.discard();
    const series = await outlook.editSeries('Nordic prices');
    expect(await series.times()).toEqual(hour);
  });

  it('is told to be refused by an Outlook that keeps the time, and the invite is as it was', async () => {
    await outlook.settings({ refusesTime: 'silently' });
    const { compose, pane } = await anHour();
    await addTopic(pane, 1, 'Which price list do we choose?', 20);
    await pane.button('Use 25 minutes').click();
    await says(pane, 'Outlook kept the time as it was.');
    expect(await compose.times()).toEqual(hour);
    expect(await pane.button('Undo').count()).toBe(0);
  });

  it('is tried twice with an Outlook that takes the first time back', async () => {
    await outlook.settings({ refusesTime: 'once' });
    const { compose, pane } = await anHour();
    await addTopic(pane, 1, 'Which price list do we choose?', 20);
    await pane.button('Use 25 minutes').click();
    await pane.button('Undo').waitFor();
    expect(await compose.times()).toEqual(twentyFiveMinutes);
  });

  it('says so when Outlook answers nothing any more, and works when it does again', async () => {
    const { compose, pane } = await anHour();
    await addTopic(pane, 1, 'Which price list do we choose?', 20);
    await pane.button('Use 25 minutes').waitFor();
    await outlook.settings({ fault: 'fail' });
    await pane.button('Use 25 minutes').click();
    await says(pane, 'nothing was changed');
    expect(await compose.times()).toEqual(hour);
    await outlook.settings({ fault: 'none' });
    await pane.button('Use 25 minutes').click();
    await pane.button('Undo').waitFor();
    expect(await compose.times()).toEqual(twentyFiveMinutes);
  });

  it('says so where Outlook changes the time zone of the invite too, and tells its zone', async () => {
    await outlook.settings({ flipsZone: true });
    const { compose, pane } = await anHour((invite) => invite.repeats('weekly'));
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await compose.send();
    await compose.isClosed();
    const next = await outlook.editNext('Nordic prices');
    const nextPane = new OrganizerPane(await next.openPane('Agenda'));
    await nextPane.button('Use 50 minutes').click();
    await says(nextPane, 'changed the time zone of the invite from W. Europe Standard Time to UTC');
  });

  it('is not suggested for a whole day', async () => {
    const { pane } = await anHour((compose) => compose.check('All day'));
    await addTopic(pane, 1, 'Which price list do we choose?', 20);
    await says(pane, '20 + 5 to start and end = 25 min');
    expect(await pane.frame.getByRole('button', { name: /^Use \d+ minutes$/ }).count()).toBe(0);
  });

  it('follows the topics, and the time as the organizer changes it in Outlook', async () => {
    const { compose, pane } = await anHour();
    await pane.button('Use 50 minutes').waitFor();
    await addTopic(pane, 1, 'Which price list do we choose?', 20);
    await pane.button('Use 25 minutes').waitFor();
    await minutesBox(pane, 1).fill('35');
    await pane.button('Use 40 minutes').waitFor();
    await compose.when(ten, '2026-12-01T10:30');
    await says(pane, 'Your topics need 35 minutes, and the meeting has 30.');
  });
});

describe('topics', () => {
  it('move by keyboard, with the focus, and are told to whoever listens', async () => {
    const { pane } = await anHour();
    await addTopic(pane, 1, 'First?', 10);
    await addTopic(pane, 2, 'Second?', 15);
    await addTopic(pane, 3, 'Third?', 5);
    const { keyboard } = outlook.page;
    await pane.textbox('Topic 3').focus();
    await keyboard.press('Alt+ArrowUp');
    await keyboard.press('Alt+ArrowUp');
    expect(await titles(pane)).toEqual(['Third?', 'First?', 'Second?']);
    await pane.textbox('Topic 1').and(pane.frame.locator(':focus')).waitFor();
    expect(await minutesBox(pane, 1).inputValue()).toBe('5');
    await pane.frame.locator('[aria-live]', { hasText: 'Now topic 1 of 3' }).waitFor({ state: 'attached' });
    await pane.openTopic(1);
    await pane.button('Move topic 1 down').focus();
    await keyboard.press('Enter');
    await pane.button('Move topic 2 down').and(pane.frame.locator(':focus')).waitFor();
    await keyboard.press('Enter');
    expect(await titles(pane)).toEqual(['First?', 'Second?', 'Third?']);
  });

  it('move by drag', async () => {
    const { pane } = await anHour();
    await addTopic(pane, 1, 'First?', 10);
    await addTopic(pane, 2, 'Second?', 15);
    await addTopic(pane, 3, 'Third?', 5);
    await pane.frame.getByTitle('Drag topic 1').dragTo(pane.textbox('Topic 3'));
    expect(await titles(pane)).toEqual(['Second?', 'Third?', 'First?']);
  });

  it('are typed one after the other with Enter', async () => {
    const { pane } = await anHour();
    await pane.button('Add topic').click();
    const { keyboard } = outlook.page;
    await keyboard.type('First?');
    await keyboard.press('Enter');
    await keyboard.type('Second?');
    expect(await titles(pane)).toEqual(['First?', 'Second?']);
    await pane.openTopic(1);
    await pane.button('Remove topic 1').click();
    expect(await titles(pane)).toEqual(['Second?']);
    await pane.textbox('Topic 1').and(pane.frame.locator(':focus')).waitFor();
  });

  it('are in the invite with clock times, and still there after the pane was closed', async () => {
    const { compose, pane } = await anHour();
    await pane.fill(goodAnswers);
    await addTopic(pane, 1, 'Which price list do we choose?', 20);
    await addTopic(pane, 2, 'Who tells the sellers?', 10);
    await pane.openTopic(2);
    await pane.frame.getByRole('combobox', { name: 'Who leads topic 2' }).click();
    await pane.frame.getByRole('option', { name: 'Bo Berg' }).click();
    await pane.addToInvite();
    const text = (await compose.body().locator('body').innerText()).replace(/\u00a0/g, ' ');
    expect(text).toMatch(/10:00\s+Which price list do we choose\?\s+20 min/);
    expect(text).toMatch(/10:20\s+Who tells the sellers\? · led by Bo Berg\s+10 min/);
    expect(text.match(/Central European Time/g)).toHaveLength(1);
    await compose.closePane();
    const again = new OrganizerPane(await compose.openPane('Agenda'));
    await again.isReadyToSend();
    // Topics come after the first picture.
    await minutesBox(again, 2).waitFor();
    expect(await titles(again)).toEqual(['Which price list do we choose?', 'Who tells the sellers?']);
    expect(await minutesBox(again, 2).inputValue()).toBe('10');
  });

  it.each(['web', 'classic'] as const)(
    'have new clock times after the meeting was moved, rewritten as %s',
    async (rewriting) => {
      await outlook.settings({ rewriting });
      const { compose, pane } = await anHour();
      await pane.fill(goodAnswers);
      await addTopic(pane, 1, 'Which price list do we choose?', 20);
      await pane.addToInvite();
      await compose.when('2026-12-01T14:00', '2026-12-01T15:00');
      await pane.status().filter({ hasText: 'its clock times are old' }).waitFor();
      await pane.updateInvite();
      const text = (await compose.body().locator('body').innerText()).replace(/\u00a0/g, ' ');
      expect(text).toMatch(/14:00\s+Which price list do we choose\?\s+20 min/);
      expect(text).not.toContain('10:00');
      expect(text.match(/End of agenda/g)).toHaveLength(1);
    },
  );
});

describe('axe finds nothing wrong', () => {
  it.each([
    {
      colorScheme: 'light',
      locale: 'en-US',
      add: 'Add topic',
      use: 'Use 25 minutes',
      more: 'More',
      moreForOne: 'More for topic 1',
      line: /^Owner and date/,
    },
    {
      colorScheme: 'dark',
      locale: 'sv-SE',
      add: 'Lägg till punkt',
      use: 'Använd 25 minuter',
      more: 'Mer',
      moreForOne: 'Mer för punkt 1',
      line: /^Ansvarig och datum/,
    },
  ] as const)('$colorScheme, $locale', async (given) => {
    const { colorScheme, locale, add, use, more, moreForOne, line } = given;
    await outlook.page.emulateMedia({ colorScheme });
    await outlook.settings({ locale });
    const { pane } = await anHour();
    await pane.button(add).click();
    await outlook.page.keyboard.type('Which price list?');
    await pane.frame.getByRole('spinbutton').fill('20');
    await pane.button(add).click();
    await outlook.page.keyboard.type('Who tells the sellers?');
    await pane.frame.getByRole('spinbutton').nth(1).fill('70');
    // Everything open that opens in place, the list of names last: it closes when it is left.
    await pane.button(more).click();
    await pane.button(moreForOne).click();
    await pane.frame.getByRole('button', { name: line }).click();
    await pane.frame.locator('#nextStepOwner[role=combobox]').click();
    await pane.frame.getByRole('option', { name: 'Cecilia Dahl' }).waitFor();
    expect(await axeViolations(outlook.page, 'organizer.html')).toEqual([]);
    await pane.frame.getByRole('spinbutton').nth(1).fill('0');
    await pane.frame.getByRole('textbox', { name: /^(?:Topic|Punkt) 2$/ }).fill('');
    await pane.button(use).click();
    await pane.frame.getByRole('button', { name: /^(?:Undo|Ångra)$/ }).waitFor();
    expect(await axeViolations(outlook.page, 'organizer.html')).toEqual([]);
    await outlook.page.emulateMedia({ colorScheme: null });
  });
});
