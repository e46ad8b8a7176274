import { describe, expect, it } from '@jest/globals';
import { draftKey, parseDraft } from '../../../src/agenda/draft';
import { createFormStore } from '../../../src/form/form-store';
import type { FrameStorage } from '../../../src/targets/frame-storage';
import { openFormTarget } from '../../../src/targets/open-form/open-form-target';
import { sessionTexts } from '../../../src/targets/open-form/session-texts';
import { manualClock, settled } from '../../builders/a-clock';
import { anAttendee, anna } from '../../builders/a-person';
import { aPolicy } from '../../builders/a-policy';
import { openedWith } from '../../builders/an-opening';
import { type FakeComposeInvite, fakeComposeInvite } from '../../builders/fake-compose-invite';

/** What the browser keeps for one tab. */
function aStorage() {
  const kept = new Map<string, string>();
  const storage: FrameStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, storage };
}

const denied: FrameStorage = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
};

/** A pane on the form, in a tab with this storage. */
async function aPane(invite: FakeComposeInvite, storage: FrameStorage | null) {
  const clock = manualClock();
  const deps = { user: { ...anna, locale: 'en' }, policy: aPolicy(), clock, storage };
  const store = createFormStore(openFormTarget(invite, { ...deps, focusedFor: null }), deps);
  await store.load();
  await settled();
  return { store, clock, purpose: () => store.getState().form.purpose };
}

describe('what was typed last', () => {
  it('is there in a pane that was killed in mid-sentence', async () => {
    const { storage } = aStorage();
    const invite = fakeComposeInvite();
    const { store } = await aPane(invite, storage);
    store.edit({ answer: 'purpose', text: 'Choose the sup' });
    expect((await aPane(invite, storage)).purpose()).toBe('Choose the sup');
  });

  it('reaches Outlook from there', async () => {
    const { storage, kept } = aStorage();
    const invite = fakeComposeInvite();
    const { store } = await aPane(invite, storage);
    store.edit({ answer: 'purpose', text: 'Choose the sup' });
    const { clock } = await aPane(invite, storage);
    await clock.advance(1_000);
    expect(parseDraft(invite.state.session[draftKey])?.agenda.purpose).toBe('Choose the sup');
    expect(kept.size).toBe(0);
  });

  it('is dropped there once it was read in Outlook', async () => {
    const { storage, kept } = aStorage();
    const { store, clock } = await aPane(fakeComposeInvite(), storage);
    store.edit({ answer: 'purpose', text: 'Choose' });
    expect(kept.size).toBe(1);
    await clock.advance(300);
    expect(kept.size).toBe(1);
    await clock.advance(1_000);
    expect(kept.size).toBe(0);
  });

  it('stays there while Outlook says that it saved, and saved nothing; that is told, and tried again', async () => {
    const { storage, kept } = aStorage();
    const invite = fakeComposeInvite({ session: openedWith() });
    const { store, clock } = await aPane(invite, storage);
    const { saveInSession } = invite;
    invite.saveInSession = async () => {};
    store.edit({ answer: 'purpose', text: 'Choose' });
    await clock.advance(5_000);
    expect([...kept.values()].join()).toContain('Choose');
    expect(store.getState().saving).toBe('failed');
    expect((await aPane(invite, storage)).purpose()).toBe('Choose');
    invite.saveInSession = saveInSession;
    await clock.advance(30_000);
    expect(store.getState().saving).toBe('saved');
    expect(parseDraft(invite.state.session[draftKey])?.agenda.purpose).toBe('Choose');
    expect(kept.size).toBe(0);
  });

  it('of two panes on one form, what the other saved since is left there', async () => {
    const { storage } = aStorage();
    const invite = fakeComposeInvite({ session: openedWith() });
    const [one, other] = [await aPane(invite, storage), await aPane(invite, storage)];
    one.store.edit({ answer: 'purpose', text: 'Choose' });
    await one.clock.advance(300);
    other.store.edit({ answer: 'purpose', text: 'Choose the supplier' });
    await other.clock.advance(300);
    await one.clock.advance(10_000);
    expect(parseDraft(invite.state.session[draftKey])?.agenda.purpose).toBe('Choose the supplier');
    expect(one.store.getState().saving).toBe('saved');
  });

  it('stays there while Outlook saves nothing', async () => {
    const { storage, kept } = aStorage();
    const invite = fakeComposeInvite({ session: openedWith() });
    const { store, clock } = await aPane(invite, storage);
    invite.fails('saveInSession');
    store.edit({ answer: 'purpose', text: 'Choose' });
    await clock.advance(5_000);
    expect([...kept.values()].join()).toContain('Choose');
  });

  it('is not there in another invite', async () => {
    const { storage } = aStorage();
    const { store } = await aPane(fakeComposeInvite(), storage);
    store.edit({ answer: 'purpose', text: 'Choose' });
    expect((await aPane(fakeComposeInvite(), storage)).purpose()).toBe('');
  });

  it.each([
    ['the browser denies it', denied],
    ['there is none', null],
  ])('is saved in Outlook all the same where %s', async (_, storage) => {
    const invite = fakeComposeInvite();
    const { store, clock } = await aPane(invite, storage);
    store.edit({ answer: 'purpose', text: 'Choose' });
    await clock.advance(300);
    expect(parseDraft(invite.state.session[draftKey])?.agenda.purpose).toBe('Choose');
  });
});

describe('a form whose session data was refused from the opening, and that the gate gave no name', () => {
  const refusals: readonly (readonly [string, (invite: FakeComposeInvite) => void])[] = [
    ['fails', (invite) => invite.fails('saveInSession')],
    ['says yes and keeps nothing', (invite) => Object.assign(invite, { saveInSession: async () => {} })],
    [
      'can be neither written nor read',
      (invite) => {
        invite.fails('saveInSession');
        invite.fails('session');
      },
    ],
  ];

  it.each(refusals)(
    'is known again by its subject, its start and its people: session data %s',
    async (_, refuse) => {
      const { storage } = aStorage();
      const invite = fakeComposeInvite();
      refuse(invite);
      const { store, clock } = await aPane(invite, storage);
      store.edit({ answer: 'purpose', text: 'Choose the sup' });
      await clock.advance(2_000);
      const again = fakeComposeInvite();
      expect((await aPane(again, storage)).purpose()).toBe('Choose the sup');
    },
  );

  it('is no other invite: another subject, another start, somebody else, or no subject at all', async () => {
    for (const other of [
      { subject: 'Old warehouse' },
      { start: new Date('2026-12-02T09:00:00Z') },
      { attendees: [anAttendee('Cecilia Dahl')] },
    ]) {
      const { storage } = aStorage();
      const invite = fakeComposeInvite();
      invite.fails('saveInSession');
      (await aPane(invite, storage)).store.edit({ answer: 'purpose', text: 'Choose' });
      expect((await aPane(fakeComposeInvite(other), storage)).purpose()).toBe('');
    }
    const { storage } = aStorage();
    const unnamed = fakeComposeInvite({ subject: ' ' });
    unnamed.fails('saveInSession');
    (await aPane(unnamed, storage)).store.edit({ answer: 'purpose', text: 'Choose' });
    expect((await aPane(fakeComposeInvite({ subject: ' ' }), storage)).purpose()).toBe('');
  });

  it('is no other form that looks the same and had a name before this pane was opened', async () => {
    const { storage } = aStorage();
    const invite = fakeComposeInvite();
    invite.fails('saveInSession');
    (await aPane(invite, storage)).store.edit({ answer: 'purpose', text: 'Choose' });
    const named = fakeComposeInvite({ session: { 'syfte.form': 'another' } });
    expect((await aPane(named, storage)).purpose()).toBe('');
  });

  it('is known by its name, too, where the pane was closed before Outlook had shown that it holds it', async () => {
    const { storage, kept } = aStorage();
    const invite = fakeComposeInvite();
    const { session } = invite;
    let readings = 0;
    // Every reading but the first, at the opening, is on its way for ever.
    invite.session = () => (++readings > 1 ? new Promise(() => {}) : session());
    const { store } = await aPane(invite, storage);
    store.edit({ answer: 'purpose', text: 'Choose the sup' });
    invite.session = session;
    invite.state.subject = 'Another subject since';
    const again = await aPane(invite, storage);
    expect(again.purpose()).toBe('Choose the sup');
    await again.clock.advance(2_000);
    expect(kept.size).toBe(0);
  });

  it('is stored by the names that earlier versions read and wrote', async () => {
    const { storage, kept } = aStorage();
    const invite = fakeComposeInvite();
    invite.fails('saveInSession');
    (await aPane(invite, storage)).store.edit({ answer: 'purpose', text: 'Choose the sup' });
    const stored: unknown = JSON.parse(kept.get('syfte.draft-local unnamed') ?? '{}');
    expect(stored).toEqual({
      look: expect.stringMatching(/^\["/),
      place: expect.stringMatching(/^syfte\.draft-local ./),
      text: expect.stringContaining('Choose the sup'),
    });
  });

  it('is known by its fingerprint, too, where it gets a name before it is known who is invited', async () => {
    const { storage, kept } = aStorage();
    const invite = fakeComposeInvite();
    invite.fails('saveInSession');
    (await aPane(invite, storage)).store.edit({ answer: 'purpose', text: 'Choose the sup' });
    const again = fakeComposeInvite();
    const { subject } = again;
    again.subject = async () => {
      await settled();
      return subject();
    };
    const { purpose, clock } = await aPane(again, storage);
    expect(Object.keys(again.state.session)).toContain('syfte.form');
    expect(purpose()).toBe('Choose the sup');
    await clock.advance(2_000);
    expect(kept.size).toBe(0);
  });

  it.each([
    ['after the pane had named the form itself', true],
    ['while the name that the pane gave was on its way', false],
  ])('is there again where the gate noted the opening late, %s', async (_, isNamed) => {
    const { storage, kept } = aStorage();
    const invite = fakeComposeInvite();
    if (!isNamed) invite.fails('saveInSession');
    const { store } = await aPane(invite, storage);
    // What is typed is still on its way to Outlook when the pane is closed.
    invite.fails('saveInSession');
    store.edit({ answer: 'purpose', text: 'Choose the sup' });
    const noted = { ...invite.state.session, 'syfte.opened': '{"others":0,"form":"n1"}' };
    const again = await aPane(fakeComposeInvite({ session: noted }), storage);
    expect(again.purpose()).toBe('Choose the sup');
    await again.clock.advance(2_000);
    expect(kept.size).toBe(0);
  });

  it('leaves nothing there once Outlook has what was typed', async () => {
    const { storage, kept } = aStorage();
    const invite = fakeComposeInvite();
    invite.fails('saveInSession');
    const { store, clock } = await aPane(invite, storage);
    store.edit({ answer: 'purpose', text: 'Choose' });
    expect(kept.size).toBe(1);
    invite.works('saveInSession');
    await clock.advance(40_000);
    expect(kept.size).toBe(0);
  });
});

it('a form has the name that the gate noted at its opening, and one of its own without', async () => {
  const { storage, kept } = aStorage();
  const noted = fakeComposeInvite({ session: { 'syfte.opened': '{"others":0,"form":"n1"}' } });
  const texts = sessionTexts(noted, storage);
  await texts.read();
  texts.saveLocally?.('text');
  expect([...kept.keys()]).toEqual([expect.stringMatching(/ n1$/)]);
  expect(noted.calls).not.toContain('saveInSession');
  const unnoted = fakeComposeInvite();
  await sessionTexts(unnoted, storage).read();
  await settled();
  expect(Object.keys(unnoted.state.session)).toEqual(['syfte.form']);
});
