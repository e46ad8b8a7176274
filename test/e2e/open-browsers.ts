import { type BrowserServer, chromium } from 'playwright-core';
import { browserOptions } from './driver/browser-options';

/** More at a time only make each slower: pages are drawn by the processor. */
const mostBrowsers = 2;

/** Where `closeBrowsers` finds them: both run in jest's own process, each as a module of its own. */
interface WithBrowsers {
  syfteBrowsers?: readonly BrowserServer[];
}

/**
 * Before the first end-to-end file: opens one browser for each of jest's workers, at most two. Every file has a context of its own in one of them
 * (`openBrowser`), so what one file stores no other sees.
 */
export default async function openBrowsers({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  const count = Math.min(maxWorkers, mostBrowsers);
  const servers = await Promise.all(
    Array.from({ length: count }, () => chromium.launchServer(browserOptions())),
  );
  (globalThis as WithBrowsers).syfteBrowsers = servers;
  process.env.SYFTE_SHARED_BROWSERS = servers.map((server) => server.wsEndpoint()).join(' ');
}

/** After the last file. */
export async function closeBrowsers(): Promise<void> {
  await Promise.all(((globalThis as WithBrowsers).syfteBrowsers ?? []).map((server) => server.close()));
}
