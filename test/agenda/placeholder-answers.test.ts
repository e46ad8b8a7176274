import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isPlaceholder } from '../../src/agenda/placeholder';
import { languages } from '../../src/text/language';

/** Judged answers, one a line, under headings `# real …` and `# placeholder`; written apart from the word lists. */
function judgedAnswers(language: string): { real: readonly string[]; placeholders: readonly string[] } {
  const text = readFileSync(join(__dirname, '../fixtures/answers', `${language}.txt`), 'utf8');
  const sections = text.split(/^# /m).map((section) => section.split('\n').filter((line) => line !== ''));
  const under = (kind: string) =>
    sections.filter(([heading]) => heading?.startsWith(kind)).flatMap(([, ...answers]) => answers);
  return { real: [...new Set(under('real'))], placeholders: [...new Set(under('placeholder'))] };
}

const subject = 'Warehouse 2027';

describe.each(languages)('answers judged in %s', (language) => {
  const { real, placeholders } = judgedAnswers(language);

  it('at most one real short answer in a hundred is taken for a placeholder', () => {
    const falseAlarms = real.filter((answer) => isPlaceholder(answer, subject));
    console.info(
      `${language}: ${falseAlarms.length} false alarms in ${real.length} real answers ${falseAlarms.join(' | ')}`,
    );
    expect(real.length).toBeGreaterThanOrEqual(220);
    expect(falseAlarms.length).toBeLessThanOrEqual(real.length / 100);
  });

  // Not more: the words that would find the rest (about three bytes of gate.js each, 12 KB in all) are typed once in a thousand times,
  // and a placeholder that slips through costs less than a gate that comes late.
  it('at least 93 placeholders in a hundred are found', () => {
    const misses = placeholders.filter((answer) => !isPlaceholder(answer, subject));
    console.info(
      `${language}: ${misses.length} missed in ${placeholders.length} placeholders ${misses.join(' | ')}`,
    );
    expect(placeholders.length).toBeGreaterThanOrEqual(120);
    expect(misses.length).toBeLessThanOrEqual(placeholders.length * 0.07);
  });
});
