import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseBody } from '../../src/invite/parse-body';
import { axeViolations } from './driver/axe';
import { ComposePage } from './driver/compose-page';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { aMailHasCome, planAMeeting } from './driver/mail-scene';
import { OrganizerPane } from './driver/organizer-pane';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(async () => {
  await outlook.page.clock.setFixedTime('2026-11-30T12:00:00Z');
  await outlook.reset();
});

const offer = 'We have to decide whether we pass the price of steel on to our customers.';
const answers = {
  goal: 'One price list in force on 1 January',
  reasons: {
    'Bo Berg': 'Owns the margins',
    'Cecilia Dahl': 'Knows the customers',
    'Dan Öst': 'Sends the lists',
  },
  nextStep: 'Send the new prices to the sellers',
};
const answered = async (pane: OrganizerPane) => {
  await pane.button('Use as purpose').click();
  await pane.fill(answers);
};
const invites = () => outlook.server.mailbox.get().invites;
const sentTo = () =>
  outlook
    .mails()
    .filter(({ kind }) => kind === 'invite')
    .map(({ to }) => to.replace(/@.*/, ''))
    .sort();

describe('a meeting out of a mail', () => {
  it('has its people, its subject and its first sentence, and nothing is taken over unasked', async () => {
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await pane.reason('Bo Berg').waitFor();
    expect(await pane.textbox('Subject of the meeting').inputValue()).toBe('Steel is up');
    for (const name of ['Cecilia Dahl', 'Dan Öst']) expect(await pane.reason(name).count()).toBe(1);
    expect(await pane.reason('Anna Ek').count()).toBe(0);
    expect(await pane.textbox('Purpose').inputValue()).toBe('');
    await pane.frame.getByText(offer, { exact: true }).waitFor();
    expect(await pane.frame.getByText(/older message/).count()).toBe(0);
    await pane.button('Use as purpose').click();
    expect(await pane.textbox('Purpose').inputValue()).toBe(offer);
  });

  it('opens as Outlook’s own form with the agenda in it; its pane reads it and the gate lets it go', async () => {
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await answered(pane);
    await pane.status().filter({ hasText: 'Everything is answered' }).waitFor();
    await pane.button('Open new meeting').click();
    const compose = new ComposePage(outlook.page);
    await outlook.page.getByRole('main', { name: 'New invite' }).waitFor();
    expect(await compose.attendees('Required')).toEqual(['Bo Berg', 'Cecilia Dahl']);
    expect(await compose.attendees('Optional')).toEqual(['Dan Öst']);
    expect(await compose.times()).toEqual(['2026-12-01T10:00', '2026-12-01T10:30']);
    const agenda = new OrganizerPane(await compose.openPane('Agenda'));
    await agenda.isReadyToSend();
    expect(await agenda.textbox('Purpose').inputValue()).toBe(offer);
    expect(await agenda.reason('Bo Berg').inputValue()).toBe('Owns the margins');
    await compose.send();
    // The mail, and the pane beside it, were behind the new window.
    await outlook.page.getByRole('main', { name: 'Message' }).waitFor();
    expect(sentTo()).toEqual(['bo.berg', 'cecilia.dahl', 'dan.ost']);
    const [mine] = invites().filter(({ owner }) => owner === 'anna.ek@contoso.example');
    expect(parseBody(mine?.body ?? '').block?.agenda.goal).toBe(answers.goal);
    expect(await pane.textbox('Goal').inputValue()).toBe(answers.goal);
  });

  it('that opens half answered is stopped by the gate like any other', async () => {
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await pane.button('Use as purpose').click();
    await pane.button('Open new meeting').click();
    await outlook.page.getByRole('main', { name: 'New invite' }).waitFor();
    const compose = new ComposePage(outlook.page);
    await compose.send();
    expect(await compose.alert.message()).toContain('goal');
    expect(sentTo()).toEqual([]);
  });

  it('is another time, another subject and other people where somebody says so', async () => {
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await pane.textbox('Subject of the meeting').fill('Prices for steel customers');
    await pane.frame.getByLabel('Day', { exact: true }).fill('2026-12-03');
    await pane.frame.getByLabel('Start', { exact: true }).fill('14:15');
    await pane.frame.getByRole('spinbutton', { name: 'Minutes', exact: true }).fill('45');
    // Called otherwise, the subject of the mail may be the purpose.
    await pane.button('Use as purpose').nth(1).waitFor();
    await pane.fill({ purpose: 'Decide who pays for steel' });
    await pane.button('Open new meeting').click();
    await outlook.page.getByRole('main', { name: 'New invite' }).waitFor();
    const compose = new ComposePage(outlook.page);
    expect(await compose.times()).toEqual(['2026-12-03T14:15', '2026-12-03T15:00']);
  });

  it('loses nothing where Outlook opens no form, and says how to go on', async () => {
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await answered(pane);
    await outlook.settings({ fault: 'fail', faultyCall: 'displayNewAppointmentFormAsync' });
    await pane.button('Open new meeting').click();
    await pane.frame.getByText(/Outlook did not open a new meeting/).waitFor();
    expect(await pane.textbox('Goal').inputValue()).toBe(answers.goal);
    await outlook.settings({ fault: 'none' });
    await pane.button('Open new meeting').click();
    await outlook.page.getByRole('main', { name: 'New invite' }).waitFor();
  });

  it('says who stands there twice, and which are lists', async () => {
    await aMailHasCome(outlook, { to: ['anna.ek', 'bo.berg', 'sales'], cc: ['bo.berg'] });
    const pane = await planAMeeting(outlook);
    await pane.frame.getByText(/Bo Berg stands in the mail more than once/).waitFor();
    expect(await pane.frame.getByText(/Sales team is a list/).count()).toBe(1);
  });

  it('takes text for text, whatever the mail says', async () => {
    const hostile =
      '<div>Look &lt;img src=x onerror="document.title=1"&gt; at &amp;lt;b&amp;gt; this one now.</div>';
    await aMailHasCome(outlook, { subject: 'Re: <b>Steel</b> & co', body: hostile });
    const pane = await planAMeeting(outlook, 'Re: <b>Steel</b> & co');
    await pane.button('Use as purpose').click();
    await pane.fill(answers);
    await pane.button('Open new meeting').click();
    await outlook.page.getByRole('main', { name: 'New invite' }).waitFor();
    const compose = new ComposePage(outlook.page);
    const agenda = new OrganizerPane(await compose.openPane('Agenda'));
    await agenda.isReadyToSend();
    expect(await agenda.textbox('Purpose').inputValue()).toBe(
      'Look <img src=x onerror="document.title=1"> at &lt;b&gt; this one now.',
    );
  });
});

describe('a meeting with a Teams link', () => {
  const dialog = (pane: OrganizerPane) => pane.frame.getByRole('dialog');

  it('is asked about, says who gets it, and is made once through Graph', async () => {
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await answered(pane);
    await pane.button('Create with Teams link').click();
    await dialog(pane).waitFor();
    const asked = await dialog(pane).innerText();
    expect(asked).toContain('3 people will get an invite');
    expect(asked).toContain('It goes to Bo Berg, Cecilia Dahl and Dan Öst.');
    expect(invites()).toEqual([]);
    await pane.button('Create and send').click();
    expect(await outlook.consent('Accept')).toEqual(['Calendars.ReadWrite']);
    await pane.frame.getByText(/The meeting is in your calendar with a Teams link/).waitFor();
    expect(await pane.button('Create with Teams link').count()).toBe(0);
    expect(sentTo()).toEqual(['bo.berg', 'cecilia.dahl', 'dan.ost']);
    const [mine] = invites().filter(({ owner }) => owner === 'anna.ek@contoso.example');
    expect(mine?.body).toContain('teams.microsoft.com/l/meetup-join');
    expect(new Date(mine?.start ?? 0).toISOString()).toBe('2026-12-01T09:00:00.000Z');
    expect(parseBody(mine?.body ?? '').block?.agenda).toMatchObject({ purpose: offer, goal: answers.goal });
  });

  it('is not made while an answer is missing', async () => {
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await pane.fill({ purpose: 'tbd' });
    await pane.button('Create with Teams link').click();
    await pane.frame.getByText(/A meeting is created from here when its answers are whole/).waitFor();
    expect(await dialog(pane).count()).toBe(0);
  });

  it('whose answer is lost is found in the calendar, and not made twice', async () => {
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await answered(pane);
    await pane.button('Create with Teams link').click();
    await dialog(pane).waitFor();
    outlook.server.graph.plan({ method: 'POST', path: '/me/events', kind: 'apply-and-drop' });
    await pane.button('Create and send').click();
    await outlook.consent('Accept');
    await pane.frame.getByText(/The meeting is in your calendar with a Teams link/).waitFor();
    expect(invites().filter(({ owner }) => owner === 'anna.ek@contoso.example')).toHaveLength(1);
    expect(sentTo()).toHaveLength(3);
  });

  it('that nobody is allowed to make is not there, and the answers are', async () => {
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await answered(pane);
    await pane.button('Create with Teams link').click();
    await pane.button('Create and send').click();
    await outlook.consent('Decline');
    await pane.frame.getByText(/Nothing was created or sent, and your answers are still here/).waitFor();
    expect(invites()).toEqual([]);
    expect(await pane.textbox('Goal').inputValue()).toBe(answers.goal);
  });
});

describe('the pane beside a mail', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe-core finds wrong in the %s', async (theme) => {
    await outlook.page.emulateMedia({ colorScheme: theme });
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook);
    await pane.button('Use as purpose').waitFor();
    expect(await axeViolations(outlook.page, 'plan.html')).toEqual([]);
    await outlook.page.emulateMedia({ colorScheme: null });
  });

  it('speaks Swedish, and fits', async () => {
    await outlook.settings({ locale: 'sv-SE' });
    await aMailHasCome(outlook);
    const pane = await planAMeeting(outlook, 'Re: Steel is up', 'Planera ett möte');
    await pane.button('Öppna nytt möte').waitFor();
    const over = await pane.frame
      .locator('main')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
