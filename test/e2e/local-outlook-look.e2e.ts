import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sentTo } from '../builders/a-graph-scene';
import { anInviteTo } from './driver/agenda-answers';
import { axeViolations } from './driver/axe';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';

/** The local Outlook's own pages: legible, narrow, in Outlook's language. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(async () => {
  await outlook.page.setViewportSize({ width: 1280, height: 800 });
  await outlook.page.emulateMedia({ colorScheme: null });
  await outlook.reset();
});

const found = () => axeViolations(outlook.page, 'outlook/');

describe('axe finds nothing wrong', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('in calendar, form, alert and read view, %s, %d px wide', async (colorScheme, width) => {
    await outlook.page.setViewportSize({ width, height: 800 });
    await outlook.page.emulateMedia({ colorScheme });
    expect(await found()).toEqual([]);
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Nobody Known');
    expect(await found()).toEqual([]);
    await compose.remove('Nobody Known');
    await compose.send();
    await compose.alert.dialog.waitFor();
    expect(await found()).toEqual([]);
    await compose.alert.press("Don't Send");
    await compose.saveWithoutSending();
    await outlook.read('Nordic prices');
    await outlook.page.getByRole('main', { name: 'Invite' }).waitFor();
    expect(await found()).toEqual([]);
  });

  it('in the settings', async () => {
    await outlook.page.getByRole('button', { name: 'Settings' }).click();
    await outlook.page.getByRole('dialog').waitFor();
    expect(await found()).toEqual([]);
  });
});

it('text that a client wrote in black is light while Outlook is dark', async () => {
  const black = '<div style="color: rgb(0, 0, 0);"><p id="written">Prices for the Nordics</p></div>';
  const [mailbox, { subject }] = sentTo(black);
  outlook.server.mailbox.set(mailbox);
  await outlook.page.emulateMedia({ colorScheme: 'dark' });
  await outlook.page.reload();
  const read = await outlook.read(subject);
  const colour = await read
    .body()
    .locator('#written')
    .evaluate((text) => getComputedStyle(text).color);
  expect(colour).toBe('rgb(255, 255, 255)');
});

it('320 px are enough to write, to open the pane and to send', async () => {
  await outlook.page.setViewportSize({ width: 320, height: 640 });
  const compose = await anInviteTo(outlook, 'Bo Berg');
  await compose.openPane('Agenda');
  await compose.pane().getByRole('textbox', { name: 'Purpose', exact: true }).waitFor();
  const across = () => outlook.page.evaluate(() => document.documentElement.scrollWidth);
  expect(await across()).toBe(320);
  const pane = await outlook.page.getByRole('complementary', { name: 'Add-in pane' }).boundingBox();
  expect(pane?.width).toBeGreaterThan(280);
  await compose.closePane();
  await compose.send();
  await compose.alert.dialog.waitFor();
  expect(await across()).toBe(320);
});

it('Outlook’s own buttons are Swedish where its display language is', async () => {
  await outlook.settings({ locale: 'sv-SE', sendMode: 'PromptUser' });
  const compose = await anInviteTo(outlook, 'Bo Berg');
  expect(await compose.sendLabel()).toBe('Skicka');
  await compose.send();
  expect((await compose.alert.buttons()).slice(-2)).toEqual(['Skicka ändå', 'Skicka inte']);
});
