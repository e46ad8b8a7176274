import type { LaunchOptions } from 'playwright-core';
import { findBrowser } from '../../../tools/find-browser';

/** The path of the browser that all tests use. @throws Error when there is none */
export function browserPath(): string {
  const path = process.env.SYFTE_BROWSER ?? findBrowser();
  if (path) return path;
  throw new Error('No Chrome, Edge or Chromium here: name one in SYFTE_BROWSER.');
}

/** How a browser is launched for tests. @param args more arguments for its command line */
export function browserOptions(...args: readonly string[]): LaunchOptions {
  return {
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', ...args],
  };
}
