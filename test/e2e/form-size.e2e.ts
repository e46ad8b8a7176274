import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { formSize, formsToMeasure } from './driver/form-size';
import { everyLanguage } from './driver/in-a-language';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';

let outlook: LocalOutlook;

beforeAll(async () => {
  outlook = await launchLocalOutlook();
});
afterAll(() => outlook?.close());
beforeEach(() => outlook.reset());

describe('a form that nothing is typed in yet', () => {
  it.each(formsToMeasure)('of $name is no longer than it may be, with no more stops', async (form) => {
    const { height, tabStops } = await formSize(outlook, form);
    expect(height).toBeLessThanOrEqual(form.most.height);
    expect(tabStops).toBeLessThanOrEqual(form.most.tabStops);
    // Purpose, goal, a reason, the next step and the button at least: else nothing was measured.
    expect(tabStops).toBeGreaterThan(5);
  });

  const [two] = formsToMeasure;
  const others = everyLanguage.filter(({ language }) => language !== 'en');
  it.each(others)('of a meeting of two is no longer in $language', async ({ language, locale }) => {
    if (!two) throw new Error('There is nothing to measure.');
    await outlook.settings({ locale });
    const { height, tabStops } = await formSize(outlook, two, language);
    expect(height).toBeLessThanOrEqual(two.most.height);
    expect(tabStops).toBeLessThanOrEqual(two.most.tabStops);
    expect(tabStops).toBeGreaterThan(5);
  });
});
