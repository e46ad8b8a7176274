import { describe, expect, it } from '@jest/globals';
import { progressLine } from '../../../tools/report/progress-line';

function aLine(isTTY: boolean) {
  const state = { now: 0, text: '' };
  const output = {
    isTTY,
    write: (text: string) => {
      state.text += text;
      return true;
    },
  };
  return { state, line: progressLine(output, () => state.now) };
}

describe('the line that says how far it is', () => {
  it('is one on a screen, written over', () => {
    const { state, line } = aLine(true);
    state.now = 2_000;
    line.show({ filesDone: 1, files: 4, lines: 5_000 });
    line.show({ filesDone: 1, files: 4, lines: 5_100 });
    line.end();
    expect(state.text).toBe('\r1 of 4 files, 5000 lines, 2500 a second\u001B[K\n');
  });

  it('is one now and then in a log, and the last one always', () => {
    const { state, line } = aLine(false);
    line.show({ filesDone: 0, files: 2, lines: 100 });
    state.now = 5_000;
    line.show({ filesDone: 1, files: 2, lines: 1_000 });
    line.show({ filesDone: 2, files: 2, lines: 2_000 });
    line.end();
    expect(state.text.split('\n')).toEqual([
      '0 of 2 files, 100 lines, 100 a second',
      '2 of 2 files, 2000 lines, 400 a second',
      '',
    ]);
  });
});
