import { expect, it } from '@jest/globals';
import { packsIn, withPacks } from '../../../tools/stamp/gate-packs';

const pack = (language: string) =>
  `/*syfte-pack:${language}*/bring("${language} /* … */ $&");/*syfte-pack:end*/\n`;
const gate = 'start(); // the gate\n';
const all = pack('de') + pack('sv') + gate;

it('a gate has the packs that stand in it', () => {
  expect(packsIn(all)).toEqual(['de', 'sv']);
  expect(packsIn(gate)).toEqual([]);
});

it.each([
  [['en', 'sv', 'de'], all],
  [['sv', 'en'], pack('sv') + gate],
  [['de'], pack('de') + gate],
  [['en'], gate],
])('for %j it keeps those, byte for byte', (languages, kept) => {
  expect(withPacks(all, languages)).toBe(kept);
});

it('a pack that an earlier stamping left out is told, with where it is', () => {
  expect(() => withPacks(pack('de') + gate, ['en', 'de', 'fi', 'sv'])).toThrow(
    'gate.js has no words in fi, sv: it was stamped for fewer languages. Start from the gate.js of the release.',
  );
});
