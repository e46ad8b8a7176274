import { resolve } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { ComposePage } from './compose-page';

/** The small add-in of the tests' own: every Office call can be made in its pane. */
export const fixtureAddIn = resolve(__dirname, '../../fixtures/fixture-addin');

/** What one Office call came to. */
export interface Result {
  readonly value?: unknown;
  readonly error?: number;
  readonly threw?: string;
}

/** Waits until office.js in the pane is ready. */
export async function ready(pane: FrameLocator): Promise<FrameLocator> {
  await pane.getByText(/^ready/).waitFor();
  return pane;
}

export async function openFixturePane(compose: ComposePage): Promise<FrameLocator> {
  return ready(await compose.openPane('Fixture pane'));
}

/** One Office call made by the pane, by its path under `item`. */
export function call(pane: FrameLocator, path: string, ...given: readonly unknown[]): Promise<Result> {
  return pane
    .locator('body')
    .evaluate(
      (_body, [name, args]) =>
        (window as unknown as { call(path: string, ...given: unknown[]): Promise<Result> }).call(
          name,
          ...args,
        ),
      [path, given] as [string, unknown[]],
    );
}

/** What the pane's handlers heard, once there is something that fits. */
export function heard(pane: FrameLocator, key: string): Promise<unknown> {
  return pane.locator('body').evaluate(async (_body, wanted) => {
    const page = window as unknown as { heard: object[] };
    for (;;) {
      const found = page.heard.find((one) => wanted in one);
      if (found) return found;
      await new Promise((next) => window.addEventListener('heard', next, { once: true }));
    }
  }, key);
}
