import { afterEach, describe, expect, it } from '@jest/globals';
import { officeSentItem } from '../../src/outlook/office-read-invite';
import { officeRecipient } from '../builders/fake-office';

afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

function reading(item: object | null) {
  Object.assign(globalThis, { Office: { context: { mailbox: { item } } } });
  return officeSentItem;
}

const gives = (value: unknown) => ({
  getAsync: (answer: (result: object) => void) => answer({ status: 'succeeded', value }),
});
const recurrence = {
  recurrenceTimeZone: { name: 'W. Europe Standard Time' },
  seriesTime: { getDuration: () => 45 },
};

describe('how a meeting that is read repeats', () => {
  it.each([
    ['once', { recurrence: null, seriesId: null }, { kind: 'single', timeZone: null }],
    [
      'as one of a series',
      { recurrence, seriesId: 'AAMk=' },
      { kind: 'occurrence', timeZone: 'W. Europe Standard Time' },
    ],
    [
      'as a series',
      { recurrence, seriesId: null },
      { kind: 'series', minutes: 45, timeZone: 'W. Europe Standard Time' },
    ],
    ['as nobody says', {}, null],
  ])('%s', (_how, item, repeats) => {
    expect(reading(item)().repeats).toEqual(repeats);
    expect(reading(item)().seriesId).toBe('seriesId' in item ? (item.seriesId ?? '') : '');
  });
});

describe('a meeting that is read', () => {
  it('tells its rooms and categories on request', async () => {
    const item = reading({
      enhancedLocation: gives([{ emailAddress: 'Aspen@contoso.example' }, { displayName: 'By the lake' }]),
      categories: gives([{ displayName: 'Customers' }]),
    })();
    await expect(item.rooms()).resolves.toEqual(['aspen@contoso.example']);
    await expect(item.categories()).resolves.toEqual(['Customers']);
  });

  it('tells who is optional, whether it is all day and how private it is', () => {
    const item = reading({
      optionalAttendees: [officeRecipient('Bo Berg')],
      isAllDayEvent: true,
      sensitivity: 'private',
    })();
    expect(item).toMatchObject({
      optional: [{ name: 'Bo Berg' }],
      isAllDay: true,
      isPrivate: true,
    });
  });

  it('is nobody’s but the user’s where office.js does not share it', async () => {
    await expect(reading({})().owner()).resolves.toBe('');
  });

  it('tells who shares it, where office.js does', async () => {
    const getSharedPropertiesAsync = (answer: (result: object) => void) =>
      answer({ status: 'succeeded', value: { owner: 'bo.berg@contoso.example' } });
    await expect(reading({ getSharedPropertiesAsync })().owner()).resolves.toBe('bo.berg@contoso.example');
  });

  it('says what the client does not have', async () => {
    const item = reading({})();
    expect(item).toMatchObject({ optional: [], isAllDay: null, isPrivate: false });
    await expect(item.rooms()).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(item.categories()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('is unavailable when nothing is open', () => {
    expect(reading(null)).toThrow(expect.objectContaining({ kind: 'unavailable' }));
  });
});
