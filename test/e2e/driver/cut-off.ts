import type { FrameLocator } from 'playwright-core';

/** What stands on buttons that are too narrow for it: a button hides what does not fit. */
export function cutOff(frame: FrameLocator): Promise<readonly string[]> {
  return frame
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent ?? ''),
    );
}
