import { describe, expect, it } from '@jest/globals';
import { writeDraft } from '../../src/agenda/draft';
import { draftThatFits } from '../../src/form/draft-that-fits';
import { anAttendee, aPerson } from '../builders/a-person';
import { anAgenda, aReason } from '../builders/an-agenda';
import { aSession } from './a-session';

describe('an answer over the limit', () => {
  it('does not cost the others their draft, and is still said to be too long', async () => {
    const { session, clock, draft, state } = aSession();
    await session.load();
    session.edit({ answer: 'purpose', text: 'a'.repeat(60_000) });
    session.edit({ answer: 'goal', text: 'Another goal altogether' });
    session.leave();
    await clock.advance(1_000);
    expect(draft()?.agenda).toMatchObject({ purpose: '', goal: 'Another goal altogether' });
    expect(state().draftTrouble).toBe('full');
  });

  it('is kept with the others once it is short enough', async () => {
    const { session, clock, draft, state } = aSession();
    await session.load();
    session.edit({ answer: 'purpose', text: 'a'.repeat(60_000) });
    await clock.advance(1_000);
    session.edit({ answer: 'purpose', text: 'Choose a supplier' });
    await clock.advance(1_000);
    expect(draft()?.agenda.purpose).toBe('Choose a supplier');
    expect(state().draftTrouble).toBeNull();
  });

  it('of hundreds of reasons leaves as many as there is room for', async () => {
    const attendees = Array.from({ length: 500 }, (_, at) =>
      anAttendee('P', { address: `p${at}@b.example` }),
    );
    const { session, clock, draft } = aSession({ attendees });
    await session.load();
    session.edit({ answer: 'reason', person: aPerson('P', 'p0@b.example'), text: 'Knows both '.repeat(10) });
    session.shareReason();
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
