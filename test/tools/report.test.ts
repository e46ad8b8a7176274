import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { generateExport } from '../../tools/report/generate';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syfte-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a report is made from any folder, by processes that are started there', async () => {
  await generateExport({ out: join(folder, 'export'), events: 200, seed: 1 });
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const program = resolve(__dirname, '../../tools/report.ts');
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', tsx, program, '--in', 'export', '--out', 'report', '--jobs', '1'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ status, problems: stderr.match(/^.*(?:not defined|Error).*$/gm) }).toEqual({
    status: 0,
    problems: null,
  });
  expect(existsSync(join(folder, 'report', 'report.html'))).toBe(true);
}, 240_000);
