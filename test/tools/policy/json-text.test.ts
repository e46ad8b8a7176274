import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../../tools/policy/json-text';

it('what JSON.parse reads is read the same', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      expect(readJson(text)).toMatchObject({ value: JSON.parse(text), mistakes: [] });
    }),
  );
});

it('what JSON.parse does not read is not read either', () => {
  const nearlyJson = fc.tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ',', '"', '}', ']', '\\', 'x', '/', '0'),
  );
  fc.assert(
    fc.property(nearlyJson, ([json, at, sign]) => {
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + sign + json.slice(place + 1);
      const read = readJson(text);
      try {
        const value: unknown = JSON.parse(text);
        expect(read).toMatchObject({ value });
      } catch {
        expect(read).toMatchObject({ mistake: { path: expect.stringMatching(/^line \d+, column \d+$/) } });
      }
    }),
    { numRuns: 500 },
  );
});

it('text nested without end is refused, not the reader’s stack', () => {
  expect(readJson('['.repeat(100_000))).toMatchObject({ mistake: { message: 'nested deeper than 50' } });
});
