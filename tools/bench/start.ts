import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { freePort } from '../../test/e2e/driver/nginx-site';

const root = resolve(__dirname, '../..');

/** Seconds from `npm start` to the line with the address, everything built in development mode meanwhile. */
async function startTime(): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, join(root, 'tools/start.ts')], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  try {
    for await (const line of createInterface({ input: child.stdout }))
      if (line.startsWith('Open ')) return (performance.now() - began) / 1000;
    throw new Error('npm start ended before it had an address.');
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}

/** Prints how long `npm start` takes until there is something to open. */
export async function benchStart(print: (line: string) => void = console.log): Promise<void> {
  print(`npm start: ${(await startTime()).toFixed(0)} s until its address, one run (asked: at most 25)`);
}
