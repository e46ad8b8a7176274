import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../../src/agenda/agenda';
import { filledFromLastTime } from '../../../src/agenda/last-time/filled-from-last-time';
import { carriedIn } from '../../../src/text/carried';
import { bo, cecilia, dan } from '../../builders/a-person';
import { anAgenda, aReason } from '../../builders/an-agenda';

const topic = (title: string) => ({ title, minutes: 10, lead: '' });
const last = anAgenda({
  topics: [topic('From last time: Call the landlord'), topic('Which offer?')],
  reasons: [aReason({ ...bo, name: 'Berg, Bo' }, 'Decides on the budget', 'Read both offers')],
  reasonForAll: 'You will work there',
  preparation: 'Bring the plan',
  notes: 'Coffee from 8:45',
});
const form = { ...emptyAgenda, reasons: [bo, cecilia, dan].map((person) => aReason(person, '')) };
const filled = (parts = {}) => filledFromLastTime({ ...form, ...parts }, last, carriedIn);

describe('a new form after last time was copied', () => {
  it('has its answers', () => {
    expect(filled()).toMatchObject({
      purpose: 'Choose the supplier for the new warehouse',
      goal: 'Contract signed before the summer',
      reasonForAll: 'You will work there',
      preparation: 'Bring the plan',
    });
  });

  it('has the reasons of the people who are on it, under their own names', () => {
    expect(filled().reasons).toEqual([
      aReason(bo, 'Decides on the budget', 'Read both offers'),
      aReason(cecilia, ''),
      aReason(dan, ''),
    ]);
  });

  it('has its topics, but not what it had carried over: that is asked after', () => {
    expect(filled().topics.map(({ title }) => title)).toEqual(['Which offer?']);
  });

  it('has neither its next step, nor the date of that, nor notes about that one meeting', () => {
    expect(filled()).toMatchObject({ nextSteps: [], notes: '' });
  });

  it.each([
    ['a typed purpose', { purpose: 'Decide' }],
    ['a typed goal', { goal: 'Move in' }],
    ['the topics of a template', { topics: [topic('A case')] }],
    ['a typed preparation', { preparation: 'Nothing' }],
    ['a typed reason for everyone', { reasonForAll: 'All of you' }],
  ])('keeps %s', (_, typed) => {
    expect(filled(typed)).toMatchObject(typed);
  });

  it('keeps a typed reason, and gets the preparation that was not typed', () => {
    const reasons = [aReason(bo, 'Signs')];
    expect(filled({ reasons }).reasons).toEqual([aReason(bo, 'Signs', 'Read both offers')]);
  });

  it('gets the topics where there are only empty rows', () => {
    expect(filled({ topics: [{ title: ' ', minutes: null, lead: '' }] }).topics).toHaveLength(1);
  });
});

describe('what was only begun', () => {
  it('is filled where it is blank, and topics where no row has a title', () => {
    expect(filled({ purpose: ' \n' }).purpose).toBe('Choose the supplier for the new warehouse');
    expect(filled({ topics: [{ ...topic('  '), minutes: 5 }] }).topics).toEqual([topic('Which offer?')]);
    expect(filled({ topics: [topic('Prices?')] }).topics).toEqual([topic('Prices?')]);
    expect(filled({ topics: [] }).topics).toEqual([topic('Which offer?')]);
  });
});
