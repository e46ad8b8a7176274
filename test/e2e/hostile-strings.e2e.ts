import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { contactOf } from '../../sandbox/mailbox/directory';
import { emptyMailbox } from '../../sandbox/mailbox/mailbox';
import { canonicalLine, canonicalText, visibleName } from '../../src/agenda/canonical';
import { renderBlock } from '../../src/invite/render-block';
import { completeWords } from '../../src/policy/own-words';
import { defaultPolicy } from '../../src/policy/policy';
import { Stage } from '../../tools/faults/stage';
import { sendUpdate, sentBy } from '../../tools/faults/surfaces/sent';
import { bo } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';
import { corpusMissing, corpusStrings } from '../builders/corpus';
import { hostileStrings } from '../fixtures/hostile-strings';
import { openBrowser } from './driver/open-browser';
import { OrganizerPane } from './driver/organizer-pane';
import { readBack, type Watched, watched } from './driver/watched';

/** Whatever people are called or write is text: nothing of it runs, fetches or disappears. The pages are under their production headers. */
let browser: Browser;
let stage: Stage;
let watch: Watched;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await Stage.open(browser);
  watch = watched(stage.page, stage.server.origin);
});
afterAll(async () => {
  await stage?.close();
  await browser?.close();
});
beforeEach(() => stage.clear(null));
afterEach(() => {
  stage.server.setPolicy(defaultPolicy);
  expect(watch.incidents()).toEqual([]);
});

const fromCorpus = corpusStrings();
if (fromCorpus.length === 0) console.log(corpusMissing);

const most = 90;
const batches = (strings: readonly string[]) =>
  Array.from({ length: Math.ceil(strings.length / most) }, (_, at) =>
    strings.slice(at * most, (at + 1) * most),
  );

/** Every batch, ours first. */
const all = [hostileStrings, ...batches(fromCorpus)].map((strings, at) => [at, strings] as const);

/** What a line shows of each, of those that show anything: a title of nothing but invisible characters is none. */
const titlesOf = (strings: readonly string[]) =>
  strings.map(canonicalLine).filter((title) => /[^\p{C}\p{Z}\p{M}]/u.test(title));

/** Blanks fold differently from place to place; everything else is to be there. */
const bare = (text: string) => text.replace(/[\s\u00a0]+/g, '');
const missing = (
  shown: string,
  strings: readonly string[],
  asShown: (text: string) => string = canonicalText,
) => {
  const text = bare(canonicalText(shown));
  return strings.filter((one) => !text.includes(bare(asShown(one))));
};

/** An agenda in which every one of these is a title, a reason and a name. */
const agendaOf = (strings: readonly string[]) =>
  anAgenda({
    purpose: strings[0] ?? '',
    goal: strings[1] ?? '',
    topics: strings.map((title) => ({ title, minutes: 1, lead: title })),
    reasons: strings.map((text, at) =>
      aReason({ name: text, address: `guest${at}@fabrikam.example` }, text, text),
    ),
    preparation: strings.join('\n'),
    nextStep: { what: strings[2] ?? '', owner: bo, due: '2026-12-11' },
  });

const open = async (page: string) => {
  await stage.openPane(page);
  return stage.settled();
};

const purpose = 'Choose the price list for the Nordics';
const ownBody = '<p>See you there!</p>';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Opens the organizer's pane and puts an agenda with this purpose into the invite. */
async function addPurpose(): Promise<void> {
  await open('/organizer.html');
  const pane = new OrganizerPane(stage.pane());
  await pane.textbox('Purpose').fill(purpose);
  await pane.button('Add to invite').click();
  await stage.settled();
  expect((await stage.state()).form?.body).toContain(purpose);
}

describe('hostile strings in an agenda', () => {
  it.each(all)(
    'are answers in the organizer’s form, and in the block that it writes (batch %d)',
    async (_at, strings) => {
      const body = `${renderBlock(agendaOf(strings), 'en')}<p>See you there!</p>`;
      await stage.start({
        change: { subject: strings[0] ?? '', required: [contactOf(bo.address, bo.name)], body },
      });
      const { values } = await open('/organizer.html');
      const titles = titlesOf(strings);
      expect(titles.filter((title) => !values.some((value) => bare(value) === bare(title)))).toEqual([]);
      const pane = new OrganizerPane(stage.pane());
      await pane.textbox('Purpose').fill('Choose the price list for the Nordics');
      await pane.button('Update invite').click();
      await stage.settled();
      const { form } = await stage.state();
      const { text, strange } = await readBack(stage.page, form?.body ?? '');
      expect(strange).toEqual([]);
      expect(text).toContain('Choose the price list for the Nordics');
      expect(missing(text, titles, canonicalLine)).toEqual([]);
    },
  );

  it.each(all)('are shown to whoever reads the invite (batch %d)', async (_at, strings) => {
    const [mailbox, sent] = sentBy(
      emptyMailbox,
      strings[3] ?? 'Subject',
      renderBlock(agendaOf(strings), 'en'),
    );
    const copy = mailbox.invites.find(({ uid, owner }) => uid === sent.uid && owner === bo.address);
    await stage.start({ user: 'eva.lind@contoso.example', mode: 'read', inviteId: copy?.id ?? '' }, mailbox);
    const { text } = await open('/attendee.html');
    const titles = titlesOf(strings);
    expect(missing(text, titles, canonicalLine)).toEqual([]);
  });
});

describe('hostile strings as names', () => {
  const threes = Array.from({ length: Math.ceil(hostileStrings.length / 3) }, (_, at) =>
    hostileStrings.slice(at * 3, at * 3 + 3),
  );

  it.each(threes.map((names) => [names] as const))(
    'are text in the alert and in the pane: %j',
    async (names) => {
      const required = names.map((name, at) => ({
        name,
        address: `guest${at}@fabrikam.example`,
        kind: 'external' as const,
      }));
      const body = renderBlock(anAgenda({ reasons: [] }), 'en');
      await stage.start({ change: { subject: names[0] ?? '', required, body }, hasEvents: true });
      await stage.send();
      await stage.until(async () => (await stage.state()).alert !== null);
      const { alert } = await stage.state();
      const shortened = (text: string) => visibleName(text).slice(0, 20);
      expect(
        missing(JSON.stringify(alert).replace(/\\"/g, '"').replace(/\\\\/g, '\\'), names, shortened),
      ).toEqual([]);
      const { text } = await open('/organizer.html');
      expect(missing(text, names, visibleName)).toEqual([]);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    },
  );
});

describe('hostile strings as addresses', () => {
  it('are text in the alert, in the pane and in the block', async () => {
    const required = hostileStrings.slice(0, 18).map((text, at) => ({
      name: `Guest ${at}`,
      address: `${text}@fabrikam.example`,
      kind: 'external' as const,
    }));
    await stage.start({ change: { subject: 'Prices', required, body: ownBody }, hasEvents: true });
    await stage.send();
    await stage.until(async () => (await stage.state()).alert !== null);
    await addPurpose();
    const { form } = await stage.state();
    expect((await readBack(stage.page, form?.body ?? '')).strange).toEqual([]);
  });
});

describe('hostile strings that somebody wrote in the invite', () => {
  it('stay where they are, as text, beside the agenda', async () => {
    const body = hostileStrings.map((text) => `<p>Purpose: ${escaped(text)}</p>`).join('');
    await stage.start({
      change: { subject: 'Prices', required: [contactOf(bo.address, bo.name)], body },
      hasEvents: true,
    });
    await addPurpose();
    const { form } = await stage.state();
    const { text, strange } = await readBack(stage.page, form?.body ?? '');
    expect(strange).toEqual([]);
    expect(missing(text, hostileStrings, canonicalText)).toEqual([]);
  });
});

describe('hostile strings that lie with the form', () => {
  const keys = ['syfte.draft', 'syfte.choices', 'syfte.opened', 'syfte.time', 'syfte.last-time'];
  const shapes = [
    '[]',
    '{"form":null}',
    '{"answers":{"purpose":{"toString":1}}}',
    '{"__proto__":{"purpose":"x"}}',
    '7',
  ];

  it.each([...hostileStrings, ...shapes])('as session data and as where to go: %j', async (text) => {
    const session = Object.fromEntries(keys.map((key) => [key, text]));
    const required = [contactOf(bo.address, bo.name)];
    await stage.start({ change: { required, session, initializationContext: text } });
    await open('/organizer.html');
    await new OrganizerPane(stage.pane()).textbox('Purpose').fill('Choose the price list');
  });
});

describe('hostile strings in the organisation’s own words', () => {
  it('are text in the pane', async () => {
    const both = (text: string) => completeWords(text);
    const [name = '', title = '', hint = ''] = hostileStrings;
    stage.server.setPolicy({
      ...defaultPolicy,
      support: { text: both(hostileStrings.join(' ')), link: 'https://contoso.example/help' },
      templates: hostileStrings.map((text, at) => ({
        id: `own-${at}`,
        kind: 'decide',
        minutes: 30,
        readers: 'anyone',
        name: both(text || name),
        topics: [{ title: both(title), minutes: 10 }],
        preparation: both(text),
        internalPreparation: both(text),
        hints: { purpose: both(hint), goal: both(text), nextStep: both(text) },
      })),
    });
    await stage.start({ change: { required: [contactOf(bo.address, bo.name)] } });
    const { text } = await open('/organizer.html');
    const options = await stage.pane().getByRole('combobox', { name: 'Template', exact: true }).innerText();
    expect(missing(text + options, hostileStrings, canonicalLine)).toEqual([]);
  });
});

describe('hostile strings that come from the calendar', () => {
  it('are subjects in My meetings', async () => {
    const subjects = hostileStrings.slice(0, 12);
    const mailbox = subjects.reduce((box, subject) => sentBy(box, subject, '')[0], emptyMailbox);
    await stage.start({ mode: 'read', inviteId: mailbox.invites[0]?.id ?? '' }, mailbox);
    const first = await open('/my-meetings.html');
    const signIn = stage.pane().getByRole('button', { name: 'Sign in', exact: true });
    const isAsked = (await signIn.count()) > 0;
    if (isAsked) await signIn.click();
    const { text } = isAsked ? await stage.settled() : first;
    expect(missing(text, subjects, canonicalLine)).toEqual([]);
  });
});

describe('hostile strings in an invite that is sent', () => {
  it('are answers in its organizer’s form, and in the update', async () => {
    const block = renderBlock(agendaOf(hostileStrings), 'en');
    const [mailbox, sent] = sentBy(emptyMailbox, hostileStrings[3] ?? '', block);
    await stage.start({ mode: 'read', inviteId: sent.id }, mailbox);
    const { values } = await open('/attendee.html');
    const titles = titlesOf(hostileStrings);
    expect(titles.filter((title) => !values.some((value) => bare(value) === bare(title)))).toEqual([]);
    await new OrganizerPane(stage.pane()).textbox('Purpose').fill(purpose);
    await sendUpdate(stage);
    const now = stage.server.mailbox.get().invites.find(({ id }) => id === sent.id);
    const { text, strange } = await readBack(stage.page, now?.body ?? '');
    expect(strange).toEqual([]);
    expect(missing(text, [purpose, ...titles], canonicalLine)).toEqual([]);
  });
});

describe('hostile strings on their way out', () => {
  it.each(hostileStrings.slice(0, 20))('are text in a reply and a task: %j', async (text) => {
    const agenda = anAgenda({ nextStep: { what: text, owner: bo }, reasons: [aReason(bo, text)] });
    const [mailbox, sent] = sentBy(emptyMailbox, text, renderBlock(agenda, 'en'));
    const copy = mailbox.invites.find(({ uid, owner }) => uid === sent.uid && owner === bo.address);
    await stage.start({ user: bo.address, mode: 'read', inviteId: copy?.id ?? '' }, mailbox);
    await open('/attendee.html');
    await stage.pane().getByRole('button', { name: 'Add to my To Do', exact: true }).click();
    await stage.settled();
    const [task] = stage.server.mailbox.get().taskLists.flatMap(({ tasks }) => tasks);
    expect(bare(task?.title ?? '')).toBe(bare(canonicalLine(text)));
    await stage.pane().getByRole('button', { name: 'I am not needed', exact: true }).click();
    await stage.until(async () => (await stage.state()).reply !== null, 5_000);
    const { reply } = await stage.state();
    const html = Object.values(reply ?? {}).join(' ');
    expect((await readBack(stage.page, html)).strange).toEqual([]);
  });

  it('are text on the clipboard', async () => {
    await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const body = renderBlock(agendaOf(hostileStrings), 'en');
    await stage.start({ change: { required: [contactOf(bo.address, bo.name)], body } });
    await open('/organizer.html');
    await stage.pane().getByRole('button', { name: 'More', exact: true }).click();
    await stage.pane().getByRole('button', { name: 'Copy agenda', exact: true }).click();
    await stage.settled();
    const [html, plain] = await stage.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
      return [await read('text/html'), await read('text/plain')] as const;
    });
    expect(missing(plain, titlesOf(hostileStrings), canonicalLine)).toEqual([]);
    expect((await readBack(stage.page, html)).strange).toEqual([]);
    // Chromium reads what is put on the clipboard as this page would, and says that its policy lets no inline style in.
    expect(watch.incidents().filter((one) => !one.startsWith('policy: Applying inline style'))).toEqual([]);
  });
});
