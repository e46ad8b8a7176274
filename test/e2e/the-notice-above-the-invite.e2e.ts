import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInviteTo, goodAnswers } from './driver/agenda-answers';
import type { ComposePage } from './driver/compose-page';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const fillIn = (compose: ComposePage) => compose.notices().getByRole('button', { name: 'Fill in agenda' });

describe('the notice above an invite', () => {
  it('comes with the first other attendee, opens the pane, and goes when nothing is missing', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    await fillIn(compose).click();
    const pane = new OrganizerPane(compose.pane());
    await pane.textbox('Purpose').and(pane.frame.locator(':focus')).waitFor();
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await fillIn(compose).waitFor({ state: 'detached' });
  });

  it('comes again with somebody who has no reason, and goes when that person does', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    const pane = new OrganizerPane(await compose.openPane('Agenda'));
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await fillIn(compose).waitFor({ state: 'detached' });
    await compose.addRequired('Dan Öst');
    await fillIn(compose).waitFor();
    await compose.remove('Dan Öst');
    await fillIn(compose).waitFor({ state: 'detached' });
  });

  it('goes with the last other attendee, and never comes to an entry of one’s own', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg');
    await fillIn(compose).waitFor();
    await compose.remove('Bo Berg');
    await fillIn(compose).waitFor({ state: 'detached' });
    await compose.room('Room Lake');
    await compose.subject('Dentist');
    await compose.send();
    await compose.isClosed();
    expect(await outlook.subjects()).toContain('Dentist');
  });
});
