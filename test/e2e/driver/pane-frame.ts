import type { FrameLocator, Page } from 'playwright-core';

/** The frame of the add-in's pane. */
export function paneOf(page: Page): FrameLocator {
  return page.getByRole('complementary', { name: 'Add-in pane' }).frameLocator('iframe');
}
