import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Settings, settingsKey } from '../../sandbox/outlook/settings';
import type { ComposePage } from './driver/compose-page';
import { call, fixtureAddIn, heard, openFixturePane, ready } from './driver/fixture-pane';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';

/**
 * The local Outlook with office.js from npm, unmodified, and a small add-in of the tests' own. What the gate of the fixture does
 * is in the subject: test/fixtures/fixture-addin/runtime.js.
 */
let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook({ dist: fixtureAddIn });
});

afterAll(() => outlook?.close());

beforeEach(() => outlook.reset());

async function invite(subject: string, ...names: readonly string[]): Promise<ComposePage> {
  const compose = await outlook.newInvite();
  await compose.subject(subject);
  return compose.addRequired(...names);
}

/** Every setting as it is not at first. */
const changedSettings: Settings = {
  rewriting: 'classic',
  locale: 'sv-SE',
  theme: 'dark',
  latency: 100,
  sendMode: 'Block',
  fault: 'fail',
  faultyCall: 'body.getAsync',
  addInTimeout: 'fast',
  runtime: 'kept',
  cancelAsks: true,
  lateSession: true,
  lateBody: true,
  organizerListed: 'always',
  refusesTime: 'once',
  flipsZone: true,
  losesPictures: 'once',
  dropsWords: 'lists',
  dropsApostrophes: true,
  readsLateBy: 1000,
  graphLatency: 100,
  graphFault: 'busy',
  losesMeeting: 'once',
  graphDropsWords: 'bold',
  signIn: 'declined',
  policy: 'strict',
};

it('every setting can be changed on the screen, and the browser keeps it', async () => {
  await outlook.settingsDialog(changedSettings);
  const kept = await outlook.page.evaluate((key) => localStorage.getItem(key), settingsKey);
  expect(JSON.parse(kept ?? '{}')).toEqual(changedSettings);
});

/** Looks for office.js until it is there. As one text: what Playwright itself polls with is evaluated in the page, which lets nothing be. */
const officeIsReady = `new Promise((done) => {
  const look = () => (window.Office?.onReady ? done(Office.onReady().then(() => true)) : setTimeout(look, 10));
  look();
})`;

describe('the pane on the real office.js', () => {
  it('office.js finds Outlook on the web, an appointment, the user and the language', async () => {
    const pane = await openFixturePane(await outlook.newInvite());
    expect(await pane.getByRole('status').textContent()).toBe(
      'ready: Outlook OfficeOnline, appointment, Anna Ek, en-US',
    );
  });

  it('a pane is ready, too, when its own script comes after office.js has everything', async () => {
    const compose = await outlook.newInvite();
    await outlook.page.route('**/pane.js', async (route) => {
      const frame = route.request().frame();
      await frame.evaluate(officeIsReady);
      await route.continue();
    });
    await openFixturePane(compose);
    await outlook.page.unroute('**/pane.js');
  });

  it('Swedish as display language reaches office.js and the labels of the manifest', async () => {
    await outlook.settings({ locale: 'sv-SE' });
    const pane = await ready(await (await outlook.newInvite()).openPane('Fixturpanel'));
    expect(await pane.getByRole('status').textContent()).toMatch(/sv-SE$/);
  });

  it('reads and writes subject and attendees; a name that Outlook does not know is not told', async () => {
    const compose = await invite('Budget', 'Bo Berg', 'Somebody Else', 'berg, bo');
    const pane = await openFixturePane(compose);
    expect(await call(pane, 'subject.getAsync')).toEqual({ value: 'Budget' });
    const { value } = await call(pane, 'requiredAttendees.getAsync');
    expect(value).toMatchObject([
      { displayName: 'Bo Berg', emailAddress: 'bo.berg@contoso.example', recipientType: 'user' },
      { displayName: 'Berg, Bo', emailAddress: 'bo.berg2@contoso.example' },
    ]);
    await call(pane, 'optionalAttendees.addAsync', ['dan.ost@contoso.example']);
    expect(await compose.attendees('Optional')).toEqual(['Dan Öst']);
    expect(await compose.attendees('Required')).toContain('Somebody Else');
  });

  it('hears that attendees were added', async () => {
    const compose = await outlook.newInvite();
    const pane = await openFixturePane(compose);
    await compose.addRequired('Bo Berg');
    expect(await heard(pane, 'requiredAttendees')).toMatchObject({
      requiredAttendees: true,
      optionalAttendees: false,
    });
  });

  it('writes the body, which is on the screen and is read back as the client rewrites it', async () => {
    const compose = await outlook.newInvite();
    const pane = await openFixturePane(compose);
    const html = { coercionType: 'html' };
    await call(pane, 'body.setAsync', '<p id="one" class="two" data-three="3">Hello</p>', html);
    expect(await call(pane, 'body.getAsync', 'html')).toEqual({
      value: expect.stringMatching(/^<div style="[^"]*"><p id="one">Hello<\/p><\/div>$/),
    });
    await compose.body().getByText('Hello').waitFor();
    await call(pane, 'body.prependAsync', '<p>First</p>', html);
    await compose.body().getByText('First').waitFor();
    await compose.write(' typed');
    expect((await call(pane, 'body.getAsync', 'text')).value).toMatch(/First[\s\S]*Hello typed/);
  });

  it('a script in a body does not run', async () => {
    await outlook.settings({ rewriting: 'none' });
    const compose = await invite('Script', 'Bo Berg');
    const pane = await openFixturePane(compose);
    const evil =
      '<img src=x onerror="parent.document.title=1"><script>parent.document.title=2</script><p>there</p>';
    await call(pane, 'body.setAsync', evil, { coercionType: 'html' });
    await compose.body().getByText('there').waitFor();
    await compose.send();
    await compose.isClosed();
    await (await outlook.readAs('Bo Berg', 'Script')).body().getByText('there').waitFor();
    expect(await outlook.page.title()).toBe('Local Outlook – Syfte');
  });

  it.each([
    ['an invite that was never saved has no id', 'getItemIdAsync', [], { error: 9046 }],
    ['a key that is not there', 'sessionData.getAsync', ['nothing'], { error: 9050 }],
    ['session data of 50,001 characters', 'sessionData.setAsync', ['k', 'x'.repeat(50_000)], { error: 9051 }],
    ['a notice to remove that is not there', 'notificationMessages.removeAsync', ['k'], { error: 9024 }],
    ['an end before the start', 'end.setAsync', ['1999'], { error: 9010 }],
  ])('%s is error as in Outlook', async (_fact, path, given, expected) => {
    const pane = await openFixturePane(await outlook.newInvite());
    if (path !== 'end.setAsync') return expect(await call(pane, path, ...given)).toEqual(expected);
    const answer = await pane
      .locator('body')
      .evaluate(
        () =>
          new Promise((resolve) =>
            Office.context.mailbox.item?.end.setAsync(new Date(1999, 1, 1), ({ error }) =>
              resolve(error.code),
            ),
          ),
      );
    expect(answer).toBe(expected.error);
  });

  it('a body of more than a million characters is refused by office.js itself', async () => {
    const pane = await openFixturePane(await outlook.newInvite());
    const answer = await call(pane, 'body.setAsync', 'x'.repeat(1_000_001), { coercionType: 'html' });
    expect(answer.threw).toBeDefined();
  });

  it('a fourth Office call at once fails', async () => {
    await outlook.settings({ latency: 100 });
    const pane = await openFixturePane(await outlook.newInvite());
    const answers = await pane.locator('body').evaluate(() => {
      const { call } = window as unknown as { call(path: string): Promise<{ error?: number }> };
      return Promise.all([1, 2, 3, 4].map(() => call('subject.getAsync')));
    });
    expect(answers.map(({ error }) => error)).toEqual([undefined, undefined, undefined, 5100]);
  });

  it('session data set by a launch event is there for the pane, and gone with the form', async () => {
    const compose = await outlook.newInvite();
    const pane = await openFixturePane(compose);
    const opened = () => call(pane, 'sessionData.getAsync', 'opened');
    while ('error' in (await opened()));
    expect(await opened()).toEqual({ value: 'yes' });
    await call(pane, 'sessionData.setAsync', 'mine', 'kept');
    await compose.closePane();
    expect(await call(await openFixturePane(compose), 'sessionData.getAsync', 'mine')).toEqual({
      value: 'kept',
    });
    await compose.discard();
    expect(
      await call(await openFixturePane(await outlook.newInvite()), 'sessionData.getAsync', 'mine'),
    ).toEqual({
      error: 9050,
    });
  });

  it('a notice with an action shows above the form and opens the pane with its context', async () => {
    const compose = await outlook.newInvite();
    const pane = await openFixturePane(compose);
    const action = {
      actionType: 'showTaskPane',
      actionText: 'Open it',
      commandId: 'FixturePane',
      contextData: '"there"',
    };
    const notice = {
      type: 'insightMessage',
      message: 'Something is missing',
      icon: 'Icon.16',
      actions: [action],
    };
    expect(await call(pane, 'notificationMessages.addAsync', 'n', notice)).toEqual({});
    expect(await call(pane, 'notificationMessages.addAsync', 'n', notice)).toEqual({ error: 9023 });
    await compose.notices().getByText('Something is missing').waitFor();
    await compose.closePane();
    await compose.notices().getByRole('button', { name: 'Open it' }).click();
    const again = await ready(compose.pane());
    expect(await call(again, 'getInitializationContextAsync')).toEqual({ value: '"there"' });
  });

  it('closes itself', async () => {
    const compose = await outlook.newInvite();
    const pane = await openFixturePane(compose);
    await pane.locator('body').evaluate(() => Office.context.ui.closeContainer());
    await outlook.page.getByRole('complementary', { name: 'Add-in pane' }).waitFor({ state: 'detached' });
  });
});

describe('Send', () => {
  it('goes through when the gate allows it, and every attendee has a copy', async () => {
    const compose = await invite('Go ahead', 'Bo Berg', 'Sales team');
    await compose.addOptional('Cecilia Dahl');
    await compose.room('Room Lake');
    await compose.write('See you');
    await compose.send();
    await compose.isClosed();
    const read = await outlook.readAs('Cecilia Dahl', 'Go ahead');
    await read.body().getByText('See you').waitFor();
    const pane = await ready(await read.openPane('Fixture reader'));
    const seen = await pane.locator('body').evaluate(() => {
      const item = Office.context.mailbox.item as Office.AppointmentRead;
      return [
        item.subject,
        item.organizer.displayName,
        item.requiredAttendees.map((one) => one.recipientType),
      ];
    });
    expect(seen).toEqual(['Go ahead', 'Anna Ek', ['user', 'distributionList', 'other']]);
    expect((await call(pane, 'body.getAsync', 'html')).value).toContain('See you');
  });

  it('is stopped with the name of the add-in and its sentence', async () => {
    const compose = await invite('stop', 'Bo Berg');
    await compose.send();
    expect(await compose.alert.title()).toBe('Fixture');
    expect(await compose.alert.message()).toBe('Fixture says stop.');
    expect(await compose.alert.buttons()).toEqual(['Fix it', "Don't Send"]);
    await compose.alert.press('Fix it');
    expect(await compose.sendLabel()).toBe('Send');
  });

  it('opens the pane, with what the gate hands over, by the button of the alert', async () => {
    const compose = await invite('stop pane', 'Bo Berg');
    await compose.send();
    await compose.alert.press('Fix it');
    const pane = await ready(compose.pane());
    expect(await call(pane, 'getInitializationContextAsync')).toEqual({ value: '{"focus":"purpose"}' });
  });

  it.each([
    ['the gate overrides its send mode', 'stop override', 'manifest'],
    ['the send mode is to prompt', 'stop', 'PromptUser'],
  ] as const)('may go anyway when %s', async (_when, subject, sendMode) => {
    await outlook.settings({ sendMode });
    const compose = await invite(subject, 'Bo Berg');
    await compose.send();
    expect(await compose.alert.buttons()).toContain('Send Anyway');
    await compose.alert.press('Send Anyway');
    await compose.isClosed();
    expect(await (await outlook.as('Bo Berg')).subjects()).toEqual([subject]);
  });

  it.each([
    ['SoftBlock', ['Send Anyway', 'Try Later']],
    ['Block', ['Close']],
  ] as const)('with an add-in that cannot be reached, %s offers %j', async (sendMode, buttons) => {
    await outlook.settings({ sendMode, fault: 'offline' });
    const compose = await invite('Anything', 'Bo Berg');
    await compose.send();
    expect(await compose.alert.buttons()).toEqual(buttons);
  });

  it('waits for a gate that never answers, says so, and gives up in the end', async () => {
    await outlook.settings({ addInTimeout: 'fast' });
    const compose = await invite('never', 'Bo Berg');
    await compose.send();
    expect(await compose.alert.message()).toMatch(/taking longer than expected/);
    await outlook.page.getByText('took too long').waitFor();
    expect(await compose.alert.buttons()).toEqual(['Close']);
  });

  it('goes once when the gate answers twice', async () => {
    const compose = await invite('twice', 'Bo Berg');
    await compose.send();
    await compose.isClosed();
    expect(await (await outlook.as('Bo Berg')).subjects()).toEqual(['twice']);
  });

  it('saves, and asks nobody, when nobody is invited', async () => {
    const compose = await invite('stop');
    expect(await compose.sendLabel()).toBe('Save');
    await compose.send();
    await compose.isClosed();
    expect(await outlook.protocolLog()).not.toContainEqual(expect.stringContaining('OnAppointmentSend'));
    expect(await outlook.subjects()).toEqual(['stop']);
  });

  it('from the quick form asks nobody', async () => {
    const compose = await outlook.newQuickInvite();
    await compose.subject('stop');
    await compose.addRequired('Bo Berg');
    await compose.send();
    await compose.isClosed();
    expect(await outlook.protocolLog()).toEqual([]);
    expect(await (await outlook.as('Bo Berg')).subjects()).toEqual(['stop']);
  });

  it('in a calendar that somebody shares asks no add-in whose manifest leaves shared folders out', async () => {
    await outlook.inTheCalendarOf('Bo Berg');
    const compose = await invite('stop', 'Cecilia Dahl');
    expect(await compose.paneButton('Fixture pane').count()).toBe(0);
    await compose.send();
    await compose.isClosed();
    expect(await outlook.protocolLog()).toEqual([]);
    expect(await outlook.subjects()).toEqual(['stop']);
  });

  it('does not go with a name that Outlook does not know', async () => {
    const compose = await invite('Go ahead', 'Nobody Known');
    await compose.send();
    await compose.notices().getByText('Outlook does not know Nobody Known').waitFor();
  });

  it('of an update asks again; a cancellation takes the meeting off the calendar', async () => {
    const first = await invite('Go ahead', 'Bo Berg');
    await first.send();
    await first.isClosed();
    const edited = await outlook.edit('Go ahead');
    expect(await edited.sendLabel()).toBe('Send update');
    const pane = await openFixturePane(edited);
    expect((await call(pane, 'getItemIdAsync')).value).toEqual(expect.stringContaining('AAMk'));
    await edited.cancelMeeting();
    await edited.isClosed();
    expect(await outlook.subjects()).toEqual([]);
    await outlook.as('Bo Berg');
    await outlook.page.getByText('Cancelled').waitFor();
  });

  it('cancelling asks the add-in where that is set, as classic Outlook does', async () => {
    const first = await invite('Go ahead', 'Bo Berg');
    await first.send();
    await first.isClosed();
    await outlook.settings({ cancelAsks: true });
    const edited = await outlook.edit('Go ahead');
    await edited.subject('stop');
    await edited.cancelMeeting();
    expect(await edited.alert.message()).toBe('Fixture says stop.');
    await edited.alert.press("Don't Send");
    await edited.discard();
    expect(await outlook.subjects()).toEqual(['Go ahead']);
  });

  it('works the same when the page of the launch events is kept', async () => {
    await outlook.settings({ runtime: 'kept' });
    const compose = await invite('stop', 'Bo Berg');
    await compose.send();
    await compose.alert.press("Don't Send");
    await compose.subject('Go ahead');
    await compose.send();
    await compose.isClosed();
    expect(await (await outlook.as('Bo Berg')).subjects()).toEqual(['Go ahead']);
  });
});
