import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(__dirname, '../..');

describe('programs that rewrite HTML, the editors in a browser among them', () => {
  it('leave an agenda that is found, equal and replaced once: a slice of npm run rewriters', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [require.resolve('tsx/cli'), 'tools/rewriters.ts', '--slice', '150', '--seed', '5'],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ status, stderr, said: stdout.match(/\d+ tried, .*/)?.[0] }).toEqual({
      status: 0,
      stderr: '',
      said: '150 tried, 0 went wrong (seed 5)',
    });
    // With no browser the editors would be left out, and nothing seen of them.
    expect(stdout).toMatch(/\| (?:roosterjs|tinymce|quill|tiptap)/);
  }, 600_000);
});
