import type { FrameLocator, Locator, Page } from 'playwright-core';

type Root = Page | FrameLocator;

/** Waits until the keyboard is at what is wanted. */
export async function isAt(root: Root, wanted: Locator): Promise<void> {
  await wanted.and(root.locator(':focus')).waitFor();
}

/** Goes on with Tab until the keyboard is at what is wanted. @throws Error when that is more than so many presses away. */
export async function tabTo(page: Page, root: Root, wanted: Locator, most = 20): Promise<void> {
  const there = wanted.and(root.locator(':focus'));
  for (let presses = 0; presses < most && (await there.count()) === 0; presses += 1)
    await page.keyboard.press('Tab');
  if ((await there.count()) !== 1) throw new Error(`${most} presses of Tab did not reach ${wanted}.`);
}
