import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { goodAnswers } from './driver/agenda-answers';
import { axeViolations } from './driver/axe';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

/** Anna Ek is at the keyboard, in a calendar that a colleague shares. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

describe('an invite that is sent for somebody else', () => {
  it('is asked about everyone but its organizer, the one at the keyboard too, and goes when all is answered', async () => {
    await outlook.inTheCalendarOf('Bo Berg');
    const compose = await outlook.newInvite();
    await compose.subject('Nordic prices');
    await compose.addRequired('Anna Ek', 'Cecilia Dahl');
    await compose.send();
    const message = await compose.alert.message();
    expect(message).toContain('Anna Ek and Cecilia Dahl');
    expect(message).not.toContain('Bo Berg');
    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    await pane.fill({ ...goodAnswers, reasons: { 'Anna Ek': 'Keeps the list', 'Cecilia Dahl': 'Signs it' } });
    expect(await pane.reason('Bo Berg').count()).toBe(0);
    await pane.addToInvite();
    await compose.send();
    await compose.isClosed();
    expect(outlook.mails().map(({ from, to }) => [from, to])).toEqual([
      ['bo.berg@contoso.example', 'anna.ek@contoso.example'],
      ['bo.berg@contoso.example', 'cecilia.dahl@contoso.example'],
    ]);
    const read = await outlook.readAs('Cecilia Dahl', 'Nordic prices');
    expect(await read.bodyText()).toContain('Signs it');
  });
});

describe('an invite that somebody else has sent', () => {
  it('is shown with its answers; nothing is sent from there, and the pane says where it can be changed', async () => {
    await outlook.as('Bo Berg');
    const compose = await outlook.newInvite();
    await compose.subject('Nordic prices');
    await compose.addRequired('Cecilia Dahl');
    const written = new OrganizerPane(await compose.openPane('Agenda'));
    await written.fill({ ...goodAnswers, reasons: { 'Cecilia Dahl': 'Signs it' } });
    await written.addToInvite();
    await compose.send();
    await compose.isClosed();
    await outlook.as('Anna Ek');
    await outlook.inTheCalendarOf('Bo Berg');
    const pane = new OrganizerPane(await (await outlook.read('Nordic prices')).openPane('Agenda'));
    await pane.frame.getByText('This meeting is in Bo Berg’s calendar').waitFor();
    expect(await pane.textbox('Purpose').inputValue()).toBe(goodAnswers.purpose);
    expect(await pane.button('Update invite').count()).toBe(0);
    expect(await axeViolations(outlook.page, 'attendee.html')).toEqual([]);
    expect(outlook.server.graph.log()).toEqual([]);
  });
});
