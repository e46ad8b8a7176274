import { describe, expect, it } from '@jest/globals';
import { emptyAgenda, nobody } from '../../src/agenda/agenda';
import { isBlankAgenda } from '../../src/agenda/canonical';
import {
  agendaToWrite,
  givenSteps,
  noPrefill,
  prefillFor,
  withoutPrefill,
  withPrefill,
} from '../../src/form/to-write';
import { anna, bo, cecilia } from '../builders/a-person';
import { anAgenda, aReason, aStep } from '../builders/an-agenda';

describe('what goes into the invite', () => {
  const form = anAgenda({ reasons: [aReason(bo, 'Decides'), aReason(cecilia, 'Knows both')] });

  it('is the reasons of those who are on it', () => {
    expect(agendaToWrite(form, 1, noPrefill).reasons).toEqual([aReason(bo, 'Decides')]);
  });

  it('is every reason when nobody knows who is on it', () => {
    expect(agendaToWrite(form, null, noPrefill).reasons).toHaveLength(2);
  });

  it('calls somebody without a name by the address', () => {
    const nameless = anAgenda({ reasons: [aReason({ name: '', address: 'x@contoso.example' }, 'Decides')] });
    expect(agendaToWrite(nameless, 1, noPrefill).reasons[0]?.person.name).toBe('x@contoso.example');
  });

  it('keeps topics and notes that have no box on the form', () => {
    const topics = [{ title: 'Offers', minutes: 20, lead: '' }];
    const agenda = agendaToWrite(anAgenda({ topics, notes: 'Bring a pen' }), 0, noPrefill);
    expect([agenda.topics, agenda.notes]).toEqual([topics, 'Bring a pen']);
  });

  it('leaves out what the form filled in by itself', () => {
    const form = { ...emptyAgenda, nextSteps: [{ what: '', owner: anna, due: '2026-12-08' }] };
    expect(isBlankAgenda(agendaToWrite(form, 0, { owner: anna, due: '2026-12-08' }))).toBe(true);
  });
});

const prefill = { owner: anna, due: '2026-12-08' };

describe('what the form fills in by itself', () => {
  it.each([
    ['a week after the meeting', new Date(2026, 11, 1, 9, 30), '2026-12-08'],
    ['across the end of a year', new Date(2026, 11, 29, 23, 59), '2027-01-05'],
    ['across a change of clocks', new Date(2026, 9, 22, 0, 30), '2026-10-29'],
    ['no date for a start that is none', new Date(Number.NaN), ''],
    ['no date without a start', null, ''],
  ])('%s', (_, start, due) => {
    expect(prefillFor(anna, start)).toEqual({ owner: anna, due });
  });

  it('is the organizer and a date while there is no next step', () => {
    expect(withPrefill(emptyAgenda, prefill).nextSteps[0]).toEqual({
      what: '',
      owner: anna,
      due: '2026-12-08',
    });
  });

  it('leaves what somebody gave', () => {
    const given = anAgenda({ nextStep: { what: '', owner: bo, due: '2027-01-01' } });
    expect(withPrefill(given, prefill)).toEqual(given);
  });

  it('does not fill in again what was cleared beside a next step', () => {
    const cleared = anAgenda({ nextStep: { owner: nobody, due: '' } });
    expect(withPrefill(cleared, prefill)).toEqual(cleared);
  });

  it('is no answer while there is no next step', () => {
    expect(withoutPrefill(withPrefill(emptyAgenda, prefill), prefill)).toEqual(emptyAgenda);
  });

  it('is an answer with a next step', () => {
    const agenda = anAgenda({ nextStep: { what: 'Send the order', ...prefill } });
    expect(withoutPrefill(agenda, prefill)).toEqual(agenda);
  });

  it('is no answer beside other next steps either', () => {
    const blank = { what: ' ', ...prefill };
    const agenda = anAgenda({ nextSteps: [aStep(), aStep({ what: 'Pay' })] });
    const form = { ...agenda, nextSteps: [blank, ...agenda.nextSteps, blank] };
    expect(withoutPrefill(form, prefill)).toEqual(agenda);
    expect(givenSteps(form, prefill)).toEqual([1, 2]);
    expect(givenSteps({ nextSteps: [blank] }, prefill)).toEqual([0]);
  });

  it('leaves an owner somebody chose before there is a next step', () => {
    const agenda = anAgenda({ nextStep: { what: '', owner: bo, due: '2026-12-08' } });
    expect(withoutPrefill(agenda, prefill).nextSteps[0]).toEqual({ what: '', owner: bo, due: '' });
  });
});
