import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pageScript } from '../page-script';
import type { Rewriter } from './rewriter';

const loses: Readonly<Record<string, Rewriter['loses']>> = {
  'tiptap, no tables': ['table'],
  'browser, as text': ['table', 'links'],
};

/**
 * The editors that need a page, all in one page of this browser without any network.
 * @throws Error when they cannot be bundled, or one does not start
 */
export async function inBrowser(browser: Browser): Promise<readonly Rewriter[]> {
  const script = await pageScript(join(__dirname, 'page.ts'));
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
}
