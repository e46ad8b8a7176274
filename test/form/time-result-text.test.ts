import { describe, expect, it } from '@jest/globals';
import { timeResultText } from '../../src/form/time-result-text';
import { type FormTime, type TimeResult, type UndoTime, unknownTime } from '../../src/form/time-state';
import { timeWords } from '../../src/text/time';

const changed = {
  kind: 'changed',
  was: 60,
  minutes: 25,
  isSeries: false,
  zone: null,
  wanted: 25,
  isUndo: false,
} as const;
/** A meeting of so many minutes; `sentMinutes` where another length waits for the next update. */
const timeOf = (
  minutes: number,
  parts: Partial<FormTime> = {},
  sentMinutes: number | null = null,
): FormTime => ({
  ...unknownTime,
  read: {
    start: new Date('2026-12-01T09:00:00Z'),
    end: new Date(Date.parse('2026-12-01T09:00:00Z') + minutes * 60_000),
    isAllDay: false,
    local: { minute: 600, year: 2026, timeZones: [] },
    sentMinutes,
  },
  recurrence: { kind: 'single', timeZone: null },
  ...parts,
});
const text = (time: FormTime, language: 'en' | 'sv' = 'en') => timeResultText(time, timeWords(language)).text;
const said = (result: TimeResult, language: 'en' | 'sv') =>
  text(timeOf('minutes' in result ? result.minutes : 60, { result }), language);
const used: UndoTime = { minutes: 25, was: 60 };

describe('what became of a new length', () => {
  it.each<[TimeResult, string, string]>([
    [changed, 'The meeting now takes 25 minutes instead of 60.', 'Mötet tar nu 25 minuter i stället för 60.'],
    [
      { ...changed, isSeries: true },
      'Every meeting in the series now takes 25 minutes instead of 60.',
      'Alla möten i serien tar nu 25 minuter i stället för 60.',
    ],
    [
      { ...changed, was: 25, minutes: 60, isUndo: true },
      'The meeting takes 60 minutes again.',
      'Mötet tar 60 minuter igen.',
    ],
    [
      { ...changed, zone: { from: 'W. Europe Standard Time', to: 'UTC' } },
      'The meeting now takes 25 minutes instead of 60. Outlook also changed the time zone of the invite from W. Europe Standard Time to UTC. Choose W. Europe Standard Time again in the invite before you send it.',
      'Mötet tar nu 25 minuter i stället för 60. Outlook bytte också inbjudans tidszon från W. Europe Standard Time till UTC. Välj W. Europe Standard Time igen i inbjudan innan du skickar den.',
    ],
    [
      { kind: 'refused', wanted: 25, isUndo: false },
      'Outlook kept the time as it was. If you want 25 minutes, change the end of the meeting in the invite.',
      'Outlook behöll tiden som den var. Vill du ha 25 minuter kan du ändra mötets sluttid i inbjudan.',
    ],
    [
      { kind: 'unanswered', wanted: 25, isUndo: false },
      'Outlook did not say whether it took 25 minutes. Look at the end of the meeting in the invite.',
      'Outlook svarade inte på om det blev 25 minuter. Titta på mötets sluttid i inbjudan.',
    ],
    [
      { kind: 'astray', minutes: 30, wanted: 25, isUndo: false },
      'The meeting now takes 30 minutes, not 25: it was changed meanwhile, or Outlook chose that itself. Look at the time in the invite.',
      'Mötet tar nu 30 minuter, inte 25: antingen har den ändrats under tiden eller så valde Outlook det själv. Titta på tiden i inbjudan.',
    ],
    [
      { kind: 'unread', wanted: 25, isUndo: false },
      'Outlook did not say when the meeting is, so nothing was changed. Try again in a moment.',
      'Outlook sa inte när mötet är, så inget har ändrats. Försök igen om en stund.',
    ],
  ])('%j is said in both languages', (result, en, sv) => {
    expect(said(result, 'en')).toBe(en);
    expect(said(result, 'sv')).toBe(sv);
  });

  it('is said again in a pane that was closed meanwhile', () => {
    expect(text(timeOf(25, { used }))).toBe('The meeting now takes 25 minutes instead of 60.');
    expect(text(timeOf(60))).toBe('');
  });

  it('is what the meeting will take while it waits for the next update, and what went wrong all the same', () => {
    const waits =
      'The meeting will take 25 minutes instead of 60. That goes out with the agenda, in one mail.';
    const pending = { ...changed, kind: 'pending' } as const;
    expect(text(timeOf(25, { result: pending }, 60))).toBe(waits);
    expect(text(timeOf(25, { used }, 60))).toBe(waits);
    const back = { ...pending, was: 25, minutes: 60, isUndo: true };
    expect(text(timeOf(60, { result: back }, 25), 'sv')).toBe(
      'Mötet kommer att ta 60 minuter igen. Det skickas tillsammans med agendan, i ett och samma mejl.',
    );
    const unread = { kind: 'unread', wanted: 25, isUndo: false } as const;
    expect(text(timeOf(25, { result: unread }, 60))).toContain('nothing was changed');
  });

  it('is what it takes once it was sent', () => {
    const pending = { ...changed, kind: 'pending' } as const;
    expect(text(timeOf(25, { result: pending }))).toBe('The meeting now takes 25 minutes instead of 60.');
  });

  it('is old once the organizer chose another length', () => {
    expect(text(timeOf(45, { result: changed, used }))).toBe('');
  });

  it('is an error unless it is as was asked', () => {
    const isError = (result: TimeResult) =>
      timeResultText(timeOf('minutes' in result ? result.minutes : 60, { result }), timeWords('en')).isError;
    expect(isError(changed)).toBe(false);
    expect(isError({ ...changed, zone: { from: 'a', to: 'b' } })).toBe(true);
    expect(isError({ kind: 'refused', wanted: 25, isUndo: false })).toBe(true);
  });
});
