import type { FrameLocator, Page } from 'playwright-core';
import { inAnyLanguage } from './any-language';

/** The frame of the add-in's pane. */
export function paneOf(page: Page): FrameLocator {
  const pane = page.getByRole('complementary', { name: inAnyLanguage(({ shell }) => shell.pane) });
  return pane.frameLocator('iframe');
}
