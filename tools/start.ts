/**
 * `npm start`: the add-in and the local Outlook on one address. For development: built in a quarter of a minute, and again whenever a source changes;
 * open pages show it at once. `npm start -- --as-built` builds dist/ and serves it as it ships.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { exampleMailbox } from '../sandbox/server/example-mailbox';
import { liveReload } from '../sandbox/server/live-reload';
import { type RunningServer, type ServerOptions, startServer } from '../sandbox/server/server';
import { startOptions } from './start/options';
import { sayProgress } from './start/say-progress';
import { outlookFolder, siteFolder, watchBuilds } from './start/watch-builds';

const root = resolve(__dirname, '..');

/** Tries the port before anything is built. @param more what is served, and how */
function serve(port: number, more: Partial<ServerOptions>): Promise<RunningServer> {
  return startServer({ port, root, mailbox: exampleMailbox(Date.now()), offersTry: true, ...more });
}

async function forDevelopment(port: number): Promise<RunningServer> {
  const live = liveReload();
  const server = await serve(port, {
    dist: siteFolder(root),
    outlook: outlookFolder(root),
    liveReload: live,
  });
  console.log('Building for development. Until the address is here there is nothing to open.');
  await watchBuilds(root, live, sayProgress(process.stdout));
  return server;
}

async function asBuilt(port: number): Promise<RunningServer> {
  const server = await serve(port, {});
  console.log('Building dist/ as it ships…');
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) return server;
  await server.close();
  throw new Error('The build failed: see above.');
}

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2), process.env.PORT);
  const { address, isTrusted } = await (options.asBuilt ? asBuilt : forDevelopment)(options.port);
  const prompt = isTrusted
    ? ''
    : '\nThe browser asks once about the certificate, which was made on this computer for localhost alone.';
  const watching = options.asBuilt ? '' : ' A changed source is on the screen by itself.';
  console.log(`\nOpen ${address}${prompt}\nStop with Ctrl+C.${watching}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
