import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attendeePaneWords } from '../../src/text/attendee-pane';
import { blockWords } from '../../src/text/block';
import { gateWords } from '../../src/text/gate';
import { organizerPaneWords } from '../../src/text/organizer-pane';
import { anInviteTo } from './driver/agenda-answers';
import { everyLanguage, ribbonLabel, wordless } from './driver/in-a-language';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { OrganizerPane } from './driver/organizer-pane';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());
afterEach(() => outlook.settings({ locale: 'en-US' }));

describe.each(everyLanguage)('in $locale, by the names that somebody hears there', ({ language, locale }) => {
  const pane = organizerPaneWords(language);
  const gate = gateWords(language);
  const attendee = attendeePaneWords(language);
  const block = blockWords(language);

  it('an invite is stopped, filled in, sent and read', async () => {
    await outlook.settings({ locale });
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    await compose.send();
    const message = await compose.alert.message();
    for (const missing of [gate.purpose, gate.goal, gate.reason, 'Bo Berg', 'Cecilia Dahl', gate.nextStep])
      expect(message).toContain(missing);

    await compose.alert.press(gate.fill);
    const form = new OrganizerPane(compose.pane());
    await form.textbox(pane.purpose).and(form.frame.locator(':focus')).waitFor();
    await form.textbox(pane.purpose).fill(wordless.purpose);
    await form.textbox(pane.goal).fill(wordless.goal);
    for (const [name, why] of Object.entries(wordless.reasons)) await form.textbox(pane.why(name)).fill(why);
    await form.textbox(pane.nextStep(0)).fill(wordless.nextStep);
    await form.button(pane.add).click();
    await form.status().filter({ hasText: pane.ready }).waitFor();
    await compose.send();
    await compose.isClosed();

    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    const body = await read.bodyText();
    const { purpose, goal, nextStep, reasons } = wordless;
    for (const answer of [purpose, goal, reasons['Bo Berg'], reasons['Cecilia Dahl'], nextStep])
      expect(body).toContain(answer);
    for (const label of [block.goal, block.why, block.nextStep, block.lastLine])
      expect(body.toLowerCase()).toContain(label.toLowerCase());
    const shown = await read.openPane(ribbonLabel('Attendee.Label', language));
    for (const heading of [attendee.purpose, attendee.why, attendee.goal, attendee.nextStep])
      await shown.getByRole('heading', { name: heading, exact: true }).waitFor();
    await shown.getByText(reasons['Bo Berg'], { exact: true }).first().waitFor();
  });
});
