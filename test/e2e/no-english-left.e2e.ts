import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gateWords } from '../../src/text/gate';
import type { Language } from '../../src/text/language';
import { myMeetingsWords } from '../../src/text/my-meetings';
import { organizerPaneWords } from '../../src/text/organizer-pane';
import { outcomeWords } from '../../src/text/outcome';
import { pageWords } from '../../src/text/page';
import { planWords } from '../../src/text/plan';
import { sentInviteWords } from '../../src/text/sent-invite';
import { topicsWords } from '../../src/text/topics';
import { anInviteTo } from './driver/agenda-answers';
import { cutOff } from './driver/cut-off';
import { everyLanguage, openOrganizerPane, ribbonLabel, wordless } from './driver/in-a-language';
import { leftInEnglish } from './driver/left-in-english';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { aMailHasCome, planAMeeting } from './driver/mail-scene';
import { myMeetingsInATab, signIn } from './driver/my-meetings';
import type { OrganizerPane } from './driver/organizer-pane';

const wordsOf = (language: Language): readonly unknown[] =>
  ['index', 'block', 'gate'].map((file) => require(`../../src/text/${language}/${file}`));

// English that a screen has of its own shows in any language, and a word that one language lacks is found in its files
// (test/text/no-english-left.test.ts). So each screen is walked in every second language; SYFTE_EVERY_SCREEN=1 walks all of them.
const walked = everyLanguage
  .filter(({ language }) => language !== 'en')
  .map((one, place) => ({ ...one, place }));
const isEvery = process.env.SYFTE_EVERY_SCREEN === '1';

describe.each(walked)('in $locale', ({ language, locale, place }) => {
  const walks = (screen: number, name: string, walk: () => Promise<void>) => {
    if (isEvery || (place + screen) % 2 === 0) it(name, walk);
  };
  const own = wordsOf(language);
  const pane = organizerPaneWords(language);
  let outlook: LocalOutlook;

  beforeAll(async () => {
    outlook = await launchLocalOutlook({ browser: { locale } });
  });
  afterAll(() => outlook?.close());
  beforeEach(async () => {
    await outlook.reset();
    // Nobody has chosen a language: this Outlook takes the browser's.
    await outlook.page.locator(`html[lang="${locale}"]`).waitFor();
  });
  afterEach(() => outlook.page.clock.resume());

  async function fill(form: OrganizerPane): Promise<void> {
    await form.textbox(pane.purpose).fill(wordless.purpose);
    await form.textbox(pane.goal).fill(wordless.goal);
    for (const [name, why] of Object.entries(wordless.reasons)) await form.textbox(pane.why(name)).fill(why);
    await form.textbox(pane.nextStep(0)).fill(wordless.nextStep);
  }

  async function send(): Promise<void> {
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    const form = await openOrganizerPane(compose, language);
    await fill(form);
    await form.button(pane.add).click();
    await form.status().filter({ hasText: pane.ready }).waitFor();
    await compose.send();
    await compose.isClosed();
  }

  walks(0, 'the organizer’s pane has no English left, empty, opened, filled in and added', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    const form = await openOrganizerPane(compose, language);
    await form.textbox(pane.why('Cecilia Dahl')).waitFor();
    expect(await leftInEnglish(form.frame, own)).toEqual([]);
    await form.button(topicsWords(language).add).click();
    await form.button(topicsWords(language).more(1)).click();
    await form.button(pane.addPreparation).click();
    await form.button(pane.anotherNextStep).click();
    await form.button(pageWords(language).more).click();
    await form.frame.getByText(pageWords(language).appearance).first().waitFor();
    expect(await leftInEnglish(form.frame, own)).toEqual([]);
    expect(await cutOff(form.frame)).toEqual([]);
    await form.button(pane.removeNextStep(1)).click();
    await fill(form);
    await form.button(pane.add).click();
    await form.status().filter({ hasText: pane.ready }).waitFor();
    expect(await leftInEnglish(form.frame, own)).toEqual([]);
  });

  walks(1, 'what holds a Send has none, nor has the invite that leaves', async () => {
    const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
    await compose.send();
    const message = await compose.alert.message();
    expect(message).toContain(gateWords(language).purpose);
    expect(await leftInEnglish(compose.alert.dialog, own)).toEqual([]);
    await compose.alert.press(gateWords(language).fill);
    await compose.discard();
    await send();
    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    await read.bodyText();
    expect(await leftInEnglish(read.body(), own)).toEqual([]);
  });

  walks(2, 'the attendee’s pane and the organizer’s form on a sent invite have none', async () => {
    await send();
    const read = await outlook.readAs('Bo Berg', 'Nordic prices');
    const attendee = await read.openPane(ribbonLabel('Attendee.Label', language));
    await attendee.getByText(wordless.reasons['Bo Berg']).first().waitFor();
    expect(await leftInEnglish(attendee, own)).toEqual([]);
    await read.close();
    const mine = await outlook.readAs('Anna Ek', 'Nordic prices');
    const form = await mine.openPane(ribbonLabel('Attendee.Label', language));
    await form.getByText(sentInviteWords(language).upToDate).waitFor();
    expect(await leftInEnglish(form, own)).toEqual([]);
  });

  walks(3, 'what came of a meeting is asked without any', async () => {
    await send();
    const [invite] = outlook.server.mailbox.get().invites;
    await outlook.page.clock.setFixedTime((invite?.end ?? 0) + 60 * 60_000);
    await outlook.page.reload();
    const mine = await outlook.readAs('Anna Ek', 'Nordic prices');
    const form = await mine.openPane(ribbonLabel('Attendee.Label', language));
    await form.getByRole('heading', { name: outcomeWords(language).heading }).waitFor();
    expect(await leftInEnglish(form, own)).toEqual([]);
  });

  walks(4, 'the plan of a meeting beside a mail has none', async () => {
    await aMailHasCome(outlook, { subject: 'Fabrikam', body: '<div>Fabrikam Oslo</div>' });
    const form = await planAMeeting(outlook, 'Fabrikam', ribbonLabel('Plan.Label', language));
    await form.textbox(pane.why('Bo Berg')).waitFor();
    await form.button(planWords(language).open).waitFor();
    expect(await leftInEnglish(form.frame, own)).toEqual([]);
  });

  walks(5, 'My meetings has none before and after it has read', async () => {
    await send();
    const words = myMeetingsWords(language);
    const { root: tab } = await myMeetingsInATab(outlook);
    const button = tab.getByRole('button', { name: words.signIn, exact: true });
    await button.waitFor();
    expect(await leftInEnglish(tab, own)).toEqual([]);
    await signIn(tab, () => button.click());
    await tab.getByRole('button', { name: words.readAgain, exact: true }).waitFor();
    expect(await leftInEnglish(tab, own)).toEqual([]);
    await tab.close();
  });
});
