import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** One command of a test run. */
export interface Step {
  /** What it is called in front of each of its lines. */
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
  /** More for its environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How the lines of several steps at once are told apart. */
const titled = (title: string, line: string) => `${title} │ ${line}`;

function passOn(from: Readable, title: string, say: (line: string) => void): void {
  createInterface({ input: from }).on('line', (line) => say(titled(title, line)));
}

/** Colours for a person; plain text for a file. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/**
 * Runs a step, every line of its output passed on under its title, and a last line with how it went and how long it took.
 * @returns whether it ended with 0; false, too, when it could not be started
 */
export function runStep(
  { title, command, args, env }: Step,
  root: string,
  say = console.log,
): Promise<boolean> {
  const began = Date.now();
  return new Promise((done) => {
    const ended = (ok: boolean, how: string) => {
      say(titled(title, `${how} after ${Math.round((Date.now() - began) / 1000)} s`));
      done(ok);
    };
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...colours, ...env },
      shell: process.platform === 'win32',
    });
    passOn(child.stdout, title, say);
    passOn(child.stderr, title, say);
    child.once('error', (error) => ended(false, `could not be started: ${error.message}`));
    // `close`, not `exit`: whatever it said is out by then.
    child.once('close', (status) => ended(status === 0, status === 0 ? 'passed' : 'FAILED'));
  });
}
