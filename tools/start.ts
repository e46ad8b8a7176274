import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exampleMailbox } from '../sandbox/server/example-mailbox';
import { startServer } from '../sandbox/server/server';

/** `npm start`: builds what is missing or older than its sources, serves it, prints the one address to open. */

const root = resolve(__dirname, '..');
const defaultPort = 3000;

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

const sources = [
  'src',
  'sandbox',
  'tools/stamp',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];
const built = ['dist/organizer.html', 'dist/gate.js', 'dist/policy.js', 'build/outlook/outlook.js'];

/** webpack leaves files alone that come out the same, so their age says nothing; this file's does. */
const stamp = join(root, 'build/built-at');

function isStale(): boolean {
  if (!built.every((path) => existsSync(join(root, path)))) return true;
  return newestIn(stamp) < Math.max(...sources.map((path) => newestIn(join(root, path))));
}

function build(): void {
  console.log('Building…');
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed: see above.');
  writeFileSync(stamp, new Date().toISOString());
}

function portWanted(): number {
  const port = Number(process.env.PORT ?? defaultPort);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is "${process.env.PORT}": it has to be a number between 0 and 65535.`);
}

async function main(): Promise<void> {
  const port = portWanted();
  if (isStale()) build();
  const { address, isTrusted } = await startServer({ port, root, mailbox: exampleMailbox(Date.now()) });
  const prompt = isTrusted
    ? ''
    : '\nThe browser asks once about the certificate, which was made on this computer for localhost alone.';
  console.log(`\nOpen ${address}${prompt}\nStop with Ctrl+C.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
