/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import {
  browserVisitMemory,
  parseLastVisit,
  visitAt,
  writeLastVisit,
} from '../../../src/pane/my-meetings/last-visit';

const minute = 60_000;
const now = Date.UTC(2026, 11, 1, 9);

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

describe('the last visit', () => {
  it('is none the first time', () => {
    expect(visitAt(null, now)).toEqual({ since: null, latest: now });
  });

  it('is that of the visit before: reading again within the hour is the same visit', () => {
    const first = visitAt(null, now);
    const again = visitAt(first, now + 20 * minute);
    expect(again.since).toBeNull();
    const second = visitAt(again, now + 300 * minute);
    expect(second.since).toBe(now + 20 * minute);
    expect(visitAt(second, now + 350 * minute).since).toBe(now + 20 * minute);
  });

  it('is none when the clock was set back', () => {
    expect(visitAt({ since: null, latest: now + minute }, now)).toEqual({ since: null, latest: now });
  });

  it.each([[{ since: null, latest: now }], [{ since: now - minute, latest: now }]])(
    'is remembered as instants and nothing else: %j',
    (visit) => {
      const text = writeLastVisit(visit);
      expect(text).toMatch(/^\d*\.\.\d+$/);
      expect(parseLastVisit(text)).toEqual(visit);
    },
  );

  it.each([null, '', 'yesterday', '1..', '{"latest":1}', '1..2..3'])('is none in %j', (text) => {
    expect(parseLastVisit(text)).toBeNull();
  });
});

describe('what is remembered between visits', () => {
  it('is two instants, and nothing else', () => {
    const memory = browserVisitMemory('');
    expect(memory.load()).toBeNull();
    memory.save({ since: 1, latest: 2 });
    expect(memory.load()).toEqual({ since: 1, latest: 2 });
    expect({ ...window.localStorage }).toEqual({ 'syfte.last-look': '1..2' });
  });

  it('is each Outlook’s own', () => {
    browserVisitMemory('contoso-').save({ since: null, latest: 2 });
    expect(browserVisitMemory('fabrikam-').load()).toBeNull();
  });

  it('is nothing where the browser keeps nothing for framed pages', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const memory = browserVisitMemory('');
    memory.save({ since: null, latest: 2 });
    expect(memory.load()).toBeNull();
  });
});
