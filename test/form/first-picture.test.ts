import { expect, it } from '@jest/globals';
import { manualClock, settled } from '../builders/a-clock';
import { formStoreOn } from '../builders/a-form';
import { anna } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { fakeComposeInvite } from '../builders/fake-compose-invite';

/** A form that is drawn when the test says so, and what it knows of the invite by then. */
function aForm() {
  let paint = () => {};
  const untilDrawn = () =>
    new Promise<void>((resolve) => {
      paint = resolve;
    });
  const invite = fakeComposeInvite({ body: '<p>Purpose: Choose a supplier</p>' });
  const deps = { user: { ...anna, locale: 'en' }, policy: aPolicy(), clock: manualClock(), untilDrawn };
  const store = formStoreOn(invite, deps);
  return { store, state: store.getState, paint: () => paint() };
}

/** Whether a promise has settled by now. */
function isOver(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => true), settled().then(() => false)]);
}

const isOpen = ({ store }: ReturnType<typeof aForm>) =>
  new Promise<void>((resolve) => {
    store.subscribe(({ phase }) => phase === 'open' && resolve());
  });

it('what is not in the first picture is read when that is on the screen', async () => {
  const form = aForm();
  const opened = isOpen(form);
  const loaded = form.store.load();
  await opened;
  await settled();
  expect([form.state().time.read, form.state().offers, await isOver(form.store.drawn)]).toEqual([
    null,
    [],
    false,
  ]);
  form.paint();
  await loaded;
  await settled();
  expect([
    form.state().time.read === null,
    form.state().offers.length,
    await isOver(form.store.drawn),
  ]).toEqual([false, 1, true]);
});

it('an answer typed before that stays as it was typed', async () => {
  const form = aForm();
  const opened = isOpen(form);
  const loaded = form.store.load();
  await opened;
  form.store.edit({ answer: 'purpose', text: 'Choose' });
  form.paint();
  await loaded;
  await settled();
  expect(form.state().form.purpose).toBe('Choose');
});
