import { expect, it } from '@jest/globals';
import { contactOf } from '../../../sandbox/mailbox/directory';
import { newForm } from '../../../sandbox/outlook/new-form';

const anna = contactOf('anna.ek@contoso.example', '');
const opened = (date: number) => newForm(anna, new Date(2026, 10, date, 14, 30).getTime());

it.each([
  ['a Thursday', 26, 27],
  ['a Friday', 27, 30],
  ['a Saturday', 28, 30],
  ['a Sunday', 29, 30],
])('a new invite on %s is for the next working day at ten, an hour', (_day, today, then) => {
  const { start, end } = opened(today);
  expect(start).toBe(new Date(2026, 10, then, 10).getTime());
  expect(end - start).toBe(3_600_000);
});
