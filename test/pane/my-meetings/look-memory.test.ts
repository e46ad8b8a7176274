/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { browserLookMemory } from '../../../src/pane/my-meetings/look-memory';

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

describe('what is remembered between visits', () => {
  it('is two instants, and nothing else', () => {
    const memory = browserLookMemory('');
    expect(memory.load()).toBeNull();
    memory.keep({ since: 1, latest: 2 });
    expect(memory.load()).toEqual({ since: 1, latest: 2 });
    expect({ ...window.localStorage }).toEqual({ 'syfte.last-look': '1..2' });
  });

  it('is each Outlook’s own', () => {
    browserLookMemory('contoso-').keep({ since: null, latest: 2 });
    expect(browserLookMemory('fabrikam-').load()).toBeNull();
  });

  it('is nothing where the browser keeps nothing for framed pages', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const memory = browserLookMemory('');
    memory.keep({ since: null, latest: 2 });
    expect(memory.load()).toBeNull();
  });
});
