/** @jest-environment jsdom */
import { afterEach, expect, it, jest } from '@jest/globals';
import { copyFormatted } from '../../../src/form/parts/copy-formatted';

const refuses = () => Promise.reject(new Error('NotAllowedError'));

function withClipboard(clipboard: object, execCommand: () => boolean): void {
  class Item {
    constructor(readonly parts: Readonly<Record<string, Blob>>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
}

/** What a browser does that lets a page copy: it asks the page what to put on the clipboard. */
function takes(data: Record<string, string>): () => boolean {
  return () => {
    const setData = (type: string, text: string) => void Object.assign(data, { [type]: text });
    const clipboardData = { setData };
    document.dispatchEvent(Object.assign(new Event('copy', { cancelable: true }), { clipboardData }));
    return true;
  };
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

it('an open clipboard takes the agenda with its formatting and as plain text', async () => {
  const write = jest.fn((_: readonly { readonly parts: object }[]) => Promise.resolve());
  withClipboard({ write }, () => false);
  expect(await copyFormatted('<b>Purpose</b>', 'Purpose')).toBe('copied');
  expect(Object.keys(write.mock.calls[0]?.[0][0]?.parts ?? {})).toEqual(['text/html', 'text/plain']);
});

it('a frame that may not use the clipboard copies the older way', async () => {
  const data: Record<string, string> = {};
  withClipboard({ write: refuses, writeText: refuses }, takes(data));
  expect(await copyFormatted('<b>Purpose</b>', 'Purpose')).toBe('copied');
  expect(data).toEqual({ 'text/html': '<b>Purpose</b>', 'text/plain': 'Purpose' });
});

it('a clipboard for text alone takes the text', async () => {
  withClipboard({ write: refuses, writeText: () => Promise.resolve() }, () => false);
  expect(await copyFormatted('<b>Purpose</b>', 'Purpose')).toBe('copied-as-text');
});

it('a closed clipboard is not called copied', async () => {
  withClipboard({ write: refuses, writeText: refuses }, () => false);
  expect(await copyFormatted('<b>Purpose</b>', 'Purpose')).toBe('refused');
  withClipboard({ write: refuses, writeText: refuses }, () => {
    throw new Error('blocked');
  });
  expect(await copyFormatted('<b>Purpose</b>', 'Purpose')).toBe('refused');
});
