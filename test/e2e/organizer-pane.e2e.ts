import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { anInviteTo, anOpenPane, aSentInvite, goodAnswers } from './driver/agenda-answers';
import { axeViolations } from './driver/axe';
import type { ComposePage } from './driver/compose-page';
import { isAt, tabTo } from './driver/keyboard';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

async function hasAnswers(pane: OrganizerPane): Promise<void> {
  await pane.textbox('Purpose').waitFor();
  expect(await pane.textbox('Purpose').inputValue()).toBe(goodAnswers.purpose);
  expect(await pane.textbox('Goal').inputValue()).toBe(goodAnswers.goal);
  for (const [name, why] of Object.entries(goodAnswers.reasons)) {
    expect(await pane.reason(name).inputValue()).toBe(why);
  }
  expect(await pane.textbox('Next step').inputValue()).toBe(goodAnswers.nextStep);
}

it('a form that opens reads the invite once: the focus that it takes itself is no sign of a change', async () => {
  const compose = await anInviteTo(outlook, 'Bo Berg');
  await outlook.launchEventsHaveEnded();
  const asked = async () =>
    (await outlook.protocolLog()).filter((line) => line.includes('subject.getAsync')).length;
  const before = await asked();
  const pane = new OrganizerPane(await compose.openPane('Agenda'));
  await pane.textbox('Purpose').waitFor();
  // What comes behind the first picture is there by then.
  await pane.button('More').waitFor();
  expect((await asked()) - before).toBe(1);
});

describe('what is typed', () => {
  it('is there again after the pane was closed and opened', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await pane.textbox('Next step').blur();
    await compose.closePane();
    const again = new OrganizerPane(await compose.openPane('Agenda'));
    await hasAnswers(again);
  });

  it('is there again where session data answers null for two seconds, as on Mac', async () => {
    await outlook.settings({ lateSession: true });
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await pane.textbox('Next step').blur();
    await compose.closePane();
    await hasAnswers(new OrganizerPane(await compose.openPane('Agenda')));
  });

  it('stays when Outlook answers nothing any more', async () => {
    const { pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await pane.status().filter({ hasText: 'Your agenda is ready' }).waitFor();
    await outlook.settings({ fault: 'fail' });
    await pane.button('Add to invite').click();
    await pane.frame.getByText('Your answers are still here').first().waitFor();
    await hasAnswers(pane);
    await outlook.settings({ fault: 'none' });
    await pane.addToInvite();
  });

  it('beyond what Outlook keeps with an open form stays on the page, and the pane says so', async () => {
    const { pane } = await anOpenPane(outlook, 'Bo Berg');
    const long = 'Prices of every article in the Nordic list. '.repeat(1300);
    await pane.textbox('Purpose').fill(long);
    await pane.frame.getByText('more than Outlook keeps').waitFor();
    expect(await pane.textbox('Purpose').inputValue()).toBe(long);
  });
});

describe('attendees', () => {
  it('come and go in the pane as they do in the invite', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg');
    await pane.reason('Bo Berg').waitFor();
    await compose.addOptional('Eva Lind');
    await pane.reason('Eva Lind').fill('Runs the pilot in Oslo');
    await compose.remove('Eva Lind');
    await pane.reason('Eva Lind').waitFor({ state: 'detached' });
    await compose.addRequired('Eva Lind');
    expect(await pane.reason('Eva Lind').inputValue()).toBe('Runs the pilot in Oslo');
  });

  it('with one name are told apart by their addresses', async () => {
    const { pane } = await anOpenPane(
      outlook,
      'cecilia.dahl@contoso.example',
      'cecilia.dahl@fabrikam.example',
    );
    await pane.textbox('Why is Cecilia Dahl (cecilia.dahl@contoso.example) invited?').waitFor();
    await pane.textbox('Why is Cecilia Dahl (cecilia.dahl@fabrikam.example) invited?').waitFor();
  });

  it('who are rooms or the organizer need no reason', async () => {
    await outlook.settings({ organizerListed: 'always' });
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg');
    await compose.room('Room Lake');
    await pane.reason('Bo Berg').waitFor();
    expect(await pane.frame.getByRole('textbox', { name: /^Why is/ }).count()).toBe(1);
  });
});

describe('an invite that carries a block', () => {
  it.each(['web', 'classic', 'none'] as const)(
    'opens with its answers after the rewriting of %s',
    async (rewriting) => {
      await outlook.settings({ rewriting });
      await aSentInvite(outlook);
      const update = await outlook.edit('Nordic prices');
      const pane = new OrganizerPane(await update.openPane('Agenda'));
      await hasAnswers(pane);
      await pane.isReadyToSend();
      expect(await pane.button('Update invite').count()).toBe(1);
    },
  );

  it.each(['web', 'classic', 'none'] as const)(
    'holds one block after an update, rewritten as %s',
    async (rewriting) => {
      await outlook.settings({ rewriting });
      await aSentInvite(outlook);
      const update = await outlook.edit('Nordic prices');
      await update.write('Coffee is served.');
      const pane = new OrganizerPane(await update.openPane('Agenda'));
      await pane.textbox('Goal').fill('Prices signed by all four countries');
      await pane.updateInvite();
      const text = await update.body().locator('body').innerText();
      expect(text.match(/End of agenda/g)).toHaveLength(1);
      expect(text).toContain('Prices signed by all four countries');
      expect(text).toContain('Coffee is served.');
    },
  );

  it('that was edited by hand meanwhile is shown beside the answers, and the organizer chooses', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await pane.textbox('Purpose').fill('Choose and sign the price list');
    // Label and answer share a paragraph: the answer is its last line.
    const goal = compose.body().getByText(goodAnswers.goal);
    const { height = 0 } = (await goal.boundingBox()) ?? {};
    await goal.click({ position: { x: 20, y: height - 5 } });
    await outlook.page.keyboard.press('End');
    await outlook.page.keyboard.type(', or none');
    await pane.button('Update invite').click();
    await pane.frame.getByText('The agenda was changed in the invite').waitFor();
    await pane.frame.getByText(`${goodAnswers.goal}, or none`).first().waitFor();
    await pane.frame.getByText('Choose and sign the price list').first().waitFor();
    await pane.button('Use the one in the invite').click();
    expect(await pane.textbox('Goal').inputValue()).toBe(`${goodAnswers.goal}, or none`);
    await pane.isReadyToSend();
  });
});

describe('an agenda in words that came into the body while the pane has answers of its own', () => {
  const inWords = [
    'Coffee is served.',
    'Agenda',
    'Purpose: Taste the coffee',
    'Goal: A supplier for the office',
  ].join('\n');
  const both = async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await compose.write(inWords);
    await pane.frame.getByRole('button', { name: /^(?:Add to|Update) invite$/ }).click();
    await pane.frame.getByRole('heading', { name: 'The agenda was changed in the invite' }).waitFor();
    await pane.frame.getByRole('definition').filter({ hasText: 'Taste the coffee' }).waitFor();
    await pane.frame.getByRole('definition').filter({ hasText: goodAnswers.purpose }).waitFor();
    return { compose, pane };
  };
  const agendasIn = async (compose: ComposePage) => {
    const text = await compose.body().locator('body').innerText();
    return {
      words: text.match(/Taste the coffee|A supplier for the office/g)?.length ?? 0,
      blocks: text.match(/End of agenda/g)?.length ?? 0,
      own: text.match(/Coffee is served\./g)?.length ?? 0,
    };
  };

  it('is asked about, with both shown and nothing written', async () => {
    const { compose } = await both();
    expect(await agendasIn(compose)).toEqual({ words: 2, blocks: 0, own: 1 });
  });

  it('gives way as one where the organizer’s own is chosen', async () => {
    const { compose, pane } = await both();
    await pane.button('Keep mine').click();
    await pane.updateInvite();
    expect(await agendasIn(compose)).toEqual({ words: 0, blocks: 1, own: 1 });
  });

  it('goes on in the form where it is chosen', async () => {
    const { compose, pane } = await both();
    await pane.button('Use the one in the invite').click();
    expect(await pane.textbox('Purpose').inputValue()).toBe('Taste the coffee');
    await pane.fill({ reasons: goodAnswers.reasons, nextStep: goodAnswers.nextStep });
    await pane.updateInvite();
    expect(await agendasIn(compose)).toEqual({ words: 2, blocks: 1, own: 1 });
  });
});

describe('a block that is deleted by hand while the pane is open', () => {
  it('is missed without a click in the pane, and its answers outlive the pane', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    await pane.isReadyToSend();
    await compose.body().getByText(goodAnswers.goal).click();
    await outlook.page.keyboard.press('Control+A');
    await outlook.page.keyboard.press('Delete');
    await pane.status().filter({ hasText: 'choose Add to invite' }).waitFor();
    await compose.closePane();
    const again = new OrganizerPane(await compose.openPane('Agenda'));
    await hasAnswers(again);
    // Nothing at all is left where an agenda stood: that is told first, and done when it is chosen once more.
    await again.button('Add to invite').click();
    await again.frame.getByText('Outlook says that the invite is empty').first().waitFor();
    await again.addToInvite();
    await compose.send();
    await compose.isClosed();
  });
});

describe('an invite in plain text', () => {
  it('is left as it is, with a sentence on what to do', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg', 'Cecilia Dahl');
    await compose.check('Plain text');
    await pane.fill(goodAnswers);
    await pane.button('Add to invite').click();
    // Once: Playwright takes no two for one.
    await pane.frame.getByText('This invite is plain text').waitFor();
    await hasAnswers(pane);
  });
});

describe('the keyboard alone', () => {
  it('reaches a sent invite', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg');
    const { keyboard } = outlook.page;
    await compose.send();
    await compose.alert.dialog.waitFor();
    await keyboard.press('Enter');
    const pane = new OrganizerPane(compose.pane());
    const tabsTo = (wanted: Locator) => tabTo(outlook.page, pane.frame, wanted);
    await isAt(pane.frame, pane.textbox('Purpose'));
    await keyboard.type(goodAnswers.purpose);
    await tabsTo(pane.textbox('Goal'));
    await keyboard.type(goodAnswers.goal);
    await tabsTo(pane.textbox('Why is Bo Berg invited?'));
    await keyboard.type('Owns the margins');
    await tabsTo(pane.textbox('Next step'));
    await keyboard.type(goodAnswers.nextStep);
    await tabsTo(pane.button('Add to invite'));
    await keyboard.press('Enter');
    await pane.isReadyToSend();
    await tabsTo(pane.button('Close'));
    await keyboard.press('Enter');
    await outlook.page.getByRole('complementary', { name: 'Add-in pane' }).waitFor({ state: 'detached' });
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).focus();
    await keyboard.press('Enter');
    await compose.isClosed();
  });
});

describe('axe finds nothing wrong', () => {
  it.each([
    ['light', 'en-US', 'Agenda'],
    ['dark', 'en-US', 'Agenda'],
    ['light', 'sv-SE', 'Agenda'],
    ['dark', 'sv-SE', 'Agenda'],
  ] as const)('%s, %s', async (colorScheme, locale, button) => {
    await outlook.page.emulateMedia({ colorScheme });
    await outlook.settings({ locale });
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    const pane = await compose.openPane(button);
    const purpose = pane.getByRole('textbox', {
      name: locale === 'sv-SE' ? 'Syfte' : 'Purpose',
      exact: true,
    });
    await purpose.waitFor();
    expect(await axeViolations(outlook.page, 'organizer.html')).toEqual([]);
    await purpose.fill('-');
    await purpose.blur();
    expect(await axeViolations(outlook.page, 'organizer.html')).toEqual([]);
    await outlook.page.emulateMedia({ colorScheme: null });
  });
});
