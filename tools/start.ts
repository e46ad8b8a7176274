/** `npm start`: the add-in and the local Outlook on one address. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { exampleMailbox } from '../sandbox/server/example-mailbox';
import { liveReload } from '../sandbox/server/live-reload';
import { type RunningServer, type ServerOptions, startServer } from '../sandbox/server/server';
import { runCommand } from './command-line';
import { portOf } from './start/port';
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

const command = {
  name: 'npm start',
  help: `Serves the add-in and the local Outlook on one address, and prints it. Built for development in a quarter of a minute, and again whenever a
source changes; open pages show it at once (docs/local-outlook.md).

  npm start
  PORT=4000 npm start -- --as-built

  --as-built   builds dist/ once and serves it as it ships
  --help       this

PORT in the environment is the port. Default: 3000.`,
  options: { 'as-built': { type: 'boolean', default: false } },
} as const;

runCommand(command, async (values) => {
  const isAsBuilt = values['as-built'];
  const { address, isTrusted } = await (isAsBuilt ? asBuilt : forDevelopment)(portOf(process.env.PORT));
  const prompt = isTrusted
    ? ''
    : '\nThe browser asks once about the certificate, which was made on this computer for localhost alone.';
  const watching = isAsBuilt ? '' : ' A changed source is on the screen by itself.';
  console.log(`\nOpen ${address}${prompt}\nStop with Ctrl+C.${watching}`);
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
