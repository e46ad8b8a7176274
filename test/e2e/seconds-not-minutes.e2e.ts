import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInviteTo, anOpenPane, goodAnswers } from './driver/agenda-answers';
import { axeViolations } from './driver/axe';
import type { ComposePage } from './driver/compose-page';
import { meetingOfTwoEffort, nextTimeEffort, salesMeetingEffort } from './driver/effort';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const four = ['Bo Berg', 'Cecilia Dahl', 'Dan Öst', 'Eva Lind'];
const list = (pane: OrganizerPane, name: string) => pane.frame.getByRole('combobox', { name, exact: true });
const note = (pane: OrganizerPane, text: string | RegExp) =>
  pane.frame.getByRole('note').filter({ hasText: text });

async function bodyText(compose: ComposePage): Promise<string> {
  return compose.body().locator('body').innerText();
}

describe('clicks and key presses besides the sentences', () => {
  it('are three at most for a meeting of two', async () => {
    const { actions, sentences } = await meetingOfTwoEffort(outlook);
    expect(sentences).toBe(4);
    expect(actions).toBeLessThanOrEqual(3);
  });

  it('are eight at most for a five-person sales meeting from the template', async () => {
    const { actions, sentences } = await salesMeetingEffort(outlook);
    expect(sentences).toBe(4);
    expect(actions).toBeLessThanOrEqual(8);
  });

  it('are three at most where the body carries last time’s agenda', async () => {
    const { actions, sentences } = await nextTimeEffort(outlook);
    expect(sentences).toBe(0);
    expect(actions).toBeLessThanOrEqual(3);
  });
});

describe('a template', () => {
  it('fills what is empty, sets the kind and asks in its own words', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await list(pane, 'Template').selectOption({ label: 'Internal sales meeting' });
    expect(await list(pane, 'Type of meeting').inputValue()).toBe('learn');
    expect(await pane.textbox('Topic 3').inputValue()).toBe('What can we all learn from one customer case?');
    expect(await pane.textbox('Preparation').inputValue()).toContain('Update the CRM before the meeting');
    await pane.frame.getByPlaceholder('What will you learn or settle together').waitFor();
    await pane.frame.getByPlaceholder('Which sales goal comes closer').waitFor();
    for (const name of ['Purpose', 'Goal', 'Next step', 'Why is Bo Berg invited?']) {
      expect(await pane.textbox(name).inputValue()).toBe('');
    }
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    expect(await bodyText(compose)).toContain('Which of what moved can the CRM not tell us?');
  });

  it('leaves what was typed, and takes only its own text with it', async () => {
    const { pane } = await anOpenPane(outlook, 'Bo Berg');
    await pane.button('Add preparation').click();
    await pane.textbox('Preparation').fill('Read the contract');
    await list(pane, 'Template').selectOption({ label: 'Internal sales meeting' });
    expect(await pane.textbox('Preparation').inputValue()).toBe('Read the contract');
    await pane.textbox('Topic 1').fill('What did Oslo teach us?');
    await list(pane, 'Template').selectOption({ label: 'Decision' });
    const titles = await pane.frame.getByRole('textbox', { name: /^Topic \d/ }).all();
    const topics = await Promise.all(titles.map((title) => title.inputValue()));
    expect(topics).toContain('What did Oslo teach us?');
    expect(topics).not.toContain('What can we all learn from one customer case?');
    await list(pane, 'Template').selectOption({ label: 'No template' });
    expect(await pane.textbox('Topic 1').inputValue()).toBe('What did Oslo teach us?');
    expect(await pane.frame.getByRole('textbox', { name: /^Topic \d/ }).count()).toBe(1);
  });

  it('is still chosen when the pane is closed and opened', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg');
    await outlook.launchEventsHaveEnded();
    const before = await outlook.timesKept();
    await list(pane, 'Template').selectOption({ label: 'Decision' });
    // The draft and the choice: what is still on its way when a pane closes is Outlook's to lose.
    await outlook.hasKept(before + 2);
    await compose.closePane();
    const again = new OrganizerPane(await compose.openPane('Agenda'));
    await again.textbox('Purpose').waitFor();
    expect(await list(again, 'Template').inputValue()).toBe('decision');
    await list(again, 'Template').selectOption({ label: 'No template' });
    expect(await again.frame.getByRole('textbox', { name: /^Topic \d/ }).count()).toBe(0);
  });
});

describe('several people at once', () => {
  it('get a role, which begins a sentence and leaves the organizer’s own words', async () => {
    const { pane } = await anOpenPane(outlook, ...four);
    await pane.reason('Bo Berg').fill('Owns the margins');
    await pane.chooseSeveral('Bo Berg', 'Dan Öst');
    await list(pane, 'Role of the chosen').selectOption('decides');
    expect(await pane.reason('Bo Berg').inputValue()).toBe('Owns the margins');
    expect(await (await pane.role('Bo Berg')).inputValue()).toBe('decides');
    expect(await pane.reason('Dan Öst').inputValue()).toBe('You decide on …');
    expect(await pane.reason('Eva Lind').inputValue()).toBe('');
  });

  it('get the same reason, the others none', async () => {
    const { pane } = await anOpenPane(outlook, ...four);
    await pane.reason('Bo Berg').fill('Sells in the Nordics');
    await pane.chooseSeveral('Bo Berg', 'Eva Lind');
    await pane.button('Same reason for the chosen').click();
    expect(await pane.reason('Eva Lind').inputValue()).toBe('Sells in the Nordics');
    expect(await pane.reason('Dan Öst').inputValue()).toBe('');
  });

  it('are more than eight: what surveys say is said once, and not again for this invite', async () => {
    const guests = ['f', 'g', 'h', 'i'].map((letter) => `${letter}@fabrikam.example`);
    const { compose, pane } = await anOpenPane(outlook, ...four, ...guests);
    await note(pane, '9 people meet').getByRole('button', { name: 'Got it' }).click();
    await note(pane, '9 people meet').waitFor({ state: 'detached' });
    await compose.addRequired('j@fabrikam.example');
    await pane.reason('j@fabrikam.example').waitFor();
    expect(await note(pane, 'people meet').count()).toBe(0);
    await compose.closePane();
    const again = new OrganizerPane(await compose.openPane('Agenda'));
    await again.reason('j@fabrikam.example').waitFor();
    expect(await note(again, 'people meet').count()).toBe(0);
  });
});

describe('somebody who is only informed', () => {
  it('may be made optional', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Dan Öst');
    await (await pane.role('Dan Öst')).selectOption('informed');
    await note(pane, 'Dan Öst is only informed').getByRole('button', { name: 'Make optional' }).click();
    await pane.frame.getByText('Dan Öst is now optional').waitFor();
    expect(await compose.attendees('Required')).toEqual(['Bo Berg']);
    expect(await compose.attendees('Optional')).toEqual(['Dan Öst']);
    expect(await note(pane, 'only informed').count()).toBe(0);
  });

  it('may get the notes instead, and the agenda says so', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Dan Öst');
    await (await pane.role('Dan Öst')).selectOption('informed');
    await note(pane, 'Dan Öst is only informed').getByRole('button', { name: 'Send notes instead' }).click();
    await pane.reason('Dan Öst').waitFor({ state: 'detached' });
    expect(await compose.attendees('Required')).toEqual(['Bo Berg']);
    expect(await pane.textbox('Notes').inputValue()).toBe('The notes go to Dan Öst.');
  });

  it('stays where Outlook refuses, and the pane says what to do', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Dan Öst');
    await (await pane.role('Dan Öst')).selectOption('informed');
    await outlook.settings({ fault: 'fail' });
    await note(pane, 'only informed').getByRole('button', { name: 'Make optional' }).click();
    await pane.frame.getByText('Outlook did not change who is invited').waitFor();
    await outlook.settings({ fault: 'none' });
    expect(await compose.attendees('Required')).toEqual(['Bo Berg', 'Dan Öst']);
  });
});

describe('what one person prepares', () => {
  it('stands beside the person in the invite', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await pane.reason('Bo Berg').focus();
    await pane.button('Add preparation for Bo Berg').click();
    await outlook.page.keyboard.type('Bring the margins');
    expect(await pane.textbox('What Bo Berg prepares').inputValue()).toBe('Bring the margins');
    await pane.addToInvite();
    expect(await bodyText(compose)).toMatch(/Owns the margins\s+Prepare: Bring the margins/);
  });
});

describe('what already stands in the invite', () => {
  it('is offered, taken with one click, and stays where it was written', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg');
    await compose.write('Purpose: choose a price list');
    await outlook.page.keyboard.press('Enter');
    await compose.write('Goal – one price list in January');
    const pane = new OrganizerPane(await compose.openPane('Agenda'));
    await pane.frame.getByRole('heading', { name: 'Found in the invite:' }).waitFor();
    await pane.button('Use as purpose').click();
    expect(await pane.textbox('Purpose').inputValue()).toBe('choose a price list');
    expect(await pane.button('Use as purpose').count()).toBe(0);
    await pane.button('Use as goal').click();
    expect(await pane.textbox('Goal').inputValue()).toBe('one price list in January');
    await pane.button('Add to invite').click();
    await compose.body().getByText('End of agenda').waitFor();
    expect(await bodyText(compose)).toContain('Purpose: choose a price list');
  });
});

describe('a meeting that only informs several people', () => {
  it('has a mail in its place: a link with the agenda, addressed to everyone', async () => {
    const { pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.textbox('Purpose').fill('Tell about the new prices');
    await list(pane, 'Type of meeting').selectOption({ label: 'Inform' });
    const link = pane.frame.getByRole('link', { name: 'Send it as a mail instead' });
    const href = decodeURIComponent((await link.getAttribute('href')) ?? '');
    expect(href).toContain('mailto:bo.berg@contoso.example;cecilia.dahl@contoso.example');
    expect(href).toContain('subject=Nordic prices');
    expect(href).toContain('Purpose: Tell about the new prices');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noopener');
  });

  it('is told so once', async () => {
    const { pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await list(pane, 'Type of meeting').selectOption({ label: 'Inform' });
    await note(pane, '3 people would meet to hear something').waitFor();
    await note(pane, '3 people').getByRole('button', { name: 'Got it' }).click();
    await note(pane, '3 people').waitFor({ state: 'detached' });
    await list(pane, 'Type of meeting').selectOption({ label: 'Decide' });
    await list(pane, 'Type of meeting').selectOption({ label: 'Inform' });
    expect(await note(pane, '3 people').count()).toBe(0);
  });
});

describe('Copy agenda', () => {
  it('puts the agenda on the clipboard with its formatting', async () => {
    await outlook.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const { pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await pane.openMenu();
    await pane.button('Copy agenda').click();
    await pane.frame.getByText('Copied.').waitFor();
    const copied = await outlook.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(copied.html).toContain('<table');
    expect(copied.text).toContain(`Purpose: ${goodAnswers.purpose}`);
  });
});

describe('axe finds nothing wrong', () => {
  it.each([
    ['light', 'en-US', 'Choose several', 'Template', 'Internal sales meeting'],
    ['dark', 'sv-SE', 'Välj flera', 'Mall', 'Internt säljmöte'],
  ] as const)(
    '%s, %s, with a template, roles and advice',
    async (colorScheme, locale, several, label, name) => {
      await outlook.page.emulateMedia({ colorScheme });
      await outlook.settings({ locale });
      const compose = await anInviteTo(outlook, ...four);
      const pane = new OrganizerPane(await compose.openPane('Agenda'));
      await list(pane, label).selectOption({ label: name });
      await pane.frame.locator('select#kind').selectOption('inform');
      await pane.button(several).click();
      await pane.frame.getByRole('checkbox').first().check();
      await pane.frame.locator('fieldset select').selectOption('informed');
      await pane.frame.locator('#reason-0').focus();
      await pane.frame.getByRole('note').nth(1).waitFor();
      expect(await axeViolations(outlook.page, 'organizer.html')).toEqual([]);
      await outlook.page.emulateMedia({ colorScheme: null });
    },
  );
});

describe('in Swedish', () => {
  it('the template, the roles and the advice are Swedish', async () => {
    await outlook.settings({ locale: 'sv-SE' });
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Dan Öst');
    const pane = new OrganizerPane(await compose.openPane('Agenda'));
    await list(pane, 'Mall').selectOption({ label: 'Internt säljmöte' });
    expect(await list(pane, 'Typ av möte').locator('option:checked').textContent()).toBe(
      'Lära av ett kundcase',
    );
    expect(await pane.textbox('Förberedelser').inputValue()).toContain('Uppdatera CRM före mötet');
    const why = pane.textbox('Varför är Dan Öst inbjuden?');
    await (await pane.role('Dan Öst', why, 'Roll för Dan Öst')).selectOption({ label: 'Informeras' });
    expect(await why.inputValue()).toBe('Du berörs av …');
    await note(pane, 'Dan Öst ska bara informeras').getByRole('button', { name: 'Gör valfritt' }).waitFor();
    await pane.textbox('Varför är Bo Berg inbjuden?').focus();
    await pane.button('Lägg till förberedelse för Bo Berg').click();
    await pane.textbox('Vad Bo Berg förbereder').waitFor();
  });
});
