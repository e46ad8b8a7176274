import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe-core (unmodified, all its rules but the experimental ones) finds wrong in the frame that shows `pageName`
 * (`organizer.html`): one line a violation, empty when there is none.
 * Left out are the focus sentinels that Fluent's dialogs leave in a page: they pass focus on at once, which axe cannot see. Colours are
 * judged when nothing moves any more.
 */
export async function axeViolations(page: Page, pageName: string): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().includes(`/${pageName}`));
  if (!frame) throw new Error(`No frame shows ${pageName}.`);
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof import('axe-core') };
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
    return (await runner.run({ exclude: ['[data-tabster-dummy]'] })).violations;
  });
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`);
}
