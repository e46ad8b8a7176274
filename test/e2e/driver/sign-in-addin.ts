import { copyFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { fixtureAddIn } from './fixture-pane';

const root = resolve(__dirname, '../../..');

const libraries = [
  '@azure/msal-browser/lib/msal-browser.js',
  '@azure/msal-browser/lib/redirect-bridge/msal-redirect-bridge.js',
  '@microsoft/microsoft-graph-client/lib/graph-js-sdk.js',
] as const;

/** The fixture add-in with pages that sign in, beside MSAL and the Graph SDK as npm has them. @returns the folder to serve. */
export function signInAddIn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-addin-'));
  cpSync(fixtureAddIn, folder, { recursive: true });
  cpSync(join(root, 'test/fixtures/sign-in'), folder, { recursive: true });
  for (const file of libraries)
    copyFileSync(join(root, 'node_modules', file), join(folder, file.split('/').at(-1) ?? ''));
  return folder;
}

/** What signing in came to. */
export interface SignedIn {
  readonly name?: string;
  readonly scopes?: readonly string[];
  readonly isFromCache?: boolean;
  readonly error?: string;
  readonly code?: string;
  readonly message?: string;
}

interface FixtureWindow {
  signIn(how: string, scopes: readonly string[]): Promise<SignedIn>;
  graph(method: string, path: string, body?: unknown, headers?: object): Promise<Record<string, unknown>>;
}

const bodyOf = (page: Page | FrameLocator) => page.locator('body');

export function signIn(
  page: Page | FrameLocator,
  how: 'silent' | 'popup',
  ...scopes: readonly string[]
): Promise<SignedIn> {
  return bodyOf(page).evaluate(
    (_body, [way, names]) => (window as unknown as FixtureWindow).signIn(way, names),
    [how, scopes] as const,
  );
}

/** A call of the Graph SDK with the token of the last sign-in. */
export function graph(
  page: Page | FrameLocator,
  method: 'GET' | 'PATCH',
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  return bodyOf(page).evaluate(
    (_body, [verb, where, what, how]) => (window as unknown as FixtureWindow).graph(verb, where, what, how),
    [method, path, body, headers] as const,
  );
}
