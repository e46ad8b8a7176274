import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isPlaceholder, type Question } from '../../src/agenda/placeholder';
import { languages } from '../../src/text/language';

/** An answer and the questions it stands under. */
type Judged = readonly [answer: string, questions: readonly Question[]];

const questions = { purpose: 'purpose', goal: 'goal', reason: 'reason', 'next step': 'nextStep' } as const;

/**
 * Judged answers, one a line, under headings `# real …` and `# placeholder …`; written apart from the word lists. A heading names the
 * questions that its answers are judged under; where it names none they are judged as a purpose. `{a,b}` stands for either.
 */
function judgedAnswers(language: string): { real: readonly Judged[]; placeholders: readonly Judged[] } {
  const text = readFileSync(join(__dirname, '../fixtures/answers', `${language}.txt`), 'utf8');
  const sections = text.split(/^# /m).map((section) => section.split('\n').filter((line) => line !== ''));
  const under = (kind: string) =>
    sections
      .filter(([heading]) => heading?.startsWith(kind))
      .flatMap(([heading = '', ...lines]) =>
        [...new Set(lines.flatMap(either))].map((answer): Judged => [answer, questionsIn(heading)]),
      );
  return { real: under('real'), placeholders: under('placeholder') };
}

function either(line: string): readonly string[] {
  const [all = '', options = ''] = /(?<!\{)\{([^{}]*)\}(?!\})/.exec(line) ?? [];
  return all === '' ? [line] : options.split(',').flatMap((option) => either(line.replace(all, option)));
}

function questionsIn(heading: string): readonly Question[] {
  const named = Object.entries(questions).filter(([name]) => heading.includes(name));
  return named.length > 0 ? named.map(([, question]) => question) : ['purpose'];
}

const subject = 'Warehouse 2027';
const shown = (answers: readonly Judged[]) => answers.map(([answer]) => answer).join(' | ');

describe.each(languages)('answers judged in %s', (language) => {
  const { real, placeholders } = judgedAnswers(language);

  it('at most two real short answers of all are taken for placeholders', () => {
    const falseAlarms = real.filter(([answer, asked]) =>
      asked.some((question) => isPlaceholder(answer, question, subject)),
    );
    console.info(
      `${language}: ${falseAlarms.length} false alarms in ${real.length} real answers ${shown(falseAlarms)}`,
    );
    expect(real.length).toBeGreaterThanOrEqual(3 * 250);
    expect(falseAlarms.length).toBeLessThanOrEqual(2);
  });

  it('at least 98 placeholders in a hundred are found, whatever they are asked', () => {
    const misses = placeholders.filter(
      ([answer, asked]) => !asked.every((question) => isPlaceholder(answer, question, subject)),
    );
    console.info(
      `${language}: ${misses.length} missed in ${placeholders.length} placeholders ${shown(misses)}`,
    );
    expect(placeholders.length).toBeGreaterThanOrEqual(5 * 560);
    expect(misses.length).toBeLessThanOrEqual(placeholders.length / 50);
  });
});
