import { expect, it } from '@jest/globals';
import { parseUndo, writeUndo } from '../../src/form/time-state';

it('Undo reads back as it was kept', () => {
  expect(parseUndo(writeUndo({ minutes: 25, was: 60 }))).toEqual({ minutes: 25, was: 60 });
});

it.each([
  undefined,
  '',
  'null',
  '[]',
  '{}',
  '{"minutes":25}',
  '{"minutes":"25","was":60}',
  '{"minutes":0,"was":60}',
  '{"minutes":25,"was":-1}',
  '{"minutes":25,"was":1e999}',
])('%j is nothing to undo', (text) => {
  expect(parseUndo(text)).toBeNull();
});
