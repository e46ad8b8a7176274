import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInviteTo, anOpenPane, goodAnswers } from './driver/agenda-answers';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

/** The product in an Outlook that is slow, broken or away: nobody is trapped, nothing is lost, nothing is answered twice. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const isInBosCalendar = async () =>
  (await (await outlook.as('Bo Berg')).subjects()).includes('Nordic prices');

const linesWith = async (text: string) => (await outlook.protocolLog()).filter((line) => line.includes(text));

describe('an Outlook in which Office calls', () => {
  it.each([
    ['are never answered', 'hang', 'all'],
    ['are never answered about the body', 'hang', 'body.getAsync'],
    ['fail', 'fail', 'all'],
  ] as const)(
    '%s lets the invite go, after one answer, before Outlook finds that it takes long',
    async (_how, fault, faultyCall) => {
      await outlook.settings({ fault, faultyCall });
      const compose = await anInviteTo(outlook, 'Bo Berg');
      await outlook.launchEventsHaveEnded();
      await compose.send();
      await compose.isClosed();
      const log = await linesWith('OnAppointmentSend');
      expect(log).toEqual([
        expect.stringContaining('raises OnAppointmentSend'),
        expect.stringMatching(/ended .*"allowEvent":true/),
      ]);
      expect(await isInBosCalendar()).toBe(true);
    },
  );

  it('are never answered about the body leaves a notice in the invite that it was not checked', async () => {
    await outlook.settings({ fault: 'hang', faultyCall: 'body.getAsync' });
    const compose = await anInviteTo(outlook, 'Bo Berg');
    await compose.send();
    await compose.isClosed();
    expect((await linesWith('notificationMessages.replaceAsync')).at(-1)).toMatch(/ok$/);
  });

  it('are answered twice answers every event once, and stops and sends as ever', async () => {
    await outlook.settings({ fault: 'twice', runtime: 'kept' });
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    await compose.send();
    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await compose.send();
    await compose.isClosed();
    expect((await linesWith('event.completed')).length).toBe((await linesWith('raises ')).length);
    expect(await isInBosCalendar()).toBe(true);
  });

  it('take a second each are waited for: the invite is stopped, and goes when it is filled in', async () => {
    await outlook.settings({ latency: 1000 });
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    await outlook.launchEventsHaveEnded();
    await compose.send();
    expect(await compose.alert.message()).toContain('Before you send');
    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    // The pane is open and has asked once at that pace; what it asks while somebody types is no other question.
    await pane.textbox('Purpose').waitFor();
    await outlook.settings({ latency: 100 });
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await outlook.launchEventsHaveEnded();
    await outlook.settings({ latency: 1000 });
    await compose.send();
    await compose.isClosed();
    expect(await linesWith('taking longer')).toEqual([]);
    expect(await isInBosCalendar()).toBe(true);
  });

  it('are never answered about the body any more keeps what was typed on the page, and says so', async () => {
    const { pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await outlook.settings({ fault: 'hang', faultyCall: 'body.getAsync' });
    await pane.button('Add to invite').click();
    await pane.frame.getByText('Your answers are still here').first().waitFor();
    expect(await pane.textbox('Goal').inputValue()).toBe(goodAnswers.goal);
    await outlook.settings({ fault: 'none' });
    await pane.addToInvite();
  });
});

describe('an add-in that cannot be reached', () => {
  it('can be passed with Send Anyway', async () => {
    await outlook.settings({ fault: 'offline' });
    const compose = await anInviteTo(outlook, 'Bo Berg');
    await compose.send();
    expect(await compose.alert.buttons()).toEqual(['Send Anyway', 'Try Later']);
    await compose.alert.press('Send Anyway');
    await compose.isClosed();
    expect(await isInBosCalendar()).toBe(true);
  });

  it('checks again when it is back', async () => {
    await outlook.settings({ fault: 'offline' });
    const compose = await anInviteTo(outlook, 'Bo Berg');
    await compose.send();
    await compose.alert.press('Try Later');
    await outlook.settings({ fault: 'none' });
    await compose.send();
    expect(await compose.alert.message()).toContain('Before you send');
  });
});

describe('a network that keeps out office.js', () => {
  afterEach(() => outlook.page.unrouteAll({ behavior: 'ignoreErrors' }));

  it('leaves a pane that says that it could not be loaded, and that comes with Try again', async () => {
    await outlook.page.route('**/office.js', (route) => route.abort());
    const compose = await anInviteTo(outlook, 'Bo Berg');
    const pane = await compose.openPane('Agenda');
    await pane.getByRole('alert').filter({ hasText: 'This page could not be loaded.' }).waitFor();
    await outlook.page.unrouteAll({ behavior: 'ignoreErrors' });
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('textbox', { name: 'Purpose', exact: true }).waitFor();
  });
});

describe('the gate', () => {
  it.each([
    ['PromptUser', ['Fill in agenda', 'Send Anyway', "Don't Send"]],
    ['SoftBlock', ['Fill in agenda', "Don't Send"]],
    ['Block', ['Fill in agenda', "Don't Send"]],
  ] as const)('in send mode %s offers %j', async (sendMode, buttons) => {
    await outlook.settings({ sendMode });
    const compose = await anInviteTo(outlook, 'Bo Berg');
    await compose.send();
    expect(await compose.alert.buttons()).toEqual(buttons);
    await compose.alert.press(sendMode === 'PromptUser' ? 'Send Anyway' : "Don't Send");
    if (sendMode === 'PromptUser') await compose.isClosed();
    else await compose.discard();
    expect(await isInBosCalendar()).toBe(sendMode === 'PromptUser');
  });
});

describe('what single clients do', () => {
  it.each([
    ['a replaced body is read back late', { lateBody: true }],
    ['session data is null for two seconds', { lateSession: true }],
    ['the organizer is always listed', { organizerListed: 'always' }],
    ['the page of the launch events is kept', { runtime: 'kept' }],
  ] as const)('%s: stopped, filled in, updated, sent', async (_what, quirk) => {
    await outlook.settings(quirk);
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    await compose.send();
    expect(await compose.alert.message()).not.toContain('Anna Ek');
    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await pane.fill({ goal: 'Prices signed by all four countries' });
    await pane.updateInvite();
    await compose.send();
    await compose.isClosed();
    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    await read.body().getByText('Prices signed by all four countries').waitFor();
    expect(await read.body().getByText('Anna Ek').count()).toBeLessThanOrEqual(1);
  });
});
