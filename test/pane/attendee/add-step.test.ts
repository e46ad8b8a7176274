import { describe, expect, it } from '@jest/globals';
import type { NextStep } from '../../../src/agenda/agenda';
import { GraphCallError } from '../../../src/graph/graph-call-error';
import { failedText, stepTaskOf } from '../../../src/pane/attendee/add-step';
import { graphErrorWords } from '../../../src/text/graph-errors';
import { toDoWords } from '../../../src/text/to-do';
import { bo } from '../../builders/a-person';
import { aReadInvite } from '../../builders/a-read-invite';

const graph = 'https://graph.microsoft.com';
const step: NextStep = { what: 'Send the order', owner: bo, due: '2026-12-01' };
const taskOf = (
  parts: Parameters<typeof aReadInvite>[0] = {},
  next: Partial<NextStep> = {},
  origin = graph,
) => stepTaskOf(aReadInvite({ id: 'AAMk/1+2=', ...parts }), { ...step, ...next }, toDoWords('en'), origin);

describe('a next step as a task', () => {
  it('has its words, its date and where it comes from', () => {
    expect(taskOf()).toEqual({
      title: 'Send the order',
      due: '2026-12-01',
      note: 'Next step from the meeting “New warehouse”.',
      link: { name: 'New warehouse', url: 'https://outlook.office365.com/calendar/item/AAMk%2F1%2B2%3D' },
      key: expect.stringMatching(/^syfte-[0-9a-z]+$/),
    });
  });

  it.each(['next week', '2026-02-30', ''])('has no date where the invite says "%s"', (due) => {
    expect(taskOf({}, { due }).due).toBeNull();
  });

  it('is called by its first line, the others are in its note', () => {
    const task = taskOf({}, { what: 'Send the order\nand the map' });
    expect([task.title, task.note.split('\n')[0]]).toEqual(['Send the order', 'and the map']);
  });

  it('comes from a meeting without subject too', () => {
    expect(taskOf({ subject: '' })).toMatchObject({
      note: 'Next step from a meeting.',
      link: { name: 'Next step from a meeting.' },
    });
  });

  it.each([
    [
      'a meeting request in the inbox',
      { isOnCalendar: false },
      graph,
      /^https:\/\/outlook\.office365\.com\/owa\/\?ItemID=AAMk%2F1%2B2%3D&/,
    ],
    [
      'a meeting in the cloud of the US Government',
      {},
      'https://graph.microsoft.us',
      /^https:\/\/outlook\.office365\.us\//,
    ],
    ['nothing where the client gives no id', { id: '' }, graph, /^$/],
  ] as const)('leads back to %s', (_, parts, origin, link) => {
    expect(taskOf(parts, {}, origin).link.url).toMatch(link);
  });
});

describe('the key of a next step', () => {
  it.each([
    ['in the inbox', { id: 'another', isOnCalendar: false }, {}],
    ['when the meeting was moved or renamed', { start: new Date(0), subject: 'Warehouse' }, {}],
    ['in other blanks', {}, { what: ' Send  the order ' }],
  ])('is the same %s', (_, invite, next) => {
    expect(taskOf(invite, next).key).toBe(taskOf().key);
  });

  it.each([
    ['something else is to be done', {}, { what: 'Send the bill' }],
    ['the same is to be done another time', {}, { due: '2026-12-08' }],
    ['somebody else called the meeting', { organizer: bo }, {}],
  ])('is another when %s', (_, invite, next) => {
    expect(taskOf(invite, next).key).not.toBe(taskOf().key);
  });
});

it.each([
  [
    'an error of To Do’s own in its own words',
    new GraphCallError('gone', 'POST'),
    toDoWords('en').errors.gone,
  ],
  [
    'an error of Graph’s in the general words',
    new GraphCallError('busy', 'POST'),
    graphErrorWords('en').busy,
  ],
  ['anything else as being offline', new TypeError('Failed to fetch'), graphErrorWords('en').offline],
])('what went wrong is said: %s', (_, error, said) => {
  expect(failedText(error, 'en')).toBe(said);
});
