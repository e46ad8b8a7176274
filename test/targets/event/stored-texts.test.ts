import { describe, expect, it } from '@jest/globals';
import { storedTexts } from '../../../src/targets/event/stored-texts';
import type { FrameStorage } from '../../../src/targets/frame-storage';

function aStorage() {
  const entries = new Map<string, string>();
  const storage: FrameStorage = {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, text) => void entries.set(key, text),
    removeItem: (key) => void entries.delete(key),
  };
  return { entries, storage };
}

const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('what is saved beside a sent invite', () => {
  it('is there again in the next pane of the frame, by the id of the invite', () => {
    const { storage } = aStorage();
    storedTexts('event-1', storage).set('draft', 'We go with A').set('time', '50');
    expect([...storedTexts('event-1', storage)]).toEqual([
      ['draft', 'We go with A'],
      ['time', '50'],
    ]);
    expect([...storedTexts('event-2', storage)]).toEqual([]);
  });

  it('leaves nothing behind once all of it is taken away', () => {
    const { storage, entries } = aStorage();
    const texts = storedTexts('event-1', storage);
    texts.set('draft', 'We go with A');
    expect(texts.delete('draft')).toBe(true);
    expect(texts.delete('draft')).toBe(false);
    expect([...entries]).toEqual([]);
  });

  it.each([
    ['no JSON', 'syfte'],
    ['a list', '["draft"]'],
    ['no text in it', '{"draft":7}'],
  ])('is nothing where the storage holds %s', (_, text) => {
    const { storage } = aStorage();
    storage.setItem('syfte.sent event-1', text);
    expect([...storedTexts('event-1', storage)]).toEqual([]);
  });

  it.each([
    ['is denied', { getItem: denied, setItem: denied, removeItem: denied }],
    ['is not there', null],
  ])('lives in the page where storage %s', (_, storage) => {
    const texts = storedTexts('event-1', storage);
    texts.set('draft', 'We go with A');
    expect(texts.get('draft')).toBe('We go with A');
    expect(texts.delete('draft')).toBe(true);
  });
});
