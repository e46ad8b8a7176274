import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Contact } from '../../sandbox/mailbox/contact';
import type { InviteContent } from '../../sandbox/mailbox/invite';
import { aSentInvite, goodAnswers } from './driver/agenda-answers';
import type { ComposePage } from './driver/compose-page';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane, type TypedAnswers } from './driver/organizer-pane';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const subject = 'Nordic prices';
const anna = { name: 'Anna Ek', address: 'anna.ek@contoso.example', kind: 'person' } as const;
const bo: Contact = { name: 'Bo Berg', address: 'bo.berg@contoso.example', kind: 'person' };
const day = 86_400_000;

/** An invite that lies in Anna's calendar, saved and not sent, opened to be changed. */
async function aSavedInvite(content: Partial<InviteContent>): Promise<ComposePage> {
  const start = Date.now() + day;
  const whole: InviteContent = {
    subject,
    required: [bo],
    optional: [],
    rooms: [],
    location: '',
    start,
    end: start + 3_600_000,
    isAllDay: false,
    timeZone: 'UTC',
    recurrence: null,
    seriesId: null,
    sensitivity: 'normal',
    categories: [],
    bodyType: 'html',
    body: '<div>Welcome.</div>',
    ...content,
  };
  const delivery = {
    id: null,
    organizer: anna,
    content: whole,
    bodyForAttendees: whole.body,
    isSending: false,
  };
  await outlook.page.evaluate(async (body) => {
    const headers = { 'Content-Type': 'application/json' };
    await fetch('/mailbox/invites', { method: 'POST', headers, body });
  }, JSON.stringify(delivery));
  await outlook.page.goto(outlook.server.address);
  return outlook.edit(whole.subject);
}

const openPane = async (compose: ComposePage) => new OrganizerPane(await compose.openPane('Agenda'));

async function fillAll(
  pane: OrganizerPane,
  reasons: Readonly<Record<string, string>>,
  more: TypedAnswers = {},
): Promise<void> {
  await pane.fill({ ...goodAnswers, ...more, reasons });
  await pane.addToInvite();
}

const hostile = [
  'Anna "Ankan" <b>Bold</b>',
  "O'Neil & Sons",
  '<img src=x onerror="document.title=1">',
  'مرحبا بك',
  '👩‍👩‍👧‍👦 Émoji',
  'Dahl, Dag',
  `${'Long'.repeat(63)}ish`,
];

describe('names and answers of any kind', () => {
  it('are text, in the pane, in the alert and in the invite', async () => {
    const required = hostile.map(
      (name, at): Contact => ({
        name,
        address: `guest${at}@fabrikam.example`,
        kind: 'external',
      }),
    );
    const compose = await aSavedInvite({ required });
    await compose.send();
    expect(await compose.alert.message()).toContain('Anna "Ankan" <b>Bold</b>');
    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    const answer = 'Line one\nline <i>two</i>\u0000 & <script>document.title=2</script>';
    for (const name of hostile) await pane.reason(name).fill(answer);
    await pane.fill({ purpose: answer, goal: `${answer} ${'long '.repeat(2000)}`, nextStep: answer });
    await pane.addToInvite();
    const body = compose.body().locator('body');
    expect(await body.locator('script, img, i').count()).toBe(0);
    const text = await body.innerText();
    for (const shown of [...hostile, 'line <i>two</i> & <script>document.title=2</script>'])
      expect(text).toContain(shown);
    await compose.send();
    await compose.isClosed();
    expect(await outlook.page.title()).not.toMatch(/^\d$/);
  });

  it('a long address or link pushes no answer out of sight', async () => {
    const address = 'maximiliana.wolfeschlegelsteinhausen@consulting.fabrikam-industries.example';
    const compose = await aSavedInvite({ required: [{ name: address, address, kind: 'external' }] });
    const pane = await openPane(compose);
    await pane.button('Add preparation').click();
    await pane.textbox('Preparation').fill(`https://contoso.example/${'Pricelist%20Nordics%20'.repeat(8)}`);
    await fillAll(pane, { [address]: 'Knows why the customers stay' });
    const [block = 0, page = 0, names = 0] = await compose
      .body()
      .locator('table')
      .first()
      .evaluate((table) => [
        table.scrollWidth,
        document.body.clientWidth,
        table.querySelector('a[href^="mailto:"]')?.closest('td')?.clientWidth ?? Number.POSITIVE_INFINITY,
      ]);
    expect(block).toBeLessThanOrEqual(page);
    // Room for the reason beside the address.
    expect(names).toBeLessThanOrEqual(block / 2);
  });
});

describe('many people', () => {
  it('are 500: one reason for all of them, and the invite leaves', async () => {
    const required = Array.from(
      { length: 500 },
      (_, at): Contact => ({
        name: `Person ${at}`,
        address: `person${at}@contoso.example`,
        kind: 'external',
      }),
    );
    const compose = await aSavedInvite({ required });
    const pane = await openPane(compose);
    await pane.textbox('Why is everyone invited?').fill('Sells by this list');
    await fillAll(pane, {});
    expect(await compose.body().getByText('Sells by this list').count()).toBe(1);
    await compose.send();
    await compose.isClosed();
  });

  it('are one distribution list: one reason', async () => {
    const compose = await aSavedInvite({
      required: [{ name: 'Sales team', address: 'sales@contoso.example', kind: 'list' }],
    });
    await compose.send();
    expect(await compose.alert.message()).toContain('Sales team');
    await compose.alert.press('Fill in agenda');
    await fillAll(new OrganizerPane(compose.pane()), { 'Sales team': 'Sells by this list' });
    await compose.send();
    await compose.isClosed();
  });
});

describe('a body of a million characters', () => {
  it('is stopped as any other, and too long for an agenda: the pane says so and changes nothing', async () => {
    const body = `<div>${'<p>Prices of the Nordics.</p>'.repeat(34_470)}</div>`;
    const compose = await aSavedInvite({ body });
    await compose.send();
    expect(await compose.alert.message()).toContain('the purpose');
    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    await pane.fill({ ...goodAnswers, reasons: { 'Bo Berg': 'Owns the margins' } });
    await pane.button('Add to invite').click();
    await pane.frame.getByText('The invite is too long to take an agenda').waitFor();
    expect(await pane.textbox('Purpose').inputValue()).toBe(goodAnswers.purpose);
    expect(await compose.body().locator('table').count()).toBe(0);
  });
});

describe('an agenda that a forward quotes', () => {
  it('is neither judged nor changed', async () => {
    await aSentInvite(outlook);
    const sent = await outlook.edit(subject);
    const former = await sent.bodyHtml();
    await sent.discard();
    const header = '<b>From:</b> Bo Berg<br><b>Sent:</b> Monday<br><b>To:</b> Anna Ek<br>';
    const compose = await aSavedInvite({
      subject: 'Fw: Nordic prices',
      body: `<p>As we said.</p><div id="divRplyFwdMsg">${header}</div>${former}`,
    });
    await compose.send();
    expect(await compose.alert.message()).toContain('the purpose');
    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    const purpose = 'Go through what changed since Monday';
    await fillAll(pane, { 'Bo Berg': 'Owns the margins' }, { purpose });
    const text = await compose.body().locator('body').innerText();
    expect(text.match(/End of agenda/g)).toHaveLength(2);
    expect(text.indexOf(goodAnswers.purpose)).toBeGreaterThan(text.indexOf('As we said.'));
  });
});
