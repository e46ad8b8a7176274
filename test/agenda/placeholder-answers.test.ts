import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isPlaceholder, type Question } from '../../src/agenda/placeholder';
import { languages } from '../../src/text/language';

/** An answer and the question it stands under. */
type Judged = readonly [answer: string, question: Question];

/**
 * Judged answers, one a line, under headings `# real …` and `# placeholder …`; written apart from the word lists. What a heading says of the
 * question counts; where it says nothing the answer is judged as a purpose.
 */
function judgedAnswers(language: string): { real: readonly Judged[]; placeholders: readonly Judged[] } {
  const text = readFileSync(join(__dirname, '../fixtures/answers', `${language}.txt`), 'utf8');
  const sections = text.split(/^# /m).map((section) => section.split('\n').filter((line) => line !== ''));
  const under = (kind: string) =>
    sections
      .filter(([heading]) => heading?.startsWith(kind))
      .flatMap(([heading = '', ...answers]) =>
        [...new Set(answers)].map((answer): Judged => [answer, questionIn(heading)]),
      );
  return { real: under('real'), placeholders: under('placeholder') };
}

function questionIn(heading: string): Question {
  if (heading.includes('next step')) return 'nextStep';
  return heading.includes('goal') ? 'goal' : heading.includes('reason') ? 'reason' : 'purpose';
}

const subject = 'Warehouse 2027';
const shown = (answers: readonly Judged[]) => answers.map(([answer]) => answer).join(' | ');

describe.each(languages)('answers judged in %s', (language) => {
  const { real, placeholders } = judgedAnswers(language);

  it('at most two real short answers in 570 are taken for placeholders', () => {
    const falseAlarms = real.filter(([answer, question]) => isPlaceholder(answer, question, subject));
    console.info(
      `${language}: ${falseAlarms.length} false alarms in ${real.length} real answers ${shown(falseAlarms)}`,
    );
    expect(real.length).toBeGreaterThanOrEqual(570);
    expect(falseAlarms.length).toBeLessThanOrEqual(2);
  });

  it('at least 98 placeholders in a hundred are found', () => {
    const misses = placeholders.filter(([answer, question]) => !isPlaceholder(answer, question, subject));
    console.info(
      `${language}: ${misses.length} missed in ${placeholders.length} placeholders ${shown(misses)}`,
    );
    expect(placeholders.length).toBeGreaterThanOrEqual(550);
    expect(misses.length).toBeLessThanOrEqual(placeholders.length / 50);
  });
});
