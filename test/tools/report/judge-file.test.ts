import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../../src/policy/policy';
import { judgeFile } from '../../../tools/report/judge-file';
import { aGraphEvent, anExportedLine } from '../../builders/an-exported-event';

const settings = { policy: defaultPolicy, salt: 'a salt for tests, long enough' };
const count = 400;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syfte-judge-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Several times as long as what is read at once, and no line ends where a piece does. */
const longText = () =>
  Array.from(
    { length: count },
    (_, at) => `${anExportedLine(aGraphEvent({ id: `event-${at}` }))}${' '.repeat(3_001)}\n`,
  ).join('');

it('a file of many pieces is judged line by line, packed or not', async () => {
  const [plain, packed] = [join(folder, 'a.json'), join(folder, 'b.json.gz')];
  writeFileSync(plain, longText());
  writeFileSync(packed, gzipSync(longText()));
  const [one, two] = [join(folder, 'a.rows'), join(folder, 'b.rows')];
  const judged = await judgeFile({ file: plain, target: one }, settings);
  expect(judged).toEqual({ counts: { lines: count, judged: count, bad: 0 }, badLines: [] });
  expect(await judgeFile({ file: packed, target: two }, settings)).toEqual(judged);
  expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
});

it('a file that is not there is a failure, and leaves no rows', async () => {
  const target = join(folder, 'rows');
  await expect(judgeFile({ file: join(folder, 'gone.json'), target }, settings)).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).not.toContain('rows');
});
