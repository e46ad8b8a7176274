import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page, Request } from 'playwright-core';
import { isOnlineMeeting, onlineMeetingBlock } from '../../sandbox/mailbox/online-meeting';
import { repeating } from '../../sandbox/mailbox/recurrence';
import { ownTimeZone } from '../../sandbox/mailbox/time-zone';
import { busyMailbox } from '../../sandbox/server/busy-mailbox';
import { emptyAgenda } from '../../src/agenda/agenda';
import { renderBlock } from '../../src/invite/render-block';
import { aMixedMailbox } from '../builders/a-mixed-mailbox';
import { readerOpens } from './driver/attendee-pane';
import { axeViolations } from './driver/axe';
import { isAt, tabTo } from './driver/keyboard';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { type MyMeetingsTab, myMeetingsBesideAMail, myMeetingsInATab, signIn } from './driver/my-meetings';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());
afterEach(async () => {
  for (const tab of outlook.page.context().pages().slice(1)) await tab.close();
  await outlook.page.emulateMedia({ colorScheme: 'light' });
});

/** So many days from now, as the fields of a form take it. */
function inDays(days: number, time: string): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T${time}`;
}

/** A meeting from the quick form, which asks no gate. */
async function sentQuickly(
  subject: string,
  days: number,
  to: readonly string[] = ['Bo Berg'],
): Promise<void> {
  const compose = await outlook.newQuickInvite();
  await compose.subject(subject);
  await compose.addRequired(...to);
  await compose.when(inDays(days, '10:00'), inDays(days, '11:00'));
  await compose.send();
  await compose.isClosed();
  becomesOnline(subject);
}

/** What Teams does to every copy of an invite once it has left. */
function becomesOnline(subject: string): void {
  const { mailbox } = outlook.server;
  const before = mailbox.get();
  const invites = before.invites.map((invite) =>
    invite.subject === subject ? { ...invite, body: invite.body + onlineMeetingBlock } : invite,
  );
  mailbox.set({ ...before, invites });
}

/** A mail in Anna's inbox, to open the pane beside. */
async function aMailToAnna(): Promise<void> {
  await outlook.as('Bo Berg');
  await sentQuickly('Lunch', 1, ['Anna Ek']);
  await outlook.as('Anna Ek');
}

/** Anna's My meetings in a tab, read to the end. */
async function signedInTab(): Promise<MyMeetingsTab> {
  const mine = await myMeetingsInATab(outlook);
  await signIn(mine.root, () => mine.button('Sign in').click());
  return mine;
}

const updatesTo = (address: string) =>
  outlook.mails().filter(({ kind, to }) => kind === 'update' && to === address);

const bodyOf = (owner: string) =>
  outlook.server.mailbox
    .get()
    .invites.find((invite) => invite.owner === owner && invite.subject === 'Nordic prices')?.body ?? '';

const bo = 'bo.berg@contoso.example';
const anna = 'anna.ek@contoso.example';

describe('a meeting that went past the gate', () => {
  it('is found beside a mail, gets its agenda there, and its attendee reads it', async () => {
    await aMailToAnna();
    await sentQuickly('Nordic prices', 2);
    const mine = await myMeetingsBesideAMail(outlook, 'Lunch');
    expect(await outlook.consent('Accept')).toEqual(['Calendars.Read']);
    expect(await mine.subjects()).toEqual(['Nordic prices']);
    expect(await mine.line('Nordic prices').innerText()).toContain('No agenda');

    await mine.write('Nordic prices');
    await mine.answer('Bo Berg');
    await mine.button('Add to invite').click();
    await mine.root.getByRole('dialog', { name: '1 person will get an update' }).waitFor();
    expect(updatesTo(bo)).toHaveLength(0);
    await mine.button('Send update').click();
    expect(await outlook.consent('Accept')).toContain('Calendars.ReadWrite');
    await mine.root
      .getByRole('status')
      .filter({ hasText: /^Ready to send$/ })
      .waitFor();
    await mine.button('Back to my meetings').click();
    await mine.line('Nordic prices').getByText('Complete').waitFor();

    expect(updatesTo(bo)).toHaveLength(1);
    expect([anna, bo].map((owner) => isOnlineMeeting(bodyOf(owner)))).toEqual([true, true]);
    await outlook.page.reload();
    const pane = await readerOpens(outlook, 'Bo Berg');
    expect(await pane.section('Purpose')).toContain('Choose the price list for the Nordics');
    expect(await pane.section('Why you are invited')).toContain('Owns the margins');
  });

  it('is found in a tab of its own, where a click signs in', async () => {
    await sentQuickly('Nordic prices', 2);
    const mine = await signedInTab();
    expect(await mine.subjects()).toEqual(['Nordic prices']);
    await mine.write('Nordic prices');
    await mine.answer('Bo Berg');
    await mine.button('Add to invite').click();
    const [popup] = await Promise.all([mine.root.waitForEvent('popup'), mine.button('Send update').click()]);
    await popup.getByRole('button', { name: 'Accept' }).click();
    await mine.root
      .getByRole('status')
      .filter({ hasText: /^Ready to send$/ })
      .waitFor();
    expect(updatesTo(bo)).toHaveLength(1);
    await mine.button('Back to my meetings').click();
    await mine.line('Nordic prices').getByText('Complete').waitFor();
    expect(outlook.policyViolations).toEqual([]);
  });

  it('is marked on the next visit', async () => {
    await sentQuickly('Nordic prices', 2);
    const mine = await signedInTab();
    expect(await mine.subjects()).toEqual(['Nordic prices']);
    // The visit before was yesterday; the meeting was made since.
    await mine.root.evaluate(() => {
      const yesterday = Date.now() - 24 * 60 * 60_000;
      localStorage.setItem('syfte.last-look', `..${yesterday}`);
    });
    await mine.button('Read again').click();
    await mine.line('Nordic prices').getByText('New since your last visit').waitFor();
    const kept = await mine.root.evaluate(() => localStorage.getItem('syfte.last-look'));
    expect(kept).toMatch(/^\d+\.\.\d+$/);
  });
});

describe('the keyboard alone', () => {
  it('signs in, finds the meeting, writes its agenda and comes back to it', async () => {
    await sentQuickly('Nordic prices', 2);
    const mine = await myMeetingsInATab(outlook);
    const { keyboard } = mine.root;
    const tabsTo = (wanted: Locator) => tabTo(mine.root, mine.root, wanted, 30);
    const box = (name: string) => mine.root.getByRole('textbox', { name, exact: true });
    const write = mine.line('Nordic prices').getByRole('button', { name: 'Write agenda' });
    await mine.button('Sign in').waitFor();
    await tabsTo(mine.button('Sign in'));
    await signIn(mine.root, () => keyboard.press('Enter'));
    await mine.isRead();
    await tabsTo(write);
    await keyboard.press('Enter');
    await isAt(mine.root, mine.root.getByRole('heading', { name: 'Nordic prices' }));
    await tabsTo(box('Purpose'));
    await keyboard.type('Choose the price list for the Nordics');
    await tabsTo(box('Goal'));
    await keyboard.type('One price list in force on 1 January');
    await tabsTo(box('Why is Bo Berg invited?'));
    await keyboard.type('Owns the margins');
    await tabsTo(box('Next step'));
    await keyboard.type('Send the chosen list to the sellers');
    await tabsTo(mine.button('Add to invite'));
    await keyboard.press('Enter');
    await mine.root.getByRole('dialog', { name: '1 person will get an update' }).waitFor();
    await isAt(mine.root, mine.button('Send update'));
    const [popup] = await Promise.all([mine.root.waitForEvent('popup'), keyboard.press('Enter')]);
    await popup.getByRole('button', { name: 'Accept' }).click();
    await mine.root
      .getByRole('status')
      .filter({ hasText: /^Ready to send$/ })
      .waitFor();
    await tabsTo(mine.button('Back to my meetings'));
    await keyboard.press('Enter');
    await mine.line('Nordic prices').getByText('Complete').waitFor();
    await isAt(mine.root, mine.line('Nordic prices').getByRole('button', { name: 'Change agenda' }));
    expect(updatesTo(bo)).toHaveLength(1);
  });
});

describe('j and k', () => {
  it('go through a list of thousands, and Enter opens the meeting; the list is where it was afterwards', async () => {
    outlook.server.mailbox.set(busyMailbox(5_000, Date.now()));
    const mine = await signedInTab();
    await mine.isRead();
    const { keyboard } = mine.root;
    const size = await mine.size();
    expect(size).toBeGreaterThan(1_000);
    expect(await mine.list().getByRole('listitem').count()).toBeLessThan(60);
    await mine.list().getByRole('checkbox').first().focus();
    for (let times = 0; times < 30; times += 1) await keyboard.press('j');
    await keyboard.press('k');
    const row = mine.list().locator('li:focus-within');
    expect(await row.getAttribute('aria-posinset')).toBe('30');
    const subject = await row.getByRole('heading', { level: 3 }).innerText();
    await keyboard.press('Enter');
    await isAt(mine.root, mine.root.getByRole('heading', { name: subject, exact: true }));
    await mine.button('Back to my meetings').click();
    await isAt(mine.root, mine.line(subject).getByRole('button', { name: 'Write agenda' }));
    expect(await mine.line(subject).getAttribute('aria-posinset')).toBe('30');
    // To the very end.
    await mine.root.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    await mine.list().locator(`[aria-posinset="${size}"]`).waitFor();
    expect(await mine.size()).toBe(size);
  });
});

describe('a template on several meetings', () => {
  it('is confirmed for each, and each attendee gets one mail of what was sent', async () => {
    await sentQuickly('Nordic prices', 2);
    await sentQuickly('The offer', 2, ['Bo Berg', 'Cecilia Dahl']);
    const mine = await signedInTab();
    expect(await mine.subjects()).toEqual(['The offer', 'Nordic prices']);
    await mine.root.getByRole('checkbox', { name: 'Choose The offer' }).check();
    await mine.root.getByRole('checkbox', { name: 'Choose Nordic prices' }).check();
    await mine.root
      .getByRole('combobox', { name: 'Template' })
      .selectOption({ label: 'Internal sales meeting' });
    await mine.button('Use template').click();
    await mine.root.getByRole('heading', { name: '1 of 2: The offer' }).waitFor();
    await mine.root.getByRole('dialog', { name: '2 people will get an update' }).waitFor();
    const [popup] = await Promise.all([mine.root.waitForEvent('popup'), mine.button('Send update').click()]);
    await popup.getByRole('button', { name: 'Accept' }).click();
    await mine.root.getByRole('heading', { name: '2 of 2: Nordic prices' }).waitFor();
    await mine.button('Not now').click();
    await mine.root.getByText(/^Sent\. Incomplete agenda, still missing: purpose, goal/).waitFor();
    expect(outlook.mails().filter(({ kind }) => kind === 'update')).toHaveLength(2);
    await isAt(mine.root, mine.button('Back to my meetings'));
    await mine.button('Back to my meetings').click();
    await mine.line('The offer').getByText('Incomplete agenda').waitFor();
  });
});

describe('what goes wrong', () => {
  it('with signing in is told, and another try goes on', async () => {
    await sentQuickly('Nordic prices', 2);
    const mine = await myMeetingsInATab(outlook);
    await signIn(mine.root, () => mine.button('Sign in').click(), { answer: 'Decline' });
    await mine.root.getByText('You are not signed in').waitFor();
    // Who it is, the browser knows by now.
    const [popup] = await Promise.all([mine.root.waitForEvent('popup'), mine.button('Try again').click()]);
    await popup.getByRole('button', { name: 'Accept' }).click();
    expect(await mine.subjects()).toEqual(['Nordic prices']);
  });

  it('with the network is told, what was read stays, and another try goes on', async () => {
    await sentQuickly('Nordic prices', 2);
    const mine = await signedInTab();
    expect(await mine.subjects()).toEqual(['Nordic prices']);
    outlook.server.graph.set({ isOffline: true });
    await mine.line('Nordic prices').getByRole('button', { name: 'Write agenda' }).click();
    await mine.root.getByText('Microsoft 365 cannot be reached.').waitFor();
    outlook.server.graph.set({ isOffline: false });
    await mine.button('Try again').click();
    await mine.root.getByRole('textbox', { name: 'Purpose', exact: true }).waitFor();
  });
});

/** The most calls to Graph that a page has had under way at a time so far, by the browser's own count. */
function mostInFlight(page: Page): () => number {
  const happened: { readonly request: Request; readonly begins: boolean }[] = [];
  const givenUp = new Set<Request>();
  page.on('request', (request) => {
    if (request.url().includes('/v1.0/')) happened.push({ request, begins: true });
  });
  page.on('requestfinished', (request) => happened.push({ request, begins: false }));
  page.on('requestfailed', (request) => givenUp.add(request));
  return () => {
    const underWay = new Set<Request>();
    let most = 0;
    for (const { request, begins } of happened) {
      // Of one that was given up, for another choice, it is heard after the next has begun.
      if (givenUp.has(request)) continue;
      if (begins) underWay.add(request);
      else underWay.delete(request);
      most = Math.max(most, underWay.size);
    }
    return most;
  };
}

describe('2,000 events', () => {
  it('are read with at most four calls in flight, and it can be stopped midway', async () => {
    outlook.server.mailbox.set(aMixedMailbox(new Date().setHours(0, 0, 0, 0)));
    // Calls that go side by side are seen to, and the reading is midway for as long as it takes to stop it.
    outlook.server.graph.set({ latency: 100 });
    const letGo = outlook.server.graph.hold('calendarView', 8);
    const mine = await myMeetingsInATab(outlook);
    const most = mostInFlight(mine.root);
    await signIn(mine.root, () => mine.button('Sign in').click());
    await mine.root.getByRole('progressbar', { name: 'Reading your calendar' }).waitFor();
    await mine.root.getByText(/^\d{3,} events so far$/).waitFor();
    await mine.button('Stop').click();
    await mine.root.getByText(/^Stopped: /).waitFor();
    letGo();
    const found = await mine.size();
    expect(found).toBeGreaterThan(5);
    await mine.button('Go on').click();
    await mine.isRead();
    expect(await mine.size()).toBeGreaterThan(found);
    await mine.root.getByRole('combobox', { name: 'Look ahead' }).selectOption('8');
    await mine.isRead();
    expect(await mine.size()).toBeGreaterThan(100);
    expect(await mine.list().getByRole('listitem').count()).toBeLessThan(60);
    await mine
      .list()
      .getByRole('button', { name: /^Series, \d+ times$/ })
      .first()
      .click();
    await mine
      .list()
      .getByText(/^In these weeks: /)
      .waitFor();
    expect(await axeViolations(mine.root, 'my-meetings.html')).toEqual([]);
    const all = await mine.size();
    await mine.root.getByRole('group', { name: 'Missing' }).getByRole('button', { name: /^Goal/ }).click();
    expect(await mine.size()).toBeLessThan(all);
    expect(await mine.list().getByRole('listitem').first().innerText()).toContain('Missing: goal');
    expect(most()).toBeGreaterThan(1);
    expect(most()).toBeLessThanOrEqual(4);
  });
});

describe('the doors', () => {
  it('are in the organizer’s and the attendee’s pane, and open a tab of their own', async () => {
    await sentQuickly('Nordic prices', 2);
    const compose = await outlook.newInvite();
    const pane = await compose.openPane('Agenda');
    const [tab] = await Promise.all([
      outlook.page.waitForEvent('popup'),
      pane.getByRole('link', { name: 'My meetings' }).click(),
    ]);
    await tab.getByRole('heading', { name: 'My meetings', level: 1 }).waitFor();
    await compose.discard();
    const reader = await readerOpens(outlook, 'Bo Berg');
    await reader.frame.getByRole('link', { name: 'My meetings' }).waitFor();
  });
});

describe('agendas in words', () => {
  it('become blocks with one word for all of them, in Swedish, at 320 px in the dark', async () => {
    await sentQuickly('Nordic prices', 2);
    await sentQuickly('The offer', 3);
    const { mailbox } = outlook.server;
    const before = mailbox.get();
    const inWords = '<p>Agenda</p><p>Syfte: Välja leverantör</p><p>Slutmål: Lagret öppnar i maj</p>';
    mailbox.set({ ...before, invites: before.invites.map((invite) => ({ ...invite, body: inWords })) });
    const browser = outlook.page.context().browser();
    const own = await browser?.newContext({
      ignoreHTTPSErrors: true,
      timezoneId: 'Europe/Stockholm',
      locale: 'sv-SE',
      colorScheme: 'dark',
      viewport: { width: 320, height: 1000 },
    });
    if (!own) throw new Error('There is no browser.');
    try {
      const tab = await own.newPage();
      const button = (name: string) => tab.getByRole('button', { name });
      await tab.goto(`${outlook.server.origin}/my-meetings.html`);
      await signIn(tab, () => button('Logga in').click());
      await button('Läs in igen').waitFor();
      await button('Gör till block').first().click();
      await tab.getByRole('dialog').waitFor();
      expect(await axeViolations(tab, 'my-meetings.html')).toEqual([]);
      expect(outlook.mails().filter(({ kind }) => kind === 'update')).toEqual([]);
      const [popup] = await Promise.all([
        tab.waitForEvent('popup'),
        button('Skicka alla 2 uppdateringar').click(),
      ]);
      await popup.getByRole('button', { name: 'Godkänn' }).click();
      await button('Tillbaka till mina möten').waitFor();
      expect(await axeViolations(tab, 'my-meetings.html')).toEqual([]);
      expect(updatesTo(bo)).toHaveLength(2);
    } finally {
      await own.close();
    }
  });
});

/** A row that is not opened; px. */
const highestRow = 72;

describe('how it looks', () => {
  /** My meetings in a tab of a context of its own, signed in and read. Its context is for the caller to close. */
  async function readTab(
    locale: 'en-GB' | 'sv-SE',
    colorScheme: 'light' | 'dark',
    wide: number,
  ): Promise<Page> {
    const own = await outlook.page
      .context()
      .browser()
      ?.newContext({
        ignoreHTTPSErrors: true,
        timezoneId: 'Europe/Stockholm',
        locale,
        colorScheme,
        viewport: { width: wide, height: 800 },
      });
    if (!own) throw new Error('There is no browser.');
    const tab = await own.newPage();
    await tab.goto(`${outlook.server.origin}/my-meetings.html`);
    const isSwedish = locale === 'sv-SE';
    await signIn(tab, () => tab.getByRole('button', { name: isSwedish ? 'Logga in' : 'Sign in' }).click());
    await tab.getByRole('button', { name: isSwedish ? 'Läs in igen' : 'Read again' }).waitFor();
    return tab;
  }

  /** What a person cannot read of the rows: what is cut off, and lines that end with the dot that stands between two things. */
  const unreadable = (tab: Page) =>
    tab.getByRole('listitem').evaluateAll((rows) => {
      const found: string[] = [];
      for (const row of rows)
        for (const line of row.querySelectorAll('p')) {
          if (line.scrollWidth > line.clientWidth) found.push(`cut off: ${line.textContent}`);
          const box = line.getBoundingClientRect();
          const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          const letters: { letter: string; rect: DOMRect }[] = [];
          for (let text = texts.nextNode(); text; text = texts.nextNode())
            [...(text.textContent ?? '')].forEach((letter, at) => {
              const range = document.createRange();
              range.setStart(text, at);
              range.setEnd(text, at + 1);
              if (letter.trim() !== '') letters.push({ letter, rect: range.getBoundingClientRect() });
            });
          const dots = letters.filter(({ letter, rect }) => letter === '·' && rect.right > box.left);
          for (const { rect: dot } of dots)
            if (!letters.some(({ rect }) => Math.abs(rect.top - dot.top) < 4 && rect.left >= dot.right))
              found.push(`ends with a dot: ${line.textContent}`);
        }
      return found;
    });

  it.each([
    ['en-GB', 'light', 320],
    ['sv-SE', 'dark', 320],
    ['sv-SE', 'light', 800],
  ] as const)(
    'a row says all that is missing, and no line of it ends with a dot: %s, %s, %i px',
    async (locale, colorScheme, wide) => {
      await sentQuickly('Nordic prices', 2, ['Bo Berg', 'Cecilia Dahl']);
      await sentQuickly('The offer', 3, ['Bo Berg', 'Cecilia Dahl']);
      const { mailbox } = outlook.server;
      const before = mailbox.get();
      const half = renderBlock({ ...emptyAgenda, purpose: 'Choose the price list for the Nordics' }, 'en');
      mailbox.set({
        ...before,
        invites: before.invites.map((invite) => ({
          ...invite,
          body: half,
          // So many hours of everybody's that they have no room beside the time.
          ...(invite.subject === 'Nordic prices' && { end: invite.start + 45.25 * 3_600_000 }),
          ...(invite.subject === 'The offer' && {
            recurrence: repeating('weekly', invite.start, ownTimeZone()),
          }),
        })),
      });
      const isSwedish = locale === 'sv-SE';
      const tab = await readTab(locale, colorScheme, wide);
      try {
        await tab
          .getByText(isSwedish ? /^Saknas: / : /^Missing: /)
          .first()
          .waitFor();
        expect(await unreadable(tab)).toEqual([]);
      } finally {
        await tab.context().close();
      }
    },
  );

  const width = (tab: Page) =>
    tab.locator('main').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

  it.each([
    ['a wide tab', 1200, 'light', 'en-GB'],
    ['a pane', 400, 'light', 'en-GB'],
    ['a narrow pane in the dark, in Swedish', 320, 'dark', 'sv-SE'],
  ] as const)(
    'has nothing that axe-core finds wrong, nor anything cut off: %s',
    async (_, wide, colorScheme, locale) => {
      await sentQuickly('Nordic prices', 2);
      await sentQuickly('The offer to Fabrikam, with everything that we said about terms in the spring', 3, [
        'Bo Berg',
        'Cecilia Dahl',
      ]);
      const isSwedish = locale === 'sv-SE';
      const tab = await readTab(locale, colorScheme, wide);
      try {
        await tab.getByRole('checkbox', { name: /Nordic prices$/ }).check();
        await tab.getByRole('button', { name: isSwedish ? '▸ I siffror' : '▸ In figures' }).click();
        await tab
          .getByRole('img', { name: isSwedish ? /^Möten med agenda/ : /^Meetings with an agenda/ })
          .waitFor();
        expect(await tab.getByRole('img').count()).toBe(3);
        await tab
          .getByRole('button', { name: isSwedish ? 'Visa som tabell' : 'Show as table' })
          .first()
          .click();
        await tab.getByRole('table').waitFor();
        expect(await axeViolations(tab, 'my-meetings.html')).toEqual([]);
        expect(await width(tab)).toBe(0);
        const rows = tab.getByRole('listitem');
        for (const row of await rows.all())
          expect((await row.boundingBox())?.height).toBeLessThanOrEqual(highestRow);
      } finally {
        await tab.context().close();
      }
    },
  );
});
