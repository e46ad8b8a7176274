import { copyFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import webpack from 'webpack';
import type { driven } from '../../fixtures/graph-page/page';
import { fixtureAddIn } from './fixture-pane';

const root = resolve(__dirname, '../../..');
const pages = join(root, 'test/fixtures/graph-page');

/** The fixture add-in with src/graph in its pages, built as the product's pages are. @returns the folder to serve. */
export async function graphAddIn(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'graph-addin-'));
  cpSync(fixtureAddIn, folder, { recursive: true });
  for (const name of ['tab.html', 'pane.html']) copyFileSync(join(pages, name), join(folder, name));
  const configurations = require(join(root, 'webpack.config.js'));
  const all: webpack.Configuration[] = configurations({}, { mode: 'production' });
  const product = all.find(({ name }) => name === 'pages');
  const built: webpack.Configuration = {
    ...product,
    entry: {
      'graph-page': join(pages, 'page.ts'),
      'sign-in-page': join(root, 'src/graph/sign-in-page.ts'),
    },
    output: { path: folder, filename: '[name].js', publicPath: '/' },
    optimization: {},
    // The sign-in page is the product's own; nothing else of it is wanted.
    plugins: (product?.plugins ?? []).filter((plugin) => isOfSignInPage(plugin)),
  };
  await new Promise<void>((done, failed) => {
    webpack(built, (error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
  return folder;
}

function isOfSignInPage(plugin: unknown): boolean {
  const { userOptions } = plugin as { readonly userOptions?: { readonly filename?: unknown } };
  return userOptions?.filename === 'sign-in.html';
}

type Driven = typeof driven;

/** Calls src/graph in a page: `call(tab, 'read')`. */
export function call<K extends keyof Driven>(
  page: Page | FrameLocator,
  name: K,
  ...given: Parameters<Driven[K]>
): ReturnType<Driven[K]> {
  const asked = [name, given] as [K, unknown[]];
  return page
    .locator('body')
    .evaluate(
      (_body, [what, args]) =>
        (window as unknown as { driven: Record<string, (...args: unknown[]) => unknown> }).driven[what]?.(
          ...args,
        ),
      asked,
    ) as ReturnType<Driven[K]>;
}
