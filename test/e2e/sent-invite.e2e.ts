import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { joinUrl } from '../../sandbox/mailbox/online-meeting';
import { repeating } from '../../sandbox/mailbox/recurrence';
import { parseBody } from '../../src/invite/parse-body';
import { readerOpens } from './driver/attendee-pane';
import { axeViolations } from './driver/axe';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { annaHasSent, annaReads, pricesInBrief } from './driver/sent-scene';

/** The organizer reads their own sent invite: real office.js, MSAL and Graph SDK, all unmodified. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(async () => {
  await outlook.page.clock.setFixedTime('2026-11-30T12:00:00Z');
  await outlook.reset();
});

const threePeople = '3 people will get an update';
const isSent = 'Sent. 3 people get the update.';

const mailsOfUpdates = () =>
  outlook
    .mails()
    .filter(({ kind }) => kind === 'update')
    .map(({ to }) => to)
    .sort();
const everyOne = ['bo.berg2@contoso.example', 'bo.berg@contoso.example', 'cecilia.dahl@contoso.example'];
const invites = () => outlook.server.mailbox.get().invites;
const copies = () => invites().filter(({ subject }) => subject === 'Nordic prices');
const callsToGraph = () => outlook.server.graph.log();

describe('the organizer of a sent invite', () => {
  it('has the form filled from the body, and nobody is asked to sign in', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    expect(await pane.textbox('Purpose').inputValue()).toBe(pricesInBrief.purpose);
    expect(await pane.reason('Bo Berg').inputValue()).toBe('Owns the margins');
    expect(await pane.status().innerText()).toBe('Ready to send');
    expect(callsToGraph()).toEqual([]);
  });

  it('changes an answer and the time in one update, and everyone reads it; the way into the meeting is still there', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await pane.textbox('Goal').fill('One price list in force on 1 February');
    await pane.button('Use 50 minutes').click();
    await pane.frame.getByText('That goes out with the agenda, in one mail.').waitFor();
    await pane.button('Update invite').click();
    const dialog = pane.dialog(threePeople);
    await dialog.getByText('The meeting will take 50 minutes instead of 60.').waitFor();
    expect(callsToGraph()).toEqual([]);
    await pane.button('Send update').click();
    expect(await outlook.consent('Accept')).toEqual(['Calendars.ReadWrite']);
    await pane.says(isSent);
    expect(await pane.status().innerText()).toBe('Ready to send');
    expect(mailsOfUpdates()).toEqual(everyOne);
    for (const { body, end } of copies()) {
      expect(parseBody(body).block?.agenda.goal).toBe('One price list in force on 1 February');
      expect(joinUrl(body)).not.toBeNull();
      expect(new Date(end).toISOString()).toBe('2026-12-01T09:50:00.000Z');
    }
    await outlook.page.getByRole('button', { name: 'Close', exact: true }).click();
    const reader = await readerOpens(outlook, 'Bo Berg');
    expect(await reader.section('Goal')).toContain('One price list in force on 1 February');
    expect(outlook.policyViolations).toEqual([]);
  });

  it('gives the time back in a second update', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await pane.button('Use 50 minutes').click();
    await pane.sendUpdate(threePeople);
    await outlook.consent('Accept');
    await pane.says(isSent);
    await pane.button('Undo').click();
    await pane.says('Ready to send: choose Update invite');
    await pane.sendUpdate(threePeople);
    await pane.says(isSent);
    expect(copies().map(({ end }) => new Date(end).toISOString())).toEqual(
      copies().map(() => '2026-12-01T10:00:00.000Z'),
    );
    expect(mailsOfUpdates()).toEqual([...everyOne, ...everyOne].sort());
  });

  it('who does not want to, sends nothing and keeps every answer', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await pane.textbox('Goal').fill('One price list in force on 1 February');
    await pane.button('Update invite').click();
    await pane.dialog(threePeople).waitFor();
    await pane.button('Not now').click();
    await pane.dialog(threePeople).waitFor({ state: 'hidden' });
    expect(await pane.textbox('Goal').inputValue()).toBe('One price list in force on 1 February');
    expect(await pane.button('Update invite').evaluate((button) => button === document.activeElement)).toBe(
      true,
    );
    expect(mailsOfUpdates()).toEqual([]);
    expect(callsToGraph()).toEqual([]);
  });

  it('who declines is told, keeps every answer, and may try again', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await pane.textbox('Goal').fill('One price list in force on 1 February');
    await pane.sendUpdate(threePeople);
    await outlook.consent('Decline');
    await pane.says(/You are not signed in.*Nothing was sent, and your answers are still here\./);
    expect(await pane.textbox('Goal').inputValue()).toBe('One price list in force on 1 February');
    expect(mailsOfUpdates()).toEqual([]);
    await pane.sendUpdate(threePeople);
    await outlook.consent('Accept');
    await pane.says(isSent);
    expect(mailsOfUpdates()).toEqual(everyOne);
  });

  it('writes the first agenda of an invite that was sent without one', async () => {
    await annaHasSent(outlook, { agenda: null, to: ['bo.berg'] });
    const pane = await annaReads(outlook);
    await pane.fill({
      purpose: 'Choose the price list for the Nordics',
      goal: 'One price list in force on 1 January',
      reasons: { 'Bo Berg': 'Owns the margins' },
      nextStep: 'Send the chosen list to the sellers',
    });
    await pane.button('Add to invite').click();
    await pane.dialog('1 person will get an update').waitFor();
    await pane.button('Send update').click();
    await outlook.consent('Accept');
    await pane.says('Sent. 1 person gets the update.');
    await pane.button('Update invite').waitFor();
    expect(copies().map(({ body }) => parseBody(body).block?.agenda.purpose)).toEqual([
      'Choose the price list for the Nordics',
      'Choose the price list for the Nordics',
    ]);
  });
});

describe('a series that is read', () => {
  it('is changed in every meeting of it, in one update', async () => {
    const start = Date.parse('2026-12-01T09:00:00Z');
    await annaHasSent(outlook, { recurrence: repeating('weekly', start, 'UTC') });
    const pane = await annaReads(outlook);
    await pane.button('Use 50 minutes').click();
    await pane.sendUpdate(threePeople);
    await outlook.consent('Accept');
    await pane.says(isSent);
    expect(mailsOfUpdates()).toEqual(everyOne);
    for (const { end } of copies()) expect(new Date(end).toISOString()).toBe('2026-12-01T09:50:00.000Z');
  });
});

describe('one meeting of a series that is read', () => {
  /** The next meeting of a weekly series, its goal changed and Update invite chosen. */
  async function asksWhichMeetings() {
    const start = Date.parse('2026-12-01T09:00:00Z');
    await annaHasSent(outlook, { recurrence: repeating('weekly', start, 'UTC') });
    const pane = await annaReads(outlook, 'next Nordic prices');
    await pane.isReadyToSend();
    await pane.textbox('Goal').fill('One price list in force on 1 February');
    await pane.button('Update invite').click();
    const dialog = pane.dialog(threePeople);
    const which = (name: string) => dialog.getByRole('radio', { name });
    await dialog.getByRole('group', { name: 'Which meetings?' }).waitFor();
    return { pane, which };
  }
  const goals = () =>
    copies().map(({ seriesId, body }) => [seriesId !== null, parseBody(body).block?.agenda.goal]);

  it('is changed alone, and the others stay', async () => {
    const { pane, which } = await asksWhichMeetings();
    expect(await which('This meeting').isChecked()).toBe(true);
    expect(await axeViolations(outlook.page, 'attendee.html')).toEqual([]);
    await pane.button('Send update').click();
    await outlook.consent('Accept');
    await pane.says(isSent);
    expect(mailsOfUpdates()).toEqual(everyOne);
    for (const [isOne, goal] of goals())
      expect(goal).toBe(isOne ? 'One price list in force on 1 February' : pricesInBrief.goal);
    expect(goals().filter(([isOne]) => isOne)).toHaveLength(4);
  });

  it('is changed with all of them where the organizer says so', async () => {
    const { pane, which } = await asksWhichMeetings();
    await which('The whole series').check();
    await pane.button('Send update').click();
    await outlook.consent('Accept');
    await pane.says(isSent);
    expect(mailsOfUpdates()).toEqual(everyOne);
    expect(goals()).toEqual(copies().map(() => [false, 'One price list in force on 1 February']));
  });
});

describe('what goes wrong on the way', () => {
  it.each([
    ['needs-admin', /Your administrator has to allow this first/],
    ['blocked', /A rule of your organisation stopped the sign-in/],
  ] as const)('signing in is %s: a sentence, and the answers stay', async (signIn, sentence) => {
    await outlook.settings({ signIn });
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await pane.textbox('Goal').fill('One price list in force on 1 February');
    await pane.sendUpdate(threePeople);
    await pane.says(sentence);
    expect(await pane.textbox('Goal').inputValue()).toBe('One price list in force on 1 February');
    expect(mailsOfUpdates()).toEqual([]);
  });

  it('the answer is lost after the update was made: nobody gets it twice', async () => {
    await annaHasSent(outlook);
    const pane = await annaReads(outlook);
    await pane.textbox('Goal').fill('One price list in force on 1 February');
    outlook.server.graph.plan({ method: 'PATCH', kind: 'apply-and-drop' });
    await pane.sendUpdate(threePeople);
    await outlook.consent('Accept');
    await pane.says(isSent);
    expect(mailsOfUpdates()).toEqual(everyOne);
  });
});

describe('the form over a sent invite', () => {
  it.each(['light', 'dark'] as const)(
    'has nothing that axe-core finds wrong, %s, nor has its question',
    async (theme) => {
      await outlook.page.emulateMedia({ colorScheme: theme });
      await annaHasSent(outlook);
      const pane = await annaReads(outlook);
      expect(await axeViolations(outlook.page, 'attendee.html')).toEqual([]);
      await pane.textbox('Goal').fill('One price list in force on 1 February');
      await pane.button('Use 50 minutes').click();
      await pane.button('Update invite').click();
      await pane.dialog(threePeople).waitFor();
      expect(await axeViolations(outlook.page, 'attendee.html')).toEqual([]);
      await outlook.page.emulateMedia({ colorScheme: null });
    },
  );

  it('is Swedish where Outlook is', async () => {
    await outlook.settings({ locale: 'sv-SE' });
    await annaHasSent(outlook);
    const read = await outlook.readAs('Anna Ek', 'Nordic prices');
    const frame = await read.openPane('Agenda');
    await frame.getByRole('textbox', { name: 'Slutmål', exact: true }).fill('En prislista från 1 februari');
    await frame.getByRole('button', { name: 'Uppdatera inbjudan' }).click();
    await frame.getByRole('dialog', { name: '3 personer får en uppdatering' }).waitFor();
  });

  it('comes with the first press on Agenda, and with no byte of MSAL or the Graph SDK', async () => {
    const loaded: string[] = [];
    outlook.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await annaHasSent(outlook);
    await annaReads(outlook);
    expect(loaded.filter((path) => /\/(?:sign-in|graph)\.[0-9a-f]+\.js$/.test(path))).toEqual([]);
    expect(loaded.some((path) => /\/sent\.[0-9a-f]+\.js$/.test(path))).toBe(true);
  });

  it('is loaded for nobody who is only invited', async () => {
    const loaded: string[] = [];
    outlook.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await annaHasSent(outlook);
    const reader = await readerOpens(outlook, 'Bo Berg');
    await reader.isShown();
    expect(loaded.filter((path) => /\/sent\.[0-9a-f]+\.js$/.test(path))).toEqual([]);
  });
});
