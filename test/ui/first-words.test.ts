/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { WordFile } from '../../src/text/files/word-file';
import { firstWords } from '../../src/ui/first-words';

const gone = () => Promise.reject(new Error('Loading chunk 12 failed'));
const words = async () => ({});
const both = ['en', 'sv'] as const;

const others = { da: words, de: words, es: words, fi: words, fr: words, nb: words };
const aFile = (parts: Partial<WordFile> = {}) => ({
  ...others,
  en: jest.fn<WordFile['en']>(parts.en ?? words),
  sv: jest.fn<WordFile['sv']>(parts.sv ?? words),
});

beforeEach(() => {
  jest.useFakeTimers();
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<div id="root"><b></b></div>';
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the first words of a page', () => {
  it('are on their way before Office is ready, in the language that was guessed', async () => {
    const file = aFile();
    const { words: speak } = firstWords('sv-SE', [file], both);
    expect([file.sv.mock.calls.length, file.en.mock.calls.length]).toEqual([1, 0]);
    expect(await speak('sv-FI')).toBe('sv');
    expect(file.en).not.toHaveBeenCalled();
    expect(document.documentElement.lang).toBe('sv');
  });

  it('are Outlook’s in the end, where the guess was wrong', async () => {
    const file = aFile();
    expect(await firstWords('en-US', [file], both).words('sv-SE')).toBe('sv');
    expect(file.sv).toHaveBeenCalledTimes(1);
    expect(document.documentElement.lang).toBe('sv');
  });

  it('are of the languages that the policy offers', async () => {
    const file = aFile();
    expect(await firstWords('en-US', [file], ['sv']).words('en-US')).toBe('sv');
    expect(file.en).not.toHaveBeenCalled();
  });

  it('are English where the reader’s own did not come, and the page says what it speaks', async () => {
    expect(await firstWords('sv', [aFile({ sv: gone })], both).words('sv')).toBe('en');
    expect(document.documentElement.lang).toBe('en');
  });
});

it('a page without any words says so in the reader’s language, with a way to try again', async () => {
  expect(await firstWords('sv', [aFile({ en: gone, sv: gone })], both).words('sv')).toBeNull();
  const said = document.querySelector('[role="alert"]');
  expect(said?.textContent).toBe('Sidan gick inte att hämta. Kontrollera uppkopplingen och försök igen.');
  expect(document.querySelector('#root button')?.textContent).toBe('Försök igen');
  expect(document.documentElement.lang).toBe('sv');
  expect(document.querySelector('#root b')).toBeNull();
});

describe('a page that breaks', () => {
  const fault = new ReferenceError('Office is not defined');
  const reported = jest.fn<(error: unknown) => void>();
  const said = () => document.querySelector('#root [role="alert"]')?.textContent;
  beforeEach(() => {
    reported.mockClear();
    Object.assign(globalThis, { reportError: reported });
  });

  it('before it knows Outlook’s language says so in the one that was guessed, and the browser hears of it', () => {
    firstWords('sv-SE', [aFile()], both).sayBroken(fault);
    expect(said()).toBe('Sidan gick inte att hämta. Kontrollera uppkopplingen och försök igen.');
    expect(document.querySelector('#root button')?.textContent).toBe('Försök igen');
    expect(document.querySelector('#root b')).toBeNull();
    expect(reported.mock.calls).toEqual([[fault]]);
  });

  it('later says so in Outlook’s', async () => {
    const { words: speak, sayBroken } = firstWords('sv-SE', [aFile()], both);
    await speak('en-GB');
    sayBroken(fault);
    expect(said()).toBe('This page could not be loaded. Check your connection and try again.');
  });
});

describe('a page whose Outlook does not get ready', () => {
  const root = () => document.getElementById('root');
  const alert = () => document.querySelector('#root [role="alert"]')?.textContent;

  it('keeps its outlines for twenty seconds, then says so in the language that was guessed, with a way to try again', () => {
    firstWords('sv-SE', [aFile()], both);
    jest.advanceTimersByTime(19_999);
    expect(root()?.innerHTML).toBe('<b></b>');
    jest.advanceTimersByTime(1);
    expect(alert()).toBe('Sidan gick inte att hämta. Kontrollera uppkopplingen och försök igen.');
    expect(document.querySelector('#root button')?.textContent).toBe('Försök igen');
    expect(document.documentElement.lang).toBe('sv');
  });

  it('goes on by itself when that happens later, and the sentence goes away', async () => {
    const { words: speak } = firstWords('sv-SE', [aFile()], both);
    jest.advanceTimersByTime(20_000);
    expect(await speak('en-GB')).toBe('en');
    const page = document.createElement('main');
    const drawn = createRoot(root() ?? page);
    flushSync(() => drawn.render(createElement('h1', null, 'Agenda')));
    expect(root()?.innerHTML).toBe('<h1>Agenda</h1>');
    expect(document.documentElement.lang).toBe('en');
  });

  it.each([
    ['got ready', () => firstWords('sv-SE', [aFile()], both).words('sv-SE')],
    [
      'said that it cannot start',
      async () => firstWords('sv-SE', [aFile()], both).sayBroken(new ReferenceError('Office is not defined')),
    ],
  ])('says nothing of it once it %s', async (_, start) => {
    Object.assign(globalThis, { reportError: () => undefined });
    await start();
    root()?.replaceChildren('what stands there');
    jest.advanceTimersByTime(60_000);
    expect(root()?.textContent).toBe('what stands there');
  });
});
