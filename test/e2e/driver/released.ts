import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { archiveName, releaseOf, zipped } from '../../../tools/release/archive';
import { buildHandbook } from '../../../tools/release/build-handbook';
import { buildTools } from '../../../tools/release/build-tools';

/** A release as an administrator gets it: made from dist/, then unpacked into an empty folder far from the project. */
export class Released {
  private constructor(
    /** A temporary folder, to put other things in too. */
    readonly folder: string,
    readonly archive: string,
    /** Where it is unpacked. */
    readonly unpacked: string,
  ) {}

  static async create(): Promise<Released> {
    const root = resolve(__dirname, '../../..');
    const folder = mkdtempSync(join(tmpdir(), 'syfte-release-'));
    const built = { tools: join(folder, 'tools'), handbook: join(folder, 'handbook') };
    await buildTools(root, built.tools);
    buildHandbook(root, built.handbook);
    const release = releaseOf(root, built, new Date('2026-11-01T12:00:00Z'));
    const archive = join(folder, archiveName(release));
    const bytes = zipped(release);
    writeFileSync(archive, bytes);
    const entries = Object.entries(unzipSync(bytes));
    for (const [path, content] of entries) {
      mkdirSync(dirname(join(folder, 'unpacked', path)), { recursive: true });
      writeFileSync(join(folder, 'unpacked', path), content);
    }
    return new Released(folder, archive, join(folder, 'unpacked', `syfte-${release.version}`));
  }

  /** Runs a shipped tool, with nothing of the project in reach. */
  run(
    tool: 'configure' | 'doctor',
    ...args: readonly string[]
  ): { status: number | null; stdout: string; stderr: string } {
    const env = { PATH: process.env.PATH ?? '' };
    return spawnSync(process.execPath, [join(this.unpacked, `${tool}.mjs`), ...args], {
      cwd: this.unpacked,
      encoding: 'utf8',
      env,
    });
  }

  /** Configures into a folder of its own, and gives it. */
  configure(name: string, ...args: readonly string[]): string {
    const out = join(this.folder, name);
    const env = { PATH: process.env.PATH ?? '' };
    execFileSync(process.execPath, [join(this.unpacked, 'configure.mjs'), '--out', out, ...args], {
      cwd: this.unpacked,
      env,
    });
    return out;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
