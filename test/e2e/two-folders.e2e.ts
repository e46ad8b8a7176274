import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { sha256 } from '../../tools/configure/inventory';
import { archiveName, releaseOf, zipped } from '../../tools/release/archive';
import { buildHandbook } from '../../tools/release/build-handbook';
import { buildTools } from '../../tools/release/build-tools';

const root = resolve(__dirname, '../..');
const made = new Date('2026-11-01T12:00:00Z');

// A longer path than the project's own, of another depth.
const folder = mkdtempSync(join(tmpdir(), 'syfte-two-'));
const elsewhere = join(folder, 'somewhere/else/altogether');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The project as it stands here, its packages beside it: linked where that can be done, for they are many. */
function copyOfTheProject(): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const path of listed
    .toString()
    .split('\0')
    .filter((one) => one !== '' && existsSync(join(root, one)))) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
    cpSync(join(root, path), join(elsewhere, path));
  }
  const [from, to] = [join(root, 'node_modules'), join(elsewhere, 'node_modules')];
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
}

/** Makes a release there as its releaser would, without a network. @returns the archive */
function releasedElsewhere(): Buffer {
  execFileSync(
    process.execPath,
    [join(elsewhere, 'node_modules/tsx/dist/cli.mjs'), 'tools/release.ts', '--offline'],
    {
      cwd: elsewhere,
      env: { ...process.env, SOURCE_DATE_EPOCH: String(made.getTime() / 1000) },
      stdio: 'pipe',
    },
  );
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return readFileSync(join(elsewhere, `build/release/syfte-${version}.zip`));
}

/** Paths of what two archives do not have alike. */
function filesThatDiffer(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [ours, theirs] = [unzipSync(one), unzipSync(other)];
  const text = (bytes: Uint8Array | undefined) => (bytes ? sha256(bytes) : 'missing');
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter(
    (path) => text(ours[path]) !== text(theirs[path]),
  );
}

describe('the same sources', () => {
  it('give the same archive, byte for byte, in another folder', async () => {
    copyOfTheProject();
    const there = releasedElsewhere();
    const built = { tools: join(folder, 'tools'), handbook: join(folder, 'handbook') };
    await buildTools(root, built.tools);
    buildHandbook(root, built.handbook);
    const release = releaseOf(root, built, made);
    expect(archiveName(release)).toMatch(/^syfte-.*\.zip$/);
    const here = zipped(release);
    // Which files, before whether: a checksum names nothing.
    expect(filesThatDiffer(there, here)).toEqual([]);
    expect(sha256(there)).toBe(sha256(here));
  }, 1_200_000);
});
