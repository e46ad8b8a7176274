import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe-core (unmodified, all its rules but the experimental ones) finds wrong in the frame that shows `pageName`
 * (`organizer.html`): one line a violation, empty when there is none.
 */
export async function axeViolations(page: Page, pageName: string): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().includes(`/${pageName}`));
  if (!frame) throw new Error(`No frame shows ${pageName}.`);
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: typeof import('axe-core') };
    return (await runner.run()).violations;
  });
  return found.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`);
}
