import { describe, expect, it } from '@jest/globals';
import { meetingKinds } from '../../src/agenda/meeting-kind';
import { languages } from '../../src/text/language';
import { type SaidReason, timeWords } from '../../src/text/time';
import type { TimeReason } from '../../src/time/time-advice';

const history = { code: 'history', meetings: 6, fits: 6, longest: 41, planned: 60 } as const;

describe('a reason', () => {
  it.each<[TimeReason, string, string]>([
    [
      { code: 'topics', minutes: 20 },
      'Your topics add up to 20 minutes',
      'Dina punkter tar 20 minuter tillsammans',
    ],
    [
      { code: 'topics', minutes: 1 },
      'Your topics add up to 1 minute',
      'Dina punkter tar 1 minut tillsammans',
    ],
    [
      history,
      'All of the last 6 would have fitted (41 minutes at most); this one is planned for 60',
      'Alla de senaste 6 hade rymts (högst 41 minuter); det här är planerat till 60',
    ],
    [
      { ...history, meetings: 8, fits: 5 },
      '5 of the last 8 would have fitted (41 minutes at most); this one is planned for 60',
      '5 av de senaste 8 hade rymts (högst 41 minuter); det här är planerat till 60',
    ],
    [
      { code: 'kind', kind: 'decide', minutes: 45 },
      'With one clear question, try 45 minutes for the decision',
      'Med en tydlig fråga: prova 45 minuter för beslutet',
    ],
  ])('%j is said in both languages', (reason, en, sv) => {
    expect(timeWords('en').reason(reason)).toBe(en);
    expect(timeWords('sv').reason(reason)).toBe(sv);
  });

  const everyReason: readonly SaidReason[] = [
    { code: 'topics', minutes: 37 },
    { ...history, fits: 4, longest: 37 },
    { code: 'people', people: 12, minutes: 37 },
    { code: 'habit', planned: 37 },
    ...meetingKinds.map((kind) => ({ code: 'kind', kind, minutes: 37 }) as const),
  ];

  it.each(languages)('names its minutes, is short and has words of its own in %s', (language) => {
    const sentences = everyReason.map(timeWords(language).reason);
    expect(
      sentences.filter(
        (sentence) => !/\b37[ -]min/i.test(sentence.replace(/\s/g, ' ')) || sentence.length > 110,
      ),
    ).toEqual([]);
  });

  it('is said differently in the two languages', () => {
    const same = everyReason.filter(
      (reason) => timeWords('en').reason(reason) === timeWords('sv').reason(reason),
    );
    expect(same).toEqual([]);
  });
});

describe('what is saved', () => {
  it.each([
    [35, 5, '60 → 25 min · saves 2 h 55 min in all', '60 → 25 min · sparar 2 tim 55 min totalt'],
    [15, 4, '60 → 45 min · saves 1 h in all', '60 → 45 min · sparar 1 tim totalt'],
    [10, 3, '60 → 50 min · saves 30 min in all', '60 → 50 min · sparar 30 min totalt'],
    [10, 1, '60 → 50 min · saves 10 min', '60 → 50 min · sparar 10 min'],
  ])('%d minutes for %d people, in one line', (less, people, en, sv) => {
    const shorter = { was: 60, minutes: 60 - less, personMinutes: less * people };
    expect(timeWords('en').shorter(shorter)).toBe(en);
    expect(timeWords('sv').shorter(shorter)).toBe(sv);
  });
});

describe('what topics add up to', () => {
  it.each([
    [
      { sum: 45, air: 5, slot: 60 },
      '45 + 5 to start and end = 50 of 60 min',
      '45 + 5 för att börja och sluta = 50 av 60 min',
    ],
    [{ sum: 65, air: 0, slot: 60 }, '65 of 60 min', '65 av 60 min'],
    [
      { sum: 20, air: 5, slot: null },
      '20 + 5 to start and end = 25 min',
      '20 + 5 för att börja och sluta = 25 min',
    ],
  ])('%o', (minutes, en, sv) => {
    expect(timeWords('en').sum(minutes)).toBe(en);
    expect(timeWords('sv').sum(minutes)).toBe(sv);
  });
});

describe('too many topics', () => {
  it('are answered with what to do about it', () => {
    const over = { needed: 75, slot: 60 };
    expect(timeWords('en').over(over)).toBe(
      'Your topics need 75 minutes, and the meeting has 60. Drop a topic, or move 15 minutes to another meeting.',
    );
    expect(timeWords('sv').over(over)).toBe(
      'Dina punkter behöver 75 minuter, och mötet har 60. Stryk en punkt, eller flytta 15 minuter till ett annat möte.',
    );
  });
});

describe('the buttons', () => {
  it('are the ones that the pane is known by', () => {
    expect(timeWords('en').use(25)).toBe('Use 25 minutes');
    expect(timeWords('en').undo).toBe('Undo');
    expect(timeWords('sv').use(25)).toBe('Använd 25 minuter');
    expect(timeWords('sv').undo).toBe('Ångra');
  });
});
