import { describe, expect, it } from '@jest/globals';
import { shownDue, typedDue } from '../../src/invite/due-date';
import { type Language, languages } from '../../src/text/language';
import { organizerPaneWords } from '../../src/text/organizer-pane';

const start = new Date(2026, 11, 1, 10);

/** What stands in the hint for the year, the month and the day. */
const figures: Readonly<Record<Language, readonly [year: string, month: string, day: string]>> = {
  da: ['åååå', 'mm', 'dd'],
  de: ['JJJJ', 'MM', 'TT'],
  en: ['yyyy', 'mm', 'dd'],
  es: ['aaaa', 'mm', 'dd'],
  fi: ['vvvv', 'kk', 'pp'],
  fr: ['aaaa', 'mm', 'jj'],
  nb: ['åååå', 'mm', 'dd'],
  sv: ['åååå', 'mm', 'dd'],
};

describe.each(languages)('in %s', (language) => {
  const { dueHint, dueMissing, dueUnread } = organizerPaneWords(language);
  const form = dueHint.split(' ').at(-1) ?? '';

  it('a day typed in figures as the hint says is that day', () => {
    const [year, month, day] = figures[language];
    const typed = form.replace(year, '2026').replace(month, '12').replace(day, '04');
    expect(typed).toMatch(/^[\d./-]{10}$/);
    expect(typedDue(typed, language, start)).toBe('2026-12-04');
    expect(dueUnread).toContain(form);
  });

  it('the day of the hint is one as Syfte writes it, and is read', () => {
    const example = shownDue('2026-12-04', language, start).replace(/\.$/, '');
    for (const text of [dueHint, dueMissing, dueUnread])
      expect(text.replaceAll('.', '')).toContain(example.replaceAll('.', ''));
  });
});
