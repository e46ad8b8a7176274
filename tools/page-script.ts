import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration, type RuleSetRule } from 'webpack';

const { typescript }: { typescript: RuleSetRule } = require('./webpack/typescript.js');

/**
 * A source file and all it imports as one script for a page of a browser, for what a tool runs there and the site does not have.
 * @throws Error when it cannot be bundled: what webpack says
 */
export async function pageScript(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'syfte-page-'));
  try {
    await bundled(entry, folder);
    return await readFile(join(folder, 'page.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function bundled(entry: string, folder: string): Promise<void> {
  const configuration: Configuration = {
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: { page: entry },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        typescript,
        // Some of the editors leave out the ending of a file that they import.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
  };
  return new Promise((done, failed) => {
    webpack(configuration, (error, stats) => {
      const wrong = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      if (wrong) failed(wrong);
      else done();
    });
  });
}
