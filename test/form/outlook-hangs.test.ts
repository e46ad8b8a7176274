import { expect, it } from '@jest/globals';
import { type Clock, sleep } from '../../src/async/clock';
import { OfficeCallError } from '../../src/outlook/office-call';
import { aForm, bodyWith, forBo } from '../builders/a-form';

/** A call that Outlook never answers, as it comes out of the adapter. */
const timesOut = (clock: Clock) => async () => {
  await sleep(10_000, { clock });
  throw new OfficeCallError('a call', 'timed-out', null);
};

async function opened() {
  const world = aForm({ body: bodyWith(forBo) });
  await world.store.load();
  world.store.edit({ answer: 'goal', text: 'Agree on the price' });
  return world;
}

it('an Outlook that answers nothing any more: the organizer hears it in some ten seconds', async () => {
  const { invite, store, state, clock } = await opened();
  for (const call of ['attendees', 'rooms', 'subject', 'start', 'bodyType', 'bodyHtml'] as const)
    Object.assign(invite, { [call]: timesOut(clock) });
  const adding = store.add();
  await clock.advance(11_000);
  await adding;
  expect(state()).toMatchObject({
    isWriting: false,
    result: { kind: 'unread' },
    form: { goal: 'Agree on the price' },
  });
});

it('what else hangs does not keep the agenda out of the invite', async () => {
  const { invite, store, state, clock } = await opened();
  Object.assign(invite, { rooms: timesOut(clock) });
  const adding = store.add();
  await clock.advance(20_000);
  await adding;
  expect(state().progress.kind).toBe('ready');
  expect(invite.state.body).toContain('Agree on the price');
});
