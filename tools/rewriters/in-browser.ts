import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import type { Rewriter } from './rewriter';

const loses: Readonly<Record<string, Rewriter['loses']>> = {
  'tiptap, no tables': ['table'],
  'browser, as text': ['table', 'links'],
};

async function bundle(folder: string): Promise<string> {
  const configuration: Configuration = {
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: { page: join(__dirname, 'page.ts') },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
          },
        },
        // Some of the editors leave out the ending of a file that they import.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
  };
  await new Promise<void>((done, failed) => {
    webpack(configuration, (error, stats) => {
      const wrong = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      if (wrong) failed(wrong);
      else done();
    });
  });
  return readFile(join(folder, 'page.js'), 'utf8');
}

/**
 * The editors that need a page, all in one page of this browser without any network.
 * @throws Error when they cannot be bundled, or one does not start
 */
export async function inBrowser(browser: Browser): Promise<readonly Rewriter[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rewriters-'));
  try {
    const script = await bundle(folder);
    const page = await browser.newPage({ offline: true });
    await page.setContent('<!DOCTYPE html><html lang="en"><body></body></html>');
    await page.addScriptTag({ content: script });
    const names = await page.evaluate(() => window.rewriters.names());
    return names.map((name) => ({
      name,
      ...(loses[name] ? { loses: loses[name] } : {}),
      rewrite: (html) =>
        page.evaluate(([name, html]) => window.rewriters.rewrite(name, html), [name, html] as const),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
