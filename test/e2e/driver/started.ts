import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(__dirname, '../../..');

/** All that `npm start` reads. */
const sources = [
  'src',
  'sandbox',
  'tools',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'tsconfig.json',
];

/** `npm start` in a copy of the project, whose sources a test may change. */
export class Started {
  private readonly lines: string[] = [];
  private heard: () => void = () => {};

  private constructor(
    readonly folder: string,
    private readonly running: ChildProcess,
  ) {
    for (const from of [running.stdout, running.stderr]) {
      if (from)
        createInterface({ input: from }).on('line', (line) => {
          this.lines.push(line);
          this.heard();
        });
    }
  }

  static create(): Started {
    const folder = mkdtempSync(join(tmpdir(), 'syfte-start-'));
    for (const path of sources) cpSync(join(root, path), join(folder, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const running = spawn(process.execPath, ['--import', 'tsx', 'tools/start.ts'], {
      cwd: folder,
      env: { ...process.env, PORT: '0' },
    });
    return new Started(folder, running);
  }

  /** Waits for a line that it says. @returns the first group of the pattern */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = this.lines.map((line) => pattern.exec(line)).find((match) => match !== null);
      if (found) return found[1] ?? '';
      await new Promise<void>((next, failed) => {
        this.heard = next;
        this.running.once('exit', () =>
          failed(new Error(`It ended, having said:\n${this.lines.join('\n')}`)),
        );
      });
    }
  }

  append(path: string, text: string): void {
    appendFileSync(join(this.folder, path), text);
  }

  replace(path: string, part: string, by: string): void {
    const file = join(this.folder, path);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(part, () => by),
    );
  }

  async stop(): Promise<void> {
    const ended = this.running.exitCode === null ? once(this.running, 'exit') : null;
    this.running.kill();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
