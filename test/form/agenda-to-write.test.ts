import { describe, expect, it } from '@jest/globals';
import { emptyAgenda } from '../../src/agenda/agenda';
import { isBlankAgenda } from '../../src/agenda/canonical';
import { agendaToWrite } from '../../src/form/agenda-to-write';
import { noPrefill } from '../../src/form/prefill';
import { anna, bo, cecilia } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

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
    const form = { ...emptyAgenda, nextStep: { what: '', owner: anna, due: '2026-12-08' } };
    expect(isBlankAgenda(agendaToWrite(form, 0, { owner: anna, due: '2026-12-08' }))).toBe(true);
  });
});
