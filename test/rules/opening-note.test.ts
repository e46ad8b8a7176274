import { describe, expect, it, jest } from '@jest/globals';
import { formIn, inviteHistory, parseOpeningNote, writeOpeningNote } from '../../src/rules/opening-note';
import { anna } from '../builders/a-person';

describe('inviteHistory', () => {
  it.each([
    ['no id', null, null, 'new'],
    ['an id, nothing noted', 'AAMk', null, 'existing'],
    ['an id nobody could read, nothing noted', 'unknown', null, 'existing'],
    ['no id, people there at open', null, { others: 2, hasId: null }, 'new'],
    ['an id, people there at open', 'AAMk', { others: 2, hasId: null }, 'existing'],
    ['an id nobody could read, people there at open', 'unknown', { others: 1, hasId: null }, 'existing'],
    ['an id already at open, and people', null, { others: 1, hasId: true }, 'existing'],
    ['an id that came after open, and people before', 'AAMk', { others: 1, hasId: false }, 'new'],
    ['an id already at open, and nobody', 'AAMk', { others: 0, hasId: true }, 'new'],
  ] as const)('%s', async (_, id, opened, history) => {
    await expect(inviteHistory(opened, async () => id)).resolves.toBe(history);
  });

  it.each([
    { others: 0, hasId: null },
    { others: 2, hasId: true },
    { others: 2, hasId: false },
  ])('the id is not asked for where the opening says enough: %j', async (opened) => {
    const id = jest.fn(async () => 'AAMk');
    await inviteHistory(opened, id);
    expect(id).not.toHaveBeenCalled();
  });
});

describe('the note of the opening', () => {
  it.each([
    { others: 0, organizer: null, hasId: null },
    { others: 3, organizer: anna, hasId: true },
    { others: 1, organizer: anna, hasId: false },
  ])('is read back as it was written: %j', (note) => {
    expect(parseOpeningNote(writeOpeningNote(note))).toEqual(note);
    expect(parseOpeningNote(writeOpeningNote(note, 'k3x'))).toEqual(note);
  });

  it('carries the name of the open form, where it has one', () => {
    const note = { others: 0, organizer: null, hasId: null };
    expect(formIn(writeOpeningNote(note, 'k3x'))).toBe('k3x');
    expect(formIn(writeOpeningNote(note))).toBe('');
  });

  it.each([undefined, '', '{', 'null', '[]', '{}', '{"others":"2"}', '{"hasId":true}', '7'])(
    'is none in %j',
    (text) => {
      expect(parseOpeningNote(text)).toBeNull();
      expect(formIn(text)).toBe('');
    },
  );

  it('believes of each field only what can be one', () => {
    expect(parseOpeningNote('{"others":2,"organizer":{"name":7},"hasId":"yes"}')).toEqual({
      others: 2,
      organizer: null,
      hasId: null,
    });
  });
});
