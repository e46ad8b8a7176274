import { describe, expect, it } from '@jest/globals';
import { draftKey, parseDraft } from '../../../src/agenda/draft';
import { createFormStore } from '../../../src/form/form-store';
import { openFormTarget } from '../../../src/targets/open-form/open-form-target';
import { type FrameStorage, sessionTexts } from '../../../src/targets/open-form/session-texts';
import { manualClock, settled } from '../../builders/a-clock';
import { anna } from '../../builders/a-person';
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
    await clock.advance(300);
    expect(parseDraft(invite.state.session[draftKey])?.agenda.purpose).toBe('Choose the sup');
    expect(kept.size).toBe(0);
  });

  it('is dropped there once Outlook has it', async () => {
    const { storage, kept } = aStorage();
    const { store, clock } = await aPane(fakeComposeInvite(), storage);
    store.edit({ answer: 'purpose', text: 'Choose' });
    expect(kept.size).toBe(1);
    await clock.advance(300);
    expect(kept.size).toBe(0);
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
