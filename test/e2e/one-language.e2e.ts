import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInviteTo } from './driver/agenda-answers';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';

/** A page speaks one language, and loads its words as a file (docs/decisions/0025-one-language-per-page.md). The browser here is an English one. */
let outlook: LocalOutlook;
let asked: string[] = [];

beforeAll(async () => {
  outlook = await launchLocalOutlook({ browser: { locale: 'en-US' } });
  outlook.page.on('request', (request) => asked.push(request.url()));
});
afterAll(() => outlook?.close());
beforeEach(async () => {
  await outlook.reset();
  asked = [];
});
afterEach(() => outlook.page.unrouteAll({ behavior: 'ignoreErrors' }));

const words = /\/organizer\.(\w\w)\.[0-9a-f]+\.js$/;
const languagesAsked = () => [...new Set(asked.flatMap((url) => words.exec(url)?.[1] ?? []))];
const swedish = /\/organizer\.sv\.[0-9a-f]+\.js$/;

async function open() {
  const compose = await anInviteTo(outlook, 'Bo Berg');
  return compose.openPane('Agenda');
}

describe('the words of a page', () => {
  it('are those of one language alone', async () => {
    await (await open()).getByRole('textbox', { name: 'Purpose', exact: true }).waitFor();
    expect(languagesAsked()).toEqual(['en']);
  });

  it('are Outlook’s in the end, where the browser speaks another', async () => {
    await outlook.settings({ locale: 'sv-SE' });
    const pane = await open();
    await pane.getByRole('textbox', { name: 'Syfte', exact: true }).waitFor();
    expect(await pane.locator('html').getAttribute('lang')).toBe('sv');
  });

  it('are asked for once more where a host does not find them', async () => {
    await outlook.settings({ locale: 'sv-SE' });
    await outlook.page.route(swedish, (route) => route.fulfill({ status: 404, body: 'Not found' }), {
      times: 1,
    });
    await (await open()).getByRole('textbox', { name: 'Syfte', exact: true }).waitFor();
  });

  it('are English where a host has none in the language of Outlook', async () => {
    await outlook.settings({ locale: 'sv-SE' });
    await outlook.page.route(swedish, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await (await open()).getByRole('textbox', { name: 'Purpose', exact: true }).waitFor();
  });

  it('are English where those of Outlook’s language never come', async () => {
    await outlook.settings({ locale: 'sv-SE' });
    await outlook.page.route(swedish, () => undefined);
    await (await open()).getByRole('textbox', { name: 'Purpose', exact: true }).waitFor();
  });

  it('are a sentence that says so where none come at all', async () => {
    await outlook.settings({ locale: 'sv-SE' });
    await outlook.page.route(words, (route) => route.abort());
    const pane = await open();
    await pane
      .getByRole('alert')
      .filter({ hasText: 'Sidan gick inte att hämta. Kontrollera uppkopplingen och försök igen.' })
      .waitFor();
    await outlook.page.unrouteAll({ behavior: 'ignoreErrors' });
    await pane.getByRole('button', { name: 'Försök igen' }).click();
    await pane.getByRole('textbox', { name: 'Syfte', exact: true }).waitFor();
  });
});
