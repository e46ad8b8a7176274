import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { WordFile } from '../../src/text/files/word-file';

type Loading = typeof import('../../src/ui/load-words');
type Registry = typeof import('../../src/text/area');
let loading: Loading;
let registry: Registry;

const gone = () => Promise.reject(new Error('Loading chunk 12 failed'));
const silent = () => new Promise<never>(() => {});
const offline = (text: string) => async () => ({ offline: { offline: text } });
const aFile = (parts: Partial<WordFile>): WordFile => ({
  ...{ da: gone, de: gone, en: gone, es: gone, fi: gone, fr: gone, nb: gone, sv: gone },
  ...parts,
});
const said = (language: 'en' | 'sv') =>
  registry.area<{ readonly offline: string }>('offline')(language).offline;

beforeEach(() => {
  jest.useFakeTimers();
  jest.isolateModules(() => {
    registry = require('../../src/text/area') as Registry;
    loading = require('../../src/ui/load-words') as Loading;
  });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the words that a page begins with', () => {
  it('are those of the first language that is asked for', async () => {
    const file = aFile({ sv: offline('Ingen kontakt'), en: offline('No contact') });
    expect(await loading.speakFirst(['sv', 'en'], [file])).toBe('sv');
    expect([registry.spoken(), said('sv')]).toEqual(['sv', 'Ingen kontakt']);
    expect(registry.hasWords('en', 'offline')).toBe(false);
  });

  it('are asked for once more when they did not come', async () => {
    const load = jest.fn<() => Promise<{ offline: { offline: string } }>>();
    load.mockRejectedValueOnce(new Error('Loading chunk 12 failed'));
    load.mockResolvedValueOnce({ offline: { offline: 'Ingen kontakt' } });
    expect(await loading.speakFirst(['sv', 'en'], [aFile({ sv: load })])).toBe('sv');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('are English where the reader’s own are not to be had', async () => {
    expect(await loading.speakFirst(['sv', 'en'], [aFile({ en: offline('No contact') })])).toBe('en');
    expect(said('sv')).toBe('No contact');
  });

  it('are another language’s where the reader’s own hang, and the reader’s own when those come after all', async () => {
    let answer: (words: { offline: { offline: string } }) => void = () => {};
    const late = () => new Promise<{ offline: { offline: string } }>((resolve) => (answer = resolve));
    const file = aFile({ sv: late, en: offline('No contact') });
    const speaking = loading.speakFirst(['sv', 'en'], [file]);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(await speaking).toBe('en');
    expect(said('sv')).toBe('No contact');
    answer({ offline: { offline: 'Ingen kontakt' } });
    await jest.advanceTimersByTimeAsync(0);
    expect(said('sv')).toBe('Ingen kontakt');
  });

  it('are none when nothing comes in any language', async () => {
    const speaking = loading.speakFirst(['sv', 'en'], [aFile({ sv: silent })]);
    await jest.advanceTimersByTimeAsync(6_000);
    expect(await speaking).toBeNull();
    expect(registry.spoken()).toBeNull();
  });
});

describe('a part that comes later', () => {
  const part = async () => 'the part';

  it('comes with its words, in the language of the page', async () => {
    registry.speak('sv');
    const file = aFile({ sv: offline('Ingen kontakt'), en: offline('No contact') });
    expect(await loading.withWords([file], part)).toBe('the part');
    expect(said('sv')).toBe('Ingen kontakt');
  });

  it('comes in English where the words of the page’s language do not', async () => {
    registry.speak('sv');
    expect(await loading.withWords([aFile({ en: offline('No contact') })], part)).toBe('the part');
    expect(said('sv')).toBe('No contact');
  });

  it('does not come without any words, nor words without it', async () => {
    registry.speak('sv');
    await expect(loading.withWords([aFile({})], part)).rejects.toThrow('words');
    const words = aFile({ sv: offline('Ingen kontakt') });
    await expect(loading.withWords([words], gone)).rejects.toThrow('chunk');
  });

  it('that is asked for before the page speaks has its words in the language that it comes to speak', async () => {
    let speaks: () => void = () => {};
    const speaking = new Promise<void>((resolve) => {
      speaks = resolve;
    });
    const coming = loading.withWords([aFile({ sv: offline('Ingen kontakt') })], part, speaking);
    registry.speak('sv');
    speaks();
    expect(await coming).toBe('the part');
    expect(said('sv')).toBe('Ingen kontakt');
  });

  it('asks for no words where all are there: nobody said what the page speaks', async () => {
    expect(await loading.withWords([aFile({})], part)).toBe('the part');
  });
});
