import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { locales } from '../../sandbox/words/words-of';
import { goodAnswers } from './driver/agenda-answers';
import { axeViolations } from './driver/axe';
import { ComposePage } from './driver/compose-page';
import { isAt } from './driver/keyboard';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';
import { TryCard } from './driver/try-card';

/** A newcomer's two minutes. */
let outlook: LocalOutlook;
let guided: TryCard;

beforeAll(async () => {
  outlook = await launchLocalOutlook({ offersTry: true });
  guided = new TryCard(outlook.page);
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const keyboard = () => outlook.page.keyboard;
const found = () => axeViolations(outlook.page, 'outlook/');
const button = (name: string) => outlook.page.getByRole('button', { name, exact: true });

/** Two steps, by the keyboard: a new invite to Bo Berg, stopped. */
async function stopped(): Promise<ComposePage> {
  await guided.takesTo(button('New invite'));
  await keyboard().press('Enter');
  await guided.isAtStep(2);
  await isAt(outlook.page, outlook.page.getByRole('textbox', { name: 'Subject' }));
  await keyboard().type('Nordic prices');
  await guided.takesTo(outlook.page.getByRole('combobox', { name: 'Required attendees' }));
  await keyboard().type('Bo Berg');
  await keyboard().press('Enter');
  await guided.takesTo(button('Send'));
  await keyboard().press('Enter');
  const compose = new ComposePage(outlook.page);
  await compose.alert.dialog.waitFor();
  return compose;
}

it('the keyboard alone goes all the way, from the offer to the invite that is read', async () => {
  await guided.button('start').press('Enter');
  await isAt(outlook.page, guided.heading());
  await guided.isAtStep(1);
  expect(await found()).toEqual([]);

  const compose = await stopped();
  // Behind the message, which is modal, nothing else is anybody's to read: the next step is there once it has been answered.
  await compose.alert.dialog.getByRole('button', { name: 'Fill in agenda' }).press('Enter');
  await guided.isAtStep(3);
  const pane = new OrganizerPane(compose.pane());
  const { purpose, goal, nextStep } = goodAnswers;
  await pane.fill({ purpose, goal, nextStep, reasons: { 'Bo Berg': 'Owns the margins' } });
  await guided.isAtStep(4);
  expect(await found()).toEqual([]);

  await pane.button('Use 50 minutes').press('Enter');
  await guided.isAtStep(5);
  await pane.button('Add to invite').press('Enter');
  await pane.isReadyToSend();
  await guided.takesTo(button('Send'));
  await keyboard().press('Enter');
  await guided.isAtStep(6);
  expect(await found()).toEqual([]);

  await guided.takesTo(outlook.page.getByRole('combobox', { name: 'Who is at the keyboard' }));
  await keyboard().press('ArrowDown');
  const read = button('Read Nordic prices');
  await read.waitFor();
  await guided.takesTo(read);
  await keyboard().press('Enter');
  await guided.card.getByText('That was all of it').waitFor();
  expect(await found()).toEqual([]);
  await guided.button('close').press('Enter');
  await isAt(outlook.page, guided.starter);
  expect(await guided.card.count()).toBe(0);
});

describe('nobody has to', () => {
  it('whoever says no is not asked again', async () => {
    await guided.button('notNow').press('Enter');
    await isAt(outlook.page, guided.starter);
    await outlook.page.reload();
    await guided.starter.waitFor();
    expect(await guided.card.count()).toBe(0);
  });

  it('whoever leaves at any step goes on with work, and later where they were', async () => {
    await guided.button('start').click();
    const compose = await outlook.newInvite();
    await guided.isAtStep(2);
    await guided.button('leave').press('Enter');
    await isAt(outlook.page, guided.starter);
    expect(await guided.card.count()).toBe(0);
    await compose.subject('Nordic prices');
    await guided.starter.press('Enter');
    await guided.isAtStep(2);
    await isAt(outlook.page, guided.heading());
  });

  it('an invite that is put away begins it anew: only what is there counts', async () => {
    await guided.button('start').click();
    const compose = await outlook.newInvite();
    await guided.isAtStep(2);
    await compose.discard();
    await guided.isAtStep(1);
  });
});

it.each(locales.map(([locale, , words]) => [locale, words] as const))(
  'it speaks %s, the page says so, and 320 px are enough',
  async (locale, words) => {
    await outlook.page.setViewportSize({ width: 320, height: 640 });
    await outlook.settings({ locale });
    await outlook.page.locator(`html[lang="${locale}"]`).waitFor();
    await guided.card.getByText(words.try.offer).waitFor();
    await guided.button('start').click();
    await guided.isAtStep(1);
    expect(await outlook.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await outlook.page.setViewportSize({ width: 1280, height: 800 });
  },
);
