import { describe, expect, it } from '@jest/globals';
import { readReportCommand } from '../../../tools/report/options';

const read = (...argv: readonly string[]) => readReportCommand(argv, '2026-05-01');
const mistakes = (...argv: readonly string[]) => {
  const command = read(...argv);
  return command.kind === 'mistakes' ? command.mistakes.join('\n') : command.kind;
};

describe('what is typed after report', () => {
  it('is taken with what goes without saying', () => {
    expect(read('--in', 'a', '--in', 'b', '--out', 'c')).toMatchObject({
      kind: 'report',
      options: {
        in: ['a', 'b'],
        out: 'c',
        policy: null,
        atLeast: 5,
        language: 'en',
        asOf: '2026-05-01',
        gateSince: null,
        keep: false,
      },
    });
    expect(read('generate', '--out', 'c')).toEqual({
      kind: 'generate',
      options: { out: 'c', events: 20_000, seed: 1 },
    });
    expect(read('--help').kind).toBe('help');
  });

  it.each([
    [[], '--in DIR'],
    [['--in', 'a'], '--out DIR'],
    [['--in', 'a', '--out', 'b', '--at-least', '4'], 'never shown'],
    [['--in', 'a', '--out', 'b', '--jobs', '0'], 'at least one process'],
    [['--in', 'a', '--out', 'b', '--language', 'it'], 'nb, sv'],
    [['--in', 'a', '--out', 'b', '--as-of', 'today'], 'no day'],
    [['--in', 'a', '--out', 'b', '--gate-since', '2026-13-01'], 'no day'],
    [['--in', 'a', '--out', 'b', '--nmae'], '--nmae'],
    [['generate', '--out', 'b', '--events', 'many'], 'no number'],
  ])('%j is a mistake that is told', (argv, sentence) => {
    expect(mistakes(...argv)).toContain(sentence);
  });
});
