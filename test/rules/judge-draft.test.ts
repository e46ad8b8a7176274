import { describe, expect, it } from '@jest/globals';
import { type Agenda, emptyAgenda, type Topic } from '../../src/agenda/agenda';
import { type CanonicalAgenda, canonicalAgenda } from '../../src/agenda/canonical';
import { writeDraft } from '../../src/agenda/draft';
import { judgeDraft } from '../../src/rules/judge-draft';
import { anAttendee, bo, cecilia, dan } from '../builders/a-person';
import { aPolicy } from '../builders/a-policy';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';
import { anInvite } from '../builders/an-invite';

const aTopic = (title: string, minutes: number | null, lead = ''): Topic => ({ title, minutes, lead });

const written = anAgenda({
  reasons: [
    aReason(bo, 'Decides on the budget', 'Bring figures'),
    aReason(cecilia, 'Has met both suppliers'),
  ],
  reasonForAll: 'You move desks',
  topics: [aTopic('Prices', 10, 'Bo'), aTopic('Dates', 20, 'Cecilia')],
  preparation: 'Read the report',
  notes: 'Coffee at nine',
});

/** What the pane's draft comes to beside `written`, in an invite to Bo Berg and Cecilia Dahl. */
function judged(typed: Agenda, beside: CanonicalAgenda | null = written, invite = anInvite()) {
  return judgeDraft(writeDraft({ agenda: typed, from: '' }), beside, invite, aPolicy());
}

describe('a draft that is none', () => {
  it.each([undefined, '', 'null', '{"agenda":', '[]'])('%j is judged by nobody', (saved) => {
    expect(judgeDraft(saved, written, anInvite(), aPolicy())).toBeNull();
  });

  it('is one without an answer, too', () => {
    expect(judged(emptyAgenda)).toBeNull();
    expect(judged({ ...emptyAgenda, purpose: ' \n' })).toBeNull();
  });
});

describe('a draft beside a block', () => {
  it('that says the same is not ahead', () => {
    expect(judged(written)).toEqual({ missing: [], isAhead: false });
  });

  it.each<[string, Partial<Agenda>]>([
    ['another purpose', { purpose: 'Choose the carrier' }],
    ['another goal', { goal: 'Contract signed' }],
    ['another reason for everyone', { reasonForAll: 'You all sign' }],
    ['another preparation', { preparation: 'Read' }],
    ['other notes', { notes: 'Coffee at ten' }],
    ['purpose and goal in each other’s place', { purpose: written.goal, goal: written.purpose }],
    ['a text that stands elsewhere in the block', { preparation: 'Bring figures' }],
    ['one next step more', { nextSteps: [aStep(), aStep({ what: 'Order the racks' })] }],
    ['another next step', { nextSteps: [aStep({ what: 'Order the racks' })] }],
    ['another owner of it', { nextSteps: [aStep({ owner: dan })] }],
    ['another date for it', { nextSteps: [aStep({ due: '2026-12-02' })] }],
    [
      'another reason for one person',
      { reasons: [aReason(bo, 'Signs', 'Bring figures'), aReason(cecilia, 'Has met both suppliers')] },
    ],
    [
      'another thing for one to prepare',
      {
        reasons: [
          aReason(bo, 'Decides on the budget', 'Call Eva'),
          aReason(cecilia, 'Has met both suppliers'),
        ],
      },
    ],
    ['one topic more', { topics: [...written.topics, aTopic('Any questions', null)] }],
    ['topics in another order', { topics: [...written.topics].reverse() }],
    ['one topic twice', { topics: [aTopic('Prices', 10, 'Bo'), aTopic('Prices', 10, 'Bo')] }],
    ['another title', { topics: [aTopic('Price', 10, 'Bo'), aTopic('Dates', 20, 'Cecilia')] }],
    ['other minutes', { topics: [aTopic('Prices', 15, 'Bo'), aTopic('Dates', 20, 'Cecilia')] }],
    ['another lead', { topics: [aTopic('Prices', 10, 'Dan'), aTopic('Dates', 20, 'Cecilia')] }],
  ])('is ahead with %s', (_, change) => {
    expect(judged({ ...written, ...change })).toEqual({ missing: [], isAhead: true });
  });

  it.each<[string, Partial<Agenda>]>([
    ['the notes', { notes: '' }],
    ['the preparation', { preparation: '' }],
    ['a topic', { topics: [aTopic('Dates', 20, 'Cecilia')] }],
    ['the minutes of a topic', { topics: [aTopic('Prices', null, 'Bo')] }],
    ['the lead of a topic', { topics: [aTopic('Prices', 10)] }],
    [
      'what one prepares',
      { reasons: [aReason(bo, 'Decides on the budget'), aReason(cecilia, 'Has met both suppliers')] },
    ],
    [
      'the reason of somebody who is not invited',
      { reasons: [...written.reasons, aReason(dan, 'Was invited')] },
    ],
  ])('says nothing more without, or only with, %s', (_, change) => {
    expect(judged({ ...written, ...change })).toEqual({ missing: [], isAhead: false });
  });

  it('is ahead when it is not ready, and says what it misses', () => {
    expect(judged({ ...written, goal: '' })).toEqual({ missing: [{ answer: 'goal' }], isAhead: true });
  });
});

describe('a draft without a block', () => {
  it('is ahead of it', () => {
    expect(judged(written, null)).toEqual({ missing: [], isAhead: true });
  });

  it('misses nothing in an invite that is exempt, and is still not in it', () => {
    const alone = anInvite({ attendees: [anAttendee('Anna Ek')] });
    const half = canonicalAgenda({ ...emptyAgenda, purpose: 'Choose the carrier' });
    expect(judged(half, null, alone)).toEqual({ missing: [], isAhead: true });
    expect(judged(half, half, alone)).toEqual({ missing: [], isAhead: false });
  });
});
