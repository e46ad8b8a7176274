import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { completePolicy } from '../../src/policy/complete-policy';
import { anInviteTo } from './driver/agenda-answers';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

/**
 * One policy, stamped into policy.js and gate.js as an administrator's is: only the purpose is needed and the sender is asked, agendas
 * are in Swedish whatever the organizer reads, and the organisation has a template, a sentence and a link of its own.
 */
const policy = completePolicy({
  strictness: 'ask',
  required: { goal: false, reasons: false, nextStep: false },
  exempt: { internal: false, subjects: ['^fika\\b'] },
  blockLanguage: 'sv',
  words: { stop: { en: 'Questions? Ask Dan Öst.', sv: 'Frågor? Fråga Dan Öst.' } },
  support: {
    text: { en: 'Help with your agenda', sv: 'Hjälp med agendan' },
    link: 'https://contoso.example/meetings',
  },
  templates: [
    {
      id: 'board',
      kind: 'decide',
      name: { en: 'Board meeting', sv: 'Styrelsemöte' },
      topics: [{ title: { en: 'Yes or no?', sv: 'Ja eller nej?' }, minutes: 20 }],
    },
  ],
  time: { hourlyRate: { amount: 900, currency: 'SEK' } },
});

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
  outlook.server.setPolicy(policy);
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

describe('a policy of one’s own', () => {
  it('rules the gate: the sender is asked for the purpose alone, with the organisation’s sentence, and may send anyway', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    await compose.send();
    const { alert } = compose;
    expect(await alert.message()).toBe('Before you send, please add the purpose. Questions? Ask Dan Öst.');
    expect(await alert.buttons()).toContain('Send Anyway');
    await alert.press('Send Anyway');
    await compose.isClosed();
    expect(outlook.mails()).toHaveLength(2);
  });

  it('exempts what it says', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg');
    await compose.subject('Fika on Friday');
    await compose.send();
    await compose.isClosed();
  });

  it('rules the pane: a purpose is enough, and the agenda that leaves is in Swedish', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    const pane = new OrganizerPane(await compose.openPane('Agenda'));
    await pane
      .status()
      .filter({ hasText: /^Still missing: [^,]*purpose[^,]*$/ })
      .waitFor();
    await pane.frame.getByRole('combobox', { name: 'Template' }).selectOption({ label: 'Board meeting' });
    expect(await pane.textbox('Topic 1').inputValue()).toBe('Ja eller nej?');
    await pane.fill({ purpose: 'Choose the price list' });
    await pane.addToInvite();
    expect(await compose.bodyHtml()).toMatch(/Syfte.*Choose the price list/s);
    const link = pane.frame.getByRole('link', { name: 'Help with your agenda' });
    expect(await link.getAttribute('href')).toBe('https://contoso.example/meetings');
    await compose.send();
    await compose.isClosed();
    expect(outlook.policyViolations).toEqual([]);
  });
});
