/** @jest-environment jsdom */
import { afterEach, expect, it, jest } from '@jest/globals';
import { watchFocus } from '../../../src/pane/organizer/watch-focus';

const tell = (event: string) => window.dispatchEvent(new Event(event));
let now = 0;

function aWatch(hasFocus: boolean) {
  jest.spyOn(document, 'hasFocus').mockReturnValue(hasFocus);
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  return watchFocus();
}
afterEach(() => {
  jest.restoreAllMocks();
});

it('counts from when the pane got the focus, and not at all once it is lost', () => {
  const focusedFor = aWatch(false);
  now += 1_000;
  expect(focusedFor()).toBe(0);
  tell('focus');
  now += 2_500;
  expect(focusedFor()).toBe(2_500);
  tell('blur');
  expect(focusedFor()).toBe(0);
});

it('counts from the opening where the pane had it then', () => {
  const focusedFor = aWatch(true);
  now += 700;
  expect(focusedFor()).toBe(700);
});

it.each(['pointerdown', 'keydown', 'click'])(
  'a %s in a pane that never had the focus counts, and does not begin anew where it has it',
  (sign) => {
    const focusedFor = aWatch(false);
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    now += 1_500;
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    now += 1_500;
    expect(focusedFor()).toBe(3_000);
  },
);
