import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { onceRead } from '../../../src/pane/organizer/once-read';
import { settled } from '../../builders/a-clock';
import { aForm } from '../../builders/a-form';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
});

/** A pane of an invite, and whether it may be drawn by now. */
function aPane() {
  const { store, invite } = aForm({ openedWith: '{"focus":"goal"}' });
  let drawnWith: ReturnType<typeof store.getState> | null = null;
  void onceRead(store).then(() => {
    drawnWith = store.getState();
  });
  const drawn = async () => {
    await settled();
    return drawnWith;
  };
  return { store, invite, drawn };
}

it('a pane is drawn once its invite has been read, with where the gate sends the organizer', async () => {
  const { store, drawn } = aPane();
  expect(await drawn()).toBeNull();
  await store.load();
  expect(await drawn()).toMatchObject({ phase: 'open', goTo: { context: { focus: 'goal' } } });
});

it('a pane whose invite cannot be read is drawn to say so', async () => {
  const { store, invite, drawn } = aPane();
  for (const call of ['attendees', 'bodyHtml', 'bodyType', 'session'] as const) invite.fails(call);
  await store.load();
  expect(await drawn()).toMatchObject({ phase: 'unreachable' });
});

it('a pane whose invite is not read in four tenths of a second says that it is being read', async () => {
  const { drawn } = aPane();
  jest.advanceTimersByTime(399);
  expect(await drawn()).toBeNull();
  jest.advanceTimersByTime(1);
  expect(await drawn()).toMatchObject({ phase: 'loading' });
});
