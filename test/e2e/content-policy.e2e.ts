import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInviteTo, goodAnswers } from './driver/agenda-answers';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

/** The pages run under the very policy that a production host sends (tools/hosting/headers.ts). */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

describe('the content policy', () => {
  it('is not in the way of anything from the empty invite to the attendee’s pane', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    await compose.send();
    await compose.alert.press('Fill in agenda');
    const pane = new OrganizerPane(compose.pane());
    await pane.fill(goodAnswers);
    await pane.addToInvite();
    const colour = await pane
      .button('Update invite')
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    await compose.send();
    await compose.isClosed();
    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    await (await read.openPane('Agenda')).getByRole('heading', { name: 'Goal', exact: true }).waitFor();
    expect(outlook.policyViolations).toEqual([]);
    expect(colour).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('stops a script that got into a page', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg');
    const pane = await compose.openPane('Agenda');
    await pane.getByRole('textbox', { name: 'Purpose', exact: true }).waitFor();
    const title = await pane.locator('body').evaluate((body) => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "it ran"';
      body.append(script);
      return document.title;
    });
    expect(title).not.toBe('it ran');
    expect(outlook.policyViolations.splice(0)).toEqual([expect.stringMatching(/inline script/)]);
  });
});
