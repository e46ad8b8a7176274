import { type Browser, chromium } from 'playwright-core';
import { browserOptions } from './browser-options';

/** Milliseconds for a browser that is open already. */
const connectTimeout = 30_000;

/**
 * The browser that this worker of jest shares between its files, opened before the first of them (`open-browsers.ts`); outside jest, one of the caller's
 * own. Closing it ends the contexts that were made through it, and the browser only if that was the caller's.
 */
export function openBrowser(): Promise<Browser> {
  const addresses = (process.env.SYFTE_SHARED_BROWSERS ?? '').split(' ').filter((one) => one !== '');
  const worker = Number(process.env.JEST_WORKER_ID ?? 1) - 1;
  const address = addresses[worker % addresses.length];
  return address === undefined
    ? chromium.launch(browserOptions())
    : chromium.connect(address, { timeout: connectTimeout });
}
