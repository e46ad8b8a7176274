import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

const answers = {
  purpose: 'Choose the price list for the Nordics',
  goal: 'One price list in force on 1 January',
  reasons: { 'Bo Berg': 'Owns the margins', 'Cecilia Dahl': 'Knows what the customers pay today' },
  nextStep: 'Send the chosen list to the sellers',
};

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

async function inviteTo(...names: readonly string[]) {
  const compose = await outlook.newInvite();
  await compose.subject('Nordic prices');
  return compose.addRequired(...names);
}

describe('an organizer with an empty invite', () => {
  it('is stopped with what is missing, fills it in where the pane opens, and sends; attendees read the answers', async () => {
    const compose = await inviteTo('Bo Berg', 'Cecilia Dahl');
    await compose.send();
    const message = await compose.alert.message();
    for (const missing of ['purpose', 'goal', 'Bo Berg', 'Cecilia Dahl', 'next step']) {
      expect(message).toContain(missing);
    }

    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    await pane.textbox('Purpose').and(pane.frame.locator(':focus')).waitFor();
    await pane.fill(answers);
    await pane.addToInvite();
    await compose.send();
    await compose.isClosed();

    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    const body = await read.body().locator('body').innerText();
    for (const answer of [answers.purpose, answers.goal, 'Owns the margins', answers.nextStep]) {
      expect(body).toContain(answer);
    }
    const attendee = await read.openPane('Agenda');
    for (const heading of ['Purpose', 'Why you are invited', 'Goal', 'Next step']) {
      await attendee.getByRole('heading', { name: heading, exact: true }).waitFor();
    }
    await attendee.getByText('Owns the margins').waitFor();
  });

  it('is stopped with the name of somebody added after the agenda was written', async () => {
    const compose = await inviteTo('Bo Berg', 'Cecilia Dahl');
    const pane = new OrganizerPane(await compose.openPane('Agenda'));
    await pane.fill(answers);
    await pane.addToInvite();
    await compose.addRequired('Dan Öst');
    await pane.reason('Dan Öst').waitFor();
    await compose.send();
    const message = await compose.alert.message();
    expect(message).toContain('Dan Öst');
    expect(message).not.toContain('Bo Berg');

    await compose.alert.press('Fill in agenda');
    await pane.reason('Dan Öst').and(pane.frame.locator(':focus')).waitFor();
    await pane.reason('Dan Öst').fill('Signs for the warehouse');
    await pane.updateInvite();
    await compose.send();
    await compose.isClosed();
  });

  it('is told to choose Add to invite when the answers are finished but not in the invite', async () => {
    const compose = await inviteTo('Bo Berg', 'Cecilia Dahl');
    const pane = new OrganizerPane(await compose.openPane('Agenda'));
    await pane.fill(answers);
    await pane.status().filter({ hasText: 'Add to invite' }).waitFor();
    await compose.send();
    expect(await compose.alert.message()).toContain('Your agenda is ready: choose Add to invite');
    await compose.alert.press('Open agenda');
    await pane.button('Add to invite').and(pane.frame.locator(':focus')).waitFor();
  });
});

describe('an update of a sent invite', () => {
  it('is asked about, not stopped, and names what a cancellation needs', async () => {
    const compose = await inviteTo('Bo Berg', 'Cecilia Dahl');
    const pane = new OrganizerPane(await compose.openPane('Agenda'));
    await pane.fill(answers);
    await pane.addToInvite();
    await compose.send();
    await compose.isClosed();

    const update = await outlook.edit('Nordic prices');
    await update.addRequired('Dan Öst');
    await update.send();
    const message = await update.alert.message();
    expect(message).toContain('Dan Öst');
    expect(message).toContain('If you are cancelling, choose Send Anyway.');
    expect(await update.alert.buttons()).toContain('Send Anyway');
    await update.alert.press('Send Anyway');
    await update.isClosed();
  });
});

describe('what the gate leaves alone', () => {
  it('an entry of one’s own is saved without a question', async () => {
    const compose = await outlook.newInvite();
    await compose.subject('Dentist');
    await compose.send();
    await compose.isClosed();
    expect(await outlook.subjects()).toContain('Dentist');
  });

  it('the quick form raises no event, as in Outlook on the web', async () => {
    const quick = await outlook.newQuickInvite();
    await quick.subject('Past the gate');
    await quick.addRequired('Bo Berg');
    await quick.send();
    await quick.isClosed();
    expect((await outlook.protocolLog()).join('\n')).not.toContain('OnAppointmentSend');
  });
});
