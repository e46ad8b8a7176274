import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../src/agenda/agenda';
import { renderBlock } from '../../../../src/invite/render-block';
import { attendeeView } from '../../../../src/pane/attendee/attendee-view';
import { offeredReplies, type ReplyPlace } from '../../../../src/pane/attendee/replies/offered-replies';
import { anAttendee, anna, bo, cecilia, dan } from '../../../builders/a-person';
import { aReadInvite } from '../../../builders/a-read-invite';
import { anAgenda, aReason } from '../../../builders/an-agenda';

const agenda = anAgenda({ reasons: [aReason(bo, 'Decides on the budget')], preparation: 'Read the offers' });
const attendees = [anAttendee('Bo Berg'), { ...anAttendee('Cecilia Dahl'), isOptional: true }];

interface Given {
  readonly place?: ReplyPlace;
  readonly isBefore?: boolean;
  readonly invite?: Parameters<typeof aReadInvite>[0];
}

function labels(me: Person, { place = 'why', isBefore = true, invite = {} }: Given = {}): readonly string[] {
  const view = attendeeView(renderBlock(agenda, 'en'), aReadInvite({ attendees, ...invite }), me);
  return offeredReplies({ place, subject: 'Prices', view, isBefore }, 'en').map(({ label }) => label);
}

describe('who sees which reply about coming', () => {
  it.each([
    ['who is required', bo, {}, ['I am not needed', 'Suggest a topic']],
    [
      'who is optional and was given no reason',
      cecilia,
      {},
      ['Ask if I should come', 'Ask why', 'I am not needed', 'Suggest a topic'],
    ],
    ['who got it forwarded', dan, {}, ['Ask if I should come']],
    [
      'who reads a list that it went to',
      dan,
      { attendees: [{ name: 'Sales', address: 'sales@contoso.example', kind: 'list' as const }] },
      ['Ask if I should come', 'Suggest a topic'],
    ],
    [
      'whose address is another one of theirs',
      { name: 'Bo Berg', address: 'bo@elsewhere.example' },
      { attendees: [anAttendee('Bo Berg')] },
      ['Ask if I should come', 'Suggest a topic'],
    ],
    ['whom Outlook tells nothing of', dan, { attendees: [] }, ['Ask if I should come', 'Suggest a topic']],
    ['who called the meeting', anna, {}, []],
  ] as const)('%s', (_, me, invite, wanted) => {
    expect(labels(me, { invite })).toEqual(wanted);
  });

  it('is nobody once the meeting has begun', () => {
    for (const me of [bo, cecilia, dan, anna]) expect(labels(me, { isBefore: false })).toEqual([]);
  });
});

describe('a next step of one’s own', () => {
  it('is proposed by those who may have been there, from the start of the meeting on', () => {
    const given = { place: 'nextStep', isBefore: false } as const;
    expect(labels(bo, given)).toEqual(['Propose a next step']);
    expect(labels(bo, { ...given, isBefore: true })).toEqual([]);
    expect(labels(dan, given)).toEqual([]);
    expect(labels(anna, given)).toEqual([]);
  });
});

describe('what one needs for the preparation', () => {
  it('is asked for by those who are to prepare it, before the meeting', () => {
    expect(labels(bo, { place: 'prepare' })).toEqual(['Ask for what I need']);
    expect(labels(bo, { place: 'prepare', isBefore: false })).toEqual([]);
    expect(labels(dan, { place: 'prepare' })).toEqual([]);
  });
});

it('an agenda is asked for where there is none', () => {
  const situation = { place: 'no-agenda', subject: '', view: null, isBefore: true } as const;
  expect(offeredReplies(situation, 'sv').map(({ label }) => label)).toEqual(['Be om en agenda']);
});
