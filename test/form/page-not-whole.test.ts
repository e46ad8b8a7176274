import { describe, expect, it, jest } from '@jest/globals';
import { createFormStore } from '../../src/form/form-store';
import { readBlock } from '../../src/form/read-block';
import { openFormTarget } from '../../src/targets/open-form/open-form-target';
import { manualClock } from '../builders/a-clock';
import { bodyWith, forBo } from '../builders/a-form';
import { anAttendee, anna } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { fakeComposeInvite } from '../builders/fake-compose-invite';

// The code that reads a block is a file of its own in a page: it may not come.
let mockIsThere = false;
jest.mock('../../src/invite/parse-body', () => {
  if (!mockIsThere) throw new Error('the file did not come');
  return jest.requireActual('../../src/invite/parse-body');
});

function aFormWith(body: string, untilJudging?: () => Promise<unknown>) {
  const invite = fakeComposeInvite({ body, attendees: [anAttendee('Bo Berg')] });
  const deps = { user: { ...anna, locale: 'en' }, policy: aPolicy(), clock: manualClock() };
  const target = openFormTarget(invite, { ...deps, focusedFor: null });
  return { invite, store: createFormStore(target, { ...deps, ...(untilJudging && { untilJudging }) }) };
}

// In this order: once the file has come it is there for good.
describe('a page without the code that reads a block', () => {
  it('opens the form of a body that shows nothing', async () => {
    const { store } = aFormWith('<html><body><div><br>&nbsp;</div></body></html>');
    await store.load();
    expect(store.getState()).toMatchObject({ phase: 'open', block: null });
  });

  it('takes no body with something in it for one without a block', async () => {
    await expect(readBlock(bodyWith(forBo), null)).rejects.toThrow('did not come');
    const { store, invite } = aFormWith(bodyWith(forBo));
    await store.load();
    expect(store.getState().phase).toBe('unloaded');
    await store.add();
    expect(invite.state.body).toBe(bodyWith(forBo));
  });

  it('keeps what it knows and what was typed when the body is read again', async () => {
    const { store, invite } = aFormWith('');
    await store.load();
    store.edit({ answer: 'purpose', text: 'Choose a supplier' });
    invite.state.body = bodyWith(forBo);
    await store.refresh();
    await store.checkBody();
    expect(store.getState()).toMatchObject({
      phase: 'open',
      block: null,
      form: { purpose: 'Choose a supplier' },
    });
  });

  it('opens at the next try, when it has come', async () => {
    const { store } = aFormWith(bodyWith(forBo));
    await store.load();
    mockIsThere = true;
    await store.load();
    expect(store.getState()).toMatchObject({ phase: 'open', form: { purpose: forBo.purpose } });
  });
});

describe('a page that does not know yet what says nothing', () => {
  it('opens an empty form without it', async () => {
    const { store } = aFormWith('', () => new Promise(() => {}));
    await store.load();
    expect(store.getState().phase).toBe('open');
  });

  it('waits for it before it judges answers that are there', async () => {
    const order = new Set<string>();
    const { store } = aFormWith(bodyWith(forBo), async () => {
      await null;
      order.add('known');
    });
    store.subscribe(({ phase }) => order.add(phase));
    await store.load();
    expect([...order]).toEqual(['known', 'open']);
    expect(store.getState().progress.kind).toBe('ready');
  });
});
