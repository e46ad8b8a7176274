import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../src/agenda/agenda';
import { outcomeLines, tellsOutcome, withOutcomeLine } from '../../src/invite/outcome-lines';

const told: Outcome = { goal: 'on-the-way', decisions: ['We go with Fabrikam'], endedAt: '09:50' };

function read(lines: readonly string[]): Outcome | null {
  return lines.reduce<Outcome | null>((outcome, line) => withOutcomeLine(outcome, line), null);
}

describe('what came of a meeting, in lines', () => {
  it.each([
    ['en' as const, ['On the way to the goal · Ended at 09:50', 'Decided', '• We go with Fabrikam']],
    ['sv' as const, ['På väg mot målet · Slutade 09:50', 'Beslutat', '• We go with Fabrikam']],
  ])('is written in %s', (language, lines) => {
    expect(outcomeLines(told, language)).toEqual(lines);
  });

  it.each([
    ['goal alone', { goal: 'reached', decisions: [], endedAt: '' }],
    ['end alone', { goal: '', decisions: [], endedAt: '16:00' }],
    ['decisions alone', { goal: '', decisions: ['One', 'Two'], endedAt: '' }],
    [
      'a decision that sounds like the rest',
      { goal: '', decisions: ['The goal was reached', 'Decided', '• x'], endedAt: '' },
    ],
    ['everything', told],
  ] satisfies readonly (readonly [string, Outcome])[])('is read again: %s', (_, outcome) => {
    expect(read(outcomeLines(outcome, 'en'))).toEqual(outcome);
    expect(read(outcomeLines(outcome, 'sv'))).toEqual(outcome);
  });

  it.each([
    ['without its mark', 'We go with Fabrikam'],
    ['with another mark', '* We go with Fabrikam'],
  ])('keeps a decision that somebody typed %s', (_, line) => {
    expect(withOutcomeLine({ ...told, decisions: [] }, line).decisions).toEqual(['We go with Fabrikam']);
  });

  it('keeps what contradicts it as a decision: nothing that was typed is lost', () => {
    expect(withOutcomeLine(told, 'The goal was reached')).toEqual({
      ...told,
      decisions: [...told.decisions, 'The goal was reached'],
    });
  });

  it.each([
    ['The goal was not reached.', { goal: 'not-reached' }],
    ['MÅLET ÄR NÅTT', { goal: 'reached' }],
    ['Slutade kl. 9.50', { endedAt: '09:50' }],
    ['Ended at 9:50 · On the way to the goal', { endedAt: '09:50', goal: 'on-the-way' }],
    ['ended at 9:50', { endedAt: '09:50' }],
  ])('is read as people write it: %s', (line, part) => {
    expect(withOutcomeLine(null, line)).toMatchObject({ decisions: [], ...part });
  });

  it.each([
    ['On the way to the goal', true],
    ['• anything', true],
    ['Beslutat:', true],
    ['See you there!', false],
    ['', false],
    ['Decided :', true],
    ['Decided: all', false],
    ['On the way to the goal · Ended at 09:50', true],
    ['On the way to the goal · but slowly', false],
    ['Ended at noon', false],
    ['The goal. was reached', false],
  ])('knows its own: %j %s', (line, isOwn) => {
    expect(tellsOutcome(line)).toBe(isOwn);
  });
});

describe('a line of what came of a meeting', () => {
  const blank: Outcome = { goal: '', decisions: [], endedAt: '' };

  it.each<[string, Outcome]>([
    ['', blank],
    ['  ', blank],
    ['Decided', blank],
    ['Beslutat :', blank],
    ['Decided: all', { ...blank, decisions: ['Decided: all'] }],
    ['• On the way to the goal', { ...blank, decisions: ['On the way to the goal'] }],
    ['•Buy', { ...blank, decisions: ['Buy'] }],
    ['Ended at noon', { ...blank, decisions: ['Ended at noon'] }],
    ['On the way to the goal · but slowly', { ...blank, decisions: ['On the way to the goal · but slowly'] }],
  ])('%j', (line, expected) => {
    expect(withOutcomeLine(null, line)).toEqual(expected);
  });

  it('adds to what the lines above say, and changes nothing of it', () => {
    const reached: Outcome = { ...blank, goal: 'reached' };
    expect(withOutcomeLine(reached, 'Ended at 09:50')).toEqual({ ...reached, endedAt: '09:50' });
    expect(withOutcomeLine({ ...blank, endedAt: '09:50' }, 'The goal was reached')).toEqual({
      ...reached,
      endedAt: '09:50',
    });
    expect(withOutcomeLine({ ...blank, endedAt: '09:50' }, 'Ended at 10:00')).toEqual({
      ...blank,
      endedAt: '09:50',
      decisions: ['Ended at 10:00'],
    });
  });

  it('is written for what was told alone', () => {
    expect(outcomeLines(blank, 'en')).toEqual([]);
    expect(outcomeLines({ ...blank, goal: 'reached' }, 'en')).toEqual(['The goal was reached']);
    expect(outcomeLines({ ...blank, decisions: ['Buy'] }, 'en')).toEqual(['Decided', '• Buy']);
  });
});
