import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { renderBlock } from '../../src/invite/render-block';
import { type AttendeePane, readerOpens } from './driver/attendee-pane';
import { anInviteHasCome, nordicPrices, nordiskaPriser } from './driver/attendee-scene';
import { axeViolations } from './driver/axe';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { arrived } from './driver/read-page';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook({ browser: { timezoneId: 'Europe/Stockholm' } });
});
afterAll(() => outlook?.close());
beforeEach(async () => {
  await outlook.page.clock.setFixedTime('2026-11-30T12:00:00Z');
  await outlook.reset();
});

/** The clock of everything on the page stands at this time of the day of the meeting, UTC. */
const at = (time: string) => outlook.page.clock.setFixedTime(`2026-12-01T${time}:00Z`);

describe('three attendees of one invite', () => {
  it.each([
    ['Bo Berg', 'Owns the margins', 'Bring the margins for each article'],
    ['Cecilia Dahl', 'Knows what the customers pay today', ''],
    ['Berg, Bo', 'Signs the list', 'Read both lists'],
  ])('%s sees why they are invited and what they prepare, and of nobody else', async (name, why, prepare) => {
    await anInviteHasCome(outlook);
    const pane = await readerOpens(outlook, name);
    expect(await pane.headings()).toEqual([
      'Purpose',
      'Why you are invited',
      'Prepare',
      'Goal',
      'Agenda',
      'Next step',
    ]);
    expect((await pane.section('Why you are invited')).split('\n')[1]).toBe(why);
    const toPrepare = [prepare, 'Have both lists at hand'].filter(Boolean);
    expect((await pane.section('Prepare')).split('\n').slice(1, 1 + toPrepare.length)).toEqual(toPrepare);
  });

  it.each(['web', 'classic'] as const)(
    'see it after %s Outlook has rewritten the invite',
    async (rewriting) => {
      await anInviteHasCome(outlook, { rewriting });
      const pane = await readerOpens(outlook, 'Bo Berg');
      expect(await pane.section('Purpose')).toContain('Choose the price list for the Nordics');
      expect(await pane.section('Next step')).toContain('This one is yours, by Tue 8 Dec');
    },
  );
});

describe('a reader whom the invite does not know', () => {
  it('is told that it was probably forwarded, and reads what it says to everyone', async () => {
    await anInviteHasCome(outlook);
    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    await outlook.page.getByRole('combobox', { name: 'Forward to' }).selectOption({ label: 'Eva Lind' });
    await read.close();
    const pane = await readerOpens(outlook, 'Eva Lind');
    const why = await pane.section('Why you are invited');
    expect(why).toContain('You are not among the invited. Somebody probably forwarded this to you.');
    expect(why).toContain('Owns the margins');
    expect(why).toContain('Signs the list');
  });

  it('is told that it came through a list', async () => {
    await anInviteHasCome(outlook, { to: ['bo.berg', 'sales'] });
    const pane = await readerOpens(outlook, 'Dan Öst');
    expect(await pane.section('Why you are invited')).toContain('It went to Sales team');
  });
});

describe('languages', () => {
  it('are the reader’s in the words of the pane, and the organizer’s in the answers', async () => {
    await anInviteHasCome(outlook, { agenda: nordiskaPriser, language: 'sv' });
    const pane = await readerOpens(outlook, 'Bo Berg');
    expect(await pane.section('Why you are invited')).toContain('Äger marginalerna');
    expect(await pane.frame.getByText('Välja prislista för Norden').getAttribute('lang')).toBe('sv');
  });

  it('are Swedish for who reads Outlook in Swedish', async () => {
    await anInviteHasCome(outlook, { agenda: nordiskaPriser, language: 'sv' });
    await outlook.settings({ locale: 'sv-SE' });
    const pane = await readerOpens(outlook, 'Bo Berg');
    expect(await pane.headings()).toEqual([
      'Syfte',
      'Varför du är inbjuden',
      'Slutmål',
      'Agenda',
      'Nästa steg',
    ]);
    expect(await pane.section('Agenda')).toContain('10:00–10:30');
  });
});

describe('time', () => {
  it('is by the reader’s clock', async () => {
    await anInviteHasCome(outlook);
    const pane = await readerOpens(outlook, 'Bo Berg');
    expect(await pane.section('Agenda')).toMatch(/10:00\s–\s10:20\sAM · 20 min/);
  });

  it('says during the meeting where in the agenda it is', async () => {
    await anInviteHasCome(outlook);
    await at('09:05');
    const pane = await readerOpens(outlook, 'Bo Berg');
    const now = await pane.section('Now');
    expect(now).toContain('What the customers pay today');
    expect(now).toContain('15 min left of this topic');
    expect(now).toContain('Next: The two lists, side by side');
    expect(await pane.button('Next topic').count()).toBe(0);
  });

  it('is moved on by who leads a topic, and nothing is sent', async () => {
    await anInviteHasCome(outlook);
    await at('09:05');
    const pane = await readerOpens(outlook, 'Cecilia Dahl');
    await pane.isShown();
    const before = outlook.server.mailbox.get();
    await pane.button('Next topic').click();
    expect(await pane.section('Now')).toContain('25 min left of this topic');
    expect(outlook.server.mailbox.get()).toBe(before);
  });

  it('says when it is up', async () => {
    await anInviteHasCome(outlook);
    await at('10:07');
    const pane = await readerOpens(outlook, 'Bo Berg');
    expect(await pane.section('Now')).toContain('The meeting is 7 min over its time');
  });
});

describe('a reply to the organizer', () => {
  const reply = () => outlook.page.getByRole('dialog', { name: 'Reply' });
  const replyText = () => arrived(outlook.page.frameLocator('iframe[title="Reply text"]')).innerText();

  it('quotes the reason and proposes notes; the reader sends it', async () => {
    await anInviteHasCome(outlook);
    const pane = await readerOpens(outlook, 'Bo Berg');
    await pane.button('I am not needed').click();
    expect(await replyText()).toMatch(/“Owns the margins”[\s\S]*notes/);
    expect(await reply().innerText()).toContain('To: Anna Ek');
    await reply().getByRole('button', { name: 'Send reply' }).click();
    expect((await outlook.protocolLog()).join('\n')).toContain('reply to Anna Ek');
  });

  it('asks for an agenda where there is none', async () => {
    await anInviteHasCome(outlook, { agenda: null });
    const pane = await readerOpens(outlook, 'Bo Berg');
    await pane.button('Ask for an agenda').click();
    expect(await replyText()).toContain('Could you add an agenda to “Nordic prices”?');
    await reply().getByRole('button', { name: 'Discard reply' }).click();
  });

  it('suggests a topic, after one row of boxes', async () => {
    await anInviteHasCome(outlook);
    const pane = await readerOpens(outlook, 'Bo Berg');
    await pane.button('Suggest a topic').click();
    await pane.textbox('Topic').fill('What <b>steel</b> costs');
    await pane.textbox('Minutes').fill('15');
    await pane.textbox('Why it belongs here').fill('It decides the margins');
    await pane.button('Open reply').click();
    const text = await replyText();
    expect(text).toContain('– What <b>steel</b> costs (15 min)');
    expect(text).toContain('It belongs there because: It decides the margins');
    expect(await reply().innerText()).toContain('To: Anna Ek');
  });

  it('loses nothing where Outlook opens no form', async () => {
    await anInviteHasCome(outlook);
    const pane = await readerOpens(outlook, 'Bo Berg');
    await pane.button('Suggest a topic').click();
    await pane.textbox('Topic').fill('What steel costs');
    await outlook.settings({ fault: 'fail', faultyCall: 'displayReplyFormAsync' });
    await pane.button('Open reply').click();
    await pane.frame.getByText('– What steel costs').waitFor();
    await pane.button('Copy').click();
    expect(await pane.textbox('Topic').inputValue()).toBe('What steel costs');
  });

  it('asks whether to come, of a reader who got it forwarded', async () => {
    await anInviteHasCome(outlook);
    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    await outlook.page.getByRole('combobox', { name: 'Forward to' }).selectOption({ label: 'Eva Lind' });
    await read.close();
    const pane = await readerOpens(outlook, 'Eva Lind');
    await pane.button('Ask if I should come').click();
    expect(await replyText()).toContain('I got the invite to “Nordic prices” from somebody else');
    expect(await pane.button('I am not needed').count()).toBe(0);
  });

  it('proposes a next step once the meeting has begun', async () => {
    await anInviteHasCome(outlook);
    await at('09:50');
    const pane = await readerOpens(outlook, 'Cecilia Dahl');
    await pane.button('Propose a next step').click();
    await pane.textbox('What I will do').fill('Call the three largest customers');
    await pane.textbox('By when').fill('4 dec');
    await pane.button('Open reply').click();
    expect(await replyText()).toContain(
      '– Call the three largest customers — Cecilia Dahl, by Friday 4 December 2026',
    );
  });

  it('is not there for who called the meeting', async () => {
    await anInviteHasCome(outlook);
    const read = await outlook.readAs('Anna Ek', 'Nordic prices');
    const frame = await read.openPane('Agenda');
    await frame.getByRole('textbox', { name: 'Purpose', exact: true }).waitFor();
    expect(await frame.getByRole('button', { name: 'Suggest a topic' }).count()).toBe(0);
  });

  it('shows an answer as text, whatever it is', async () => {
    const why = '<b>bold</b> & "quoted"';
    const reasons = nordicPrices.reasons.map((reason) => ({ ...reason, why }));
    await anInviteHasCome(outlook, { agenda: { ...nordicPrices, reasons } });
    const pane = await readerOpens(outlook, 'Bo Berg');
    await pane.button('I am not needed').click();
    expect(await replyText()).toContain(why);
  });
});

describe('the block on a phone', () => {
  it.each([
    ['en', nordicPrices],
    ['sv', nordiskaPriser],
  ] as const)(
    'takes a screen and a half at most, and no more than its width, in %s',
    async (language, agenda) => {
      const phone = await outlook.page.context().newPage();
      await phone.setViewportSize({ width: 360, height: 640 });
      await phone.setContent(renderBlock(agenda, language, { minute: 600, zone: 'Central European Time' }));
      const box = await phone.locator('table').boundingBox();
      const scrolled = await phone.evaluate('document.documentElement.scrollWidth');
      await phone.close();
      expect(box?.height).toBeLessThanOrEqual(1.5 * 640);
      expect(scrolled).toBe(360);
    },
  );
});

describe('the attendee pane', () => {
  const width = (pane: AttendeePane) =>
    pane.frame.locator('main').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

  it.each([
    ['before the meeting', '08:30', 'light'],
    ['during it, for who leads', '09:05', 'light'],
    ['during it, in the dark', '09:05', 'dark'],
    ['after it', '12:00', 'dark'],
  ] as const)('has nothing that axe-core finds wrong %s', async (_, time, theme) => {
    await outlook.page.emulateMedia({ colorScheme: theme });
    await anInviteHasCome(outlook);
    await at(time);
    const pane = await readerOpens(outlook, 'Cecilia Dahl');
    await pane.isShown();
    expect(await axeViolations(outlook.page, 'attendee.html')).toEqual([]);
    await outlook.page.emulateMedia({ colorScheme: null });
  });

  it('has nothing that axe-core finds wrong without an agenda', async () => {
    await anInviteHasCome(outlook, { agenda: null });
    const pane = await readerOpens(outlook, 'Bo Berg');
    await pane.button('Ask for an agenda').waitFor();
    expect(await axeViolations(outlook.page, 'attendee.html')).toEqual([]);
  });

  it('fits beside an invite, whatever is written in it', async () => {
    const agenda = { ...nordicPrices, purpose: `https://contoso.example/${'x'.repeat(300)}` };
    await anInviteHasCome(outlook, { agenda });
    const pane = await readerOpens(outlook, 'Bo Berg');
    await pane.isShown();
    expect(await width(pane)).toBeLessThanOrEqual(0);
  });
});
