import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { goodAnswers } from './driver/agenda-answers';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

/** As many attendees as Exchange Online takes in one invite. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
  await outlook.reset();
});
afterAll(() => outlook?.close());

const three = (number: number) => String(number).padStart(3, '0');
const everybody = Array.from(
  { length: 500 },
  (_none, at) => `Person ${three(at + 1)} <person${three(at + 1)}@contoso.example>`,
).join('; ');

it('500 people get one reason, a complete agenda, and the invite', async () => {
  const compose = await outlook.newInvite();
  await compose.subject('All hands');
  await compose.addRequired(everybody);
  const pane = new OrganizerPane(await compose.openPane('Agenda'));
  await pane.textbox('Why is everyone invited?').waitFor();
  await compose.send();
  expect((await compose.alert.message()).length).toBeLessThanOrEqual(500);
  await compose.alert.press('Fill in agenda');
  await pane.fill({ ...goodAnswers, reasons: {} });
  await pane.textbox('Why is everyone invited?').fill('Works with the new prices from January');
  await pane.button('Add reason for one person').click();
  await pane.frame.getByRole('combobox', { name: 'Who gets a reason of their own?' }).fill('Person 50');
  await pane.frame.getByRole('option', { name: 'Person 500' }).click();
  await pane.reason('Person 500').and(pane.frame.locator(':focus')).waitFor();
  await pane.reason('Person 500').fill('Set the new prices');
  await pane.addToInvite();
  await compose.send();
  await compose.isClosed();
  const mails = outlook.mails();
  expect(new Set(mails.map(({ to }) => to)).size).toBe(500);
});
