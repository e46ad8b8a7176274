import { describe, expect, it } from '@jest/globals';
import { pastDue, withDueMoved } from '../../src/form/past-due';
import { prefillFor } from '../../src/form/prefill';
import { aPaneState } from '../builders/a-pane-state';
import { anna } from '../builders/a-person';
import { anAgenda } from '../builders/an-agenda';

const start = new Date(2026, 11, 8, 10);
const aForm = (nextStep: { what?: string; due?: string }, at: Date | null = start) => {
  const state = aPaneState({ form: anAgenda({ nextStep }), prefill: prefillFor(anna, at) });
  return { ...state, look: { ...state.look, start: at } };
};

describe('a next step', () => {
  it.each([
    ['the day before the meeting', { due: '2026-12-07' }, '2026-12-07'],
    ['the day of the meeting', { due: '2026-12-08' }, null],
    ['no day at all', { due: 'soon' }, null],
    ['a day before, and there is no next step', { what: ' ', due: '2026-12-07' }, null],
  ])('due %s: %j', (_, nextStep, expected) => {
    expect(pastDue(aForm(nextStep))).toBe(expected);
  });

  it('is not called late while nobody knows when the meeting is', () => {
    expect(pastDue(aForm({ due: '2020-01-01' }, null))).toBeNull();
  });

  it('moves to a week after the meeting', () => {
    const moved = withDueMoved(aForm({ due: '2026-12-01' }));
    expect(moved.form.nextStep).toEqual({ what: 'Send the order', owner: anna, due: '2026-12-15' });
    expect(pastDue(moved)).toBeNull();
  });
});
