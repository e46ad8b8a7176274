import { describe, expect, it } from '@jest/globals';
import { createFormStore } from '../../src/form/form-store';
import type { FormTarget } from '../../src/form/form-target';
import { openFormTarget } from '../../src/targets/open-form/open-form-target';
import { manualClock, settled } from '../builders/a-clock';
import { aForm, bodyWith, forBo } from '../builders/a-form';
import { anAttendee, anna } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda } from '../builders/an-agenda';
import { fakeComposeInvite } from '../builders/fake-compose-invite';

const boAlone = [anAttendee('Bo Berg')];
const boAndCecilia = [...boAlone, anAttendee('Cecilia Dahl')];

describe('somebody who is taken off the invite', () => {
  it('while Add to invite reads who is on it is not written into it', async () => {
    const { invite, store, type } = aForm({ attendees: boAndCecilia });
    await store.load();
    type(anAgenda());
    const { attendees } = invite;
    let answer = () => {};
    const slowly = async () => {
      const asOfNow = await attendees();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return asOfNow;
    };
    Object.assign(invite, { attendees: slowly });
    const adding = store.add();
    await settled();
    Object.assign(invite, { attendees });
    invite.invite(boAlone);
    answer();
    await adding;
    expect(invite.state.body).toContain('Bo Berg');
    expect(invite.state.body).not.toContain('Cecilia Dahl');
  });

  it('and is named in the agenda still keeps it from being ready to send', async () => {
    const { invite, store, state } = aForm({ body: bodyWith(anAgenda()), attendees: boAndCecilia });
    await store.load();
    expect(state().progress.kind).toBe('ready');
    invite.invite(boAlone);
    await settled();
    expect(state().progress.kind).toBe('add');
  });
});

/** A form over an open invite of which some members do otherwise. */
function aFormOn(members: (target: FormTarget) => Partial<FormTarget>) {
  const invite = fakeComposeInvite();
  const deps = { user: { ...anna, locale: 'en' }, policy: aPolicy(), clock: manualClock() };
  const target = openFormTarget(invite, { ...deps, focusedFor: null });
  return { invite, store: createFormStore({ ...target, ...members(target) }, deps) };
}

describe('writing that throws', () => {
  it.each([
    [
      'at once',
      () => {
        throw new TypeError('no such call');
      },
    ],
    ['later', () => Promise.reject(new TypeError('no such call'))],
  ])('%s is said, and can be tried again', async (_, fails) => {
    let isBroken = true;
    const { invite, store } = aFormOn((target) => ({
      write: (request) => (isBroken ? fails() : target.write(request)),
    }));
    await store.load();
    store.edit({ answer: 'purpose', text: forBo.purpose });
    await store.add();
    expect(store.getState()).toMatchObject({ isWriting: false, result: { kind: 'unwritten' } });
    isBroken = false;
    await store.add();
    expect(invite.state.body).toContain(forBo.purpose);
  });

  it('before anything is asked is said, too', async () => {
    const { store } = aFormOn(() => ({ askBeforeWriting: () => Promise.reject(new Error('no question')) }));
    await store.load();
    store.edit({ answer: 'purpose', text: forBo.purpose });
    await store.add();
    expect(store.getState()).toMatchObject({ isWriting: false, result: { kind: 'unwritten' } });
  });
});

describe('a reading of the invite that throws', () => {
  it('leaves a way to try again', async () => {
    let isBroken = true;
    const { store } = aFormOn((target) => ({
      readSnapshot: () => (isBroken ? Promise.reject(new TypeError('subject')) : target.readSnapshot()),
    }));
    await store.load();
    expect(store.getState().phase).toBe('unreachable');
    isBroken = false;
    await store.load();
    expect(store.getState().phase).toBe('open');
  });
});
