import { expect, it } from '@jest/globals';
import { execute } from '../../../sandbox/host/execute';
import type { Form } from '../../../sandbox/host/form';
import { typed } from '../../../sandbox/host/typing';
import { aForm, aWorld } from '../../builders/form';

const body = (form: Form, now: number, readsLateBy: 0 | 1000 | 2000) => {
  const quirks = { ...aWorld().quirks, readsLateBy };
  return execute(37, { coercionType: 3 }, form, aWorld({ now, quirks }));
};

/** 'a' from the start, 'ab' typed at 1,000 ms, 'abc' at 1,500. */
function aFormTypedIn(): Form {
  const form = aForm({ body: 'a' });
  const second = { ...form, ...typed(form, 'ab', 1000) };
  return { ...second, ...typed(second, 'abc', 1500) };
}

it.each([
  [1600, 'a'],
  [2200, 'ab'],
  [2600, 'abc'],
])('a client a second late reads at %d ms: %s', (now, seen) => {
  expect(body(aFormTypedIn(), now, 1000)).toEqual({ data: seen });
});

it('a client that is not late reads what was typed last', () => {
  expect(body(aFormTypedIn(), 1501, 0)).toEqual({ data: 'abc' });
});

it('what the add-in has written is read at once', () => {
  const form = aFormTypedIn();
  const answer = execute(38, { coercionType: 3, data: 'written' }, form, aWorld({ now: 1600 }));
  const after = { ...form, ...('change' in answer && answer.change) };
  expect(body(after, 1601, 2000)).toEqual({ data: 'written' });
});
