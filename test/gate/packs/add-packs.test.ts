import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import type * as Vocabularies from '../../../src/agenda/placeholder-words/vocabularies';
import type * as AddPacks from '../../../src/gate/packs/add-packs';
import type * as Gate from '../../../src/text/gate';
import { languages } from '../../../src/text/language';

const others = languages.filter((language) => language !== 'en');

it('every language but English has a pack', () => {
  const files = readdirSync(join(__dirname, '../../../src/gate/packs')).filter((name) =>
    /^[a-z]{2}\.ts$/.test(name),
  );
  expect(files.map((name) => name.slice(0, 2)).sort()).toEqual([...others].sort());
});

it.each(others)('the pack of %s has its messages and its placeholder words', (language) => {
  jest.isolateModules(() => {
    Object.assign(globalThis, { syfteGatePacks: undefined });
    const { gateWords } = jest.requireActual<typeof Gate>('../../../src/text/gate');
    const { vocabularies } = jest.requireActual<typeof Vocabularies>(
      '../../../src/agenda/placeholder-words/vocabularies',
    );
    const { addPacks } = jest.requireActual<typeof AddPacks>('../../../src/gate/packs/add-packs');
    expect(gateWords(language)).toBe(gateWords('en'));
    jest.requireActual(`../../../src/gate/packs/${language}`);
    addPacks();
    expect(gateWords(language)).not.toBe(gateWords('en'));
    expect(vocabularies().all.map(({ lists }) => lists.length)).toEqual([2]);
  });
});
