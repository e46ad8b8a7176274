import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../sandbox/outlook/settings';
import { anOpenPane } from './driver/agenda-answers';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

/** What was typed is there again in a pane that was closed a moment after, however slow Outlook is, and whatever it does not answer. */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

const sentence = 'Choose the price list for all the Nordics';

/** Types into an open pane, leaves the field, closes the pane at once, and opens it again in an Outlook that is well. */
async function typedAndClosed(during: Partial<Settings>) {
  const { compose, pane } = await anOpenPane(outlook, 'Bo Berg');
  await pane.textbox('Purpose').waitFor();
  await outlook.settings(during);
  await pane.textbox('Purpose').pressSequentially(sentence);
  await pane.textbox('Purpose').press('Tab');
  await compose.closePane();
  await outlook.settings({ fault: 'none', latency: 0 });
  const again = new OrganizerPane(await compose.openPane('Agenda'));
  return again.textbox('Purpose').inputValue();
}

describe('a sentence typed before the pane was closed', () => {
  it.each([0, 100, 500, 1_000, 2_000])('is there again at %d ms per call', async (latency) => {
    expect(await typedAndClosed({ latency })).toBe(sentence);
  });

  it.each([
    'all',
    'sessionData.setAsync',
    'sessionData.getAllAsync',
    'sessionData.removeAsync',
    'requiredAttendees.getAsync',
    'optionalAttendees.getAsync',
    'enhancedLocation.getAsync',
    'organizer.getAsync',
    'subject.getAsync',
    'start.getAsync',
    'end.getAsync',
    'recurrence.getAsync',
    'body.getTypeAsync',
    'body.getAsync',
    'getInitializationContextAsync',
  ])('is there again though %s was not answered any more', async (faultyCall) => {
    expect(await typedAndClosed({ fault: 'hang', faultyCall })).toBe(sentence);
  });

  it('is there again though nobody could say whether there was a draft before', async () => {
    await outlook.settings({ fault: 'hang', faultyCall: 'sessionData.getAllAsync' });
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg');
    await pane.textbox('Purpose').waitFor();
    await pane.textbox('Purpose').pressSequentially(sentence);
    await pane.textbox('Purpose').press('Tab');
    await compose.closePane();
    await outlook.settings({ fault: 'none' });
    const again = new OrganizerPane(await compose.openPane('Agenda'));
    expect(await again.textbox('Purpose').inputValue()).toBe(sentence);
  });

  it('is there again though the field was not left, and Outlook kept nothing', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg');
    await pane.textbox('Purpose').waitFor();
    await outlook.settings({ fault: 'fail', faultyCall: 'sessionData.setAsync' });
    await pane.textbox('Purpose').pressSequentially(sentence);
    await compose.closePane();
    await outlook.settings({ fault: 'none' });
    const again = new OrganizerPane(await compose.openPane('Agenda'));
    expect(await again.textbox('Purpose').inputValue()).toBe(sentence);
  });

  it('is not there in another invite', async () => {
    const { compose, pane } = await anOpenPane(outlook, 'Bo Berg');
    await pane.textbox('Purpose').waitFor();
    await outlook.settings({ fault: 'hang', faultyCall: 'sessionData.setAsync' });
    await pane.textbox('Purpose').pressSequentially(sentence);
    await compose.closePane();
    await compose.discard();
    await outlook.settings({ fault: 'none' });
    const other = await anOpenPane(outlook, 'Bo Berg');
    expect(await other.pane.textbox('Purpose').inputValue()).toBe('');
  });
});

describe('a slow Outlook', () => {
  it('has the pane say that it is not saved yet, until it is', async () => {
    const { pane } = await anOpenPane(outlook, 'Bo Berg');
    await pane.textbox('Purpose').waitFor();
    // Long enough for the notice to be seen on a machine that does other things too, and within what the pane waits for a call.
    await outlook.settings({ latency: 7_000 });
    await pane.textbox('Purpose').fill(sentence);
    const notice = pane.frame.getByText('Not saved yet', { exact: false });
    await notice.waitFor();
    await notice.waitFor({ state: 'detached' });
    expect(await pane.textbox('Purpose').inputValue()).toBe(sentence);
  });
});
