import { describe, expect, it } from '@jest/globals';
import { writeDraft } from '../../src/agenda/draft';
import { draftThatFits } from '../../src/form/draft-that-fits';
import { aForm } from '../builders/a-form';
import { anAttendee, aPerson } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';

describe('an answer over the limit', () => {
  it('does not cost the others their draft, and is still said to be too long', async () => {
    const { store, clock, draft, state } = aForm();
    await store.load();
    store.edit({ answer: 'purpose', text: 'a'.repeat(60_000) });
    store.edit({ answer: 'goal', text: 'Another goal altogether' });
    store.leave();
    await clock.advance(1_000);
    expect(draft()?.agenda).toMatchObject({ purpose: '', goal: 'Another goal altogether' });
    expect(state().saving).toBe('full');
  });

  it('is kept with the others once it is short enough', async () => {
    const { store, clock, draft, state } = aForm();
    await store.load();
    store.edit({ answer: 'purpose', text: 'a'.repeat(60_000) });
    await clock.advance(1_000);
    store.edit({ answer: 'purpose', text: 'Choose a supplier' });
    await clock.advance(1_000);
    expect(draft()?.agenda.purpose).toBe('Choose a supplier');
    expect(state().saving).toBe('saved');
  });

  it('of hundreds of reasons leaves as many as there is room for', async () => {
    const attendees = Array.from({ length: 500 }, (_, at) =>
      anAttendee('P', { address: `p${at}@b.example` }),
    );
    const { store, clock, draft } = aForm({ attendees });
    await store.load();
    store.edit({ answer: 'reason', person: aPerson('P', 'p0@b.example'), text: 'Knows both '.repeat(10) });
    store.shareReason();
    await clock.advance(1_000);
    expect(draft()?.agenda.reasons.length).toBeGreaterThan(200);
  });
});

describe('a draft that fits', () => {
  const agenda = anAgenda({
    notes: 'n'.repeat(900),
    preparation: 'p'.repeat(500),
    reasons: [aReason(aPerson('Bo Berg'), 'r'.repeat(700))],
  });

  it('has lost its longest answers alone', () => {
    const text = writeDraft({ agenda, from: 'x' });
    const fitting = draftThatFits(text, text.length - 1_000) ?? '';
    expect(fitting.length).toBeLessThanOrEqual(text.length - 1_000);
    expect(JSON.parse(fitting)).toEqual({ agenda: { ...agenda, notes: '', reasons: [] }, from: 'x' });
  });
});
