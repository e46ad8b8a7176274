import { describe, expect, it } from '@jest/globals';
import { canonicalOutcome } from '../../src/agenda/canonical';
import { clockTimeOf, minutesUntilEnd, noOutcome, outcomeField } from '../../src/agenda/outcome';

describe('a clock time', () => {
  it.each([
    ['09:50', '09:50'],
    ['9:50', '09:50'],
    ['9.50', '09:50'],
    [' 23 : 59 ', '23:59'],
    ['24:00', ''],
    ['12:60', ''],
    ['950', ''],
    ['9', ''],
    ['kl. 9.50', '09:50'],
    ['Kl 14', '14:00'],
    ['klo 14.30', '14:30'],
    ['14 h 30', '14:30'],
    ['14h30', '14:30'],
    ['14 h', '14:00'],
    ['à 9h50', '09:50'],
    ['14 Uhr', '14:00'],
    ['um 14:30 Uhr', '14:30'],
    ['a las 14:30', '14:30'],
    ['14:30 h', '14:30'],
    ['kl 25', ''],
    ['9 %', ''],
    ['9,50 kr', ''],
    ['3 timer', ''],
    ['kl.', ''],
    ['soon', ''],
    ['', ''],
  ])('%j is %j', (text, time) => {
    expect(clockTimeOf(text)).toBe(time);
  });
});

describe('how long a meeting took', () => {
  it.each([
    { start: 540, endedAt: '09:50', minutes: 50 },
    { start: 540, endedAt: '10:15', minutes: 75 },
    { start: 1410, endedAt: '00:15', minutes: 45 },
    { start: 540, endedAt: '09:00', minutes: null },
    { start: 540, endedAt: '08:50', minutes: null },
    { start: 540, endedAt: '', minutes: null },
    { start: 540, endedAt: 'late', minutes: null },
  ])('from minute $start to $endedAt: $minutes', ({ start, endedAt, minutes }) => {
    expect(minutesUntilEnd(start, endedAt)).toBe(minutes);
  });
});

describe('an outcome as it survives an invite', () => {
  it('has one line a decision, and a time that is one', () => {
    const told = {
      goal: 'on-the-way' as const,
      decisions: [' We  go\nwith A ', '', '\u200b'],
      endedAt: '9.50',
    };
    expect(canonicalOutcome(told)).toEqual({
      goal: 'on-the-way',
      decisions: ['We go with A'],
      endedAt: '09:50',
    });
  });

  it.each([
    ['nobody told any', null],
    ['nothing was told', noOutcome],
    ['what was told is nothing to be seen', { goal: '' as const, decisions: [' ', ''], endedAt: 'soon' }],
  ])('is none where %s', (_, outcome) => {
    expect(canonicalOutcome(outcome)).toBeNull();
  });
});

describe('an outcome that was saved', () => {
  it('is read again', () => {
    const outcome = { goal: 'reached', decisions: ['We go with A', ''], endedAt: '09:5' };
    expect(outcomeField(JSON.parse(JSON.stringify({ outcome })), 'outcome')).toEqual(outcome);
  });

  it.each([[undefined], [null], ['text'], [7], [[]]])('is none in %j', (outcome) => {
    expect(outcomeField({ outcome }, 'outcome')).toBeNull();
  });

  it('is as if not told, field by field, where it is broken', () => {
    expect(outcomeField({ outcome: { goal: 'won', decisions: [1, 'A'], endedAt: {} } }, 'outcome')).toEqual({
      goal: '',
      decisions: ['A'],
      endedAt: '',
    });
  });
});
