import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInviteTo, anOpenPane, aSentInvite, goodAnswers } from './driver/agenda-answers';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

describe('an organizer with an empty invite', () => {
  it('is stopped with what is missing, fills it in where the pane opens, and sends; attendees read the answers', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    await compose.send();
    const message = await compose.alert.message();
    for (const missing of ['purpose', 'goal', 'Bo Berg', 'Cecilia Dahl', 'next step']) {
      expect(message).toContain(missing);
    }

    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    await pane.textbox('Purpose').and(pane.frame.locator(':focus')).waitFor();
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await compose.send();
    await compose.isClosed();

    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    const body = await read.bodyText();
    for (const answer of [goodAnswers.purpose, goodAnswers.goal, 'Owns the margins', goodAnswers.nextStep]) {
      expect(body).toContain(answer);
    }
    const attendee = await read.openPane('Agenda');
    for (const heading of ['Purpose', 'Why you are invited', 'Goal', 'Next step']) {
      await attendee.getByRole('heading', { name: heading, exact: true }).waitFor();
    }
    await attendee.getByText('Owns the margins').waitFor();
  });

  it('is stopped with the name of somebody added after the agenda was written', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
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
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await pane.status().filter({ hasText: 'Add to invite' }).waitFor();
    await compose.send();
    expect(await compose.alert.message()).toContain('Your agenda is ready: choose Add to invite');
    await compose.alert.press('Open agenda');
    await pane.button('Add to invite').and(pane.frame.locator(':focus')).waitFor();
  });
});

describe('answers changed after they were added', () => {
  it('are asked about: the invite is complete, and still has the earlier ones', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await pane.textbox('Goal').fill('Prices signed by all four countries');
    await pane.status().filter({ hasText: 'Update invite' }).waitFor();
    await compose.send();
    expect(await compose.alert.message()).toContain('Your agenda has changed: choose Update invite');
    expect(await compose.alert.buttons()).toContain('Send Anyway');
    await compose.alert.press('Open agenda');
    await pane.button('Update invite').and(pane.frame.locator(':focus')).waitFor();
    await pane.updateInvite();
    await compose.send();
    await compose.isClosed();
    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    expect(await read.bodyText()).toContain('Prices signed by all four countries');
  });
});

describe('an update of a sent invite', () => {
  it('is asked about, not stopped, and names who is new: nothing is said of a cancellation', async () => {
    await aSentInvite(outlook);
    const update = await outlook.edit('Nordic prices');
    // Who was on it when it was opened is noted by then.
    await outlook.launchEventsHaveEnded();
    await update.addRequired('Dan Öst');
    await update.send();
    const message = await update.alert.message();
    expect(message).toContain('Dan Öst');
    expect(message).not.toContain('cancelling');
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
