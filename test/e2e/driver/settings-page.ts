import type { Page } from 'playwright-core';
import { toldAt } from '../../../sandbox/outlook/server-settings';
import { defaultSettings, type Settings, settingsKey } from '../../../sandbox/outlook/settings';
import { inAnyLanguage } from './any-language';

/** Changes settings through the settings dialog, by their labels. */
export async function setOnTheScreen(page: Page, wanted: Partial<Settings>): Promise<void> {
  await page.getByRole('button', { name: inAnyLanguage(({ settings }) => settings.open) }).click();
  const dialog = page.getByRole('dialog', { name: inAnyLanguage(({ settings }) => settings.title) });
  for (const [key, value] of Object.entries(wanted)) {
    const name = inAnyLanguage(({ settings }) => settings.labels[key as keyof Settings]);
    if (typeof value === 'boolean') await dialog.getByRole('checkbox', { name }).setChecked(value);
    else await dialog.getByRole('combobox', { name }).selectOption(String(value));
  }
  await dialog.getByRole('button', { name: inAnyLanguage(({ settings }) => settings.done) }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** What this browser remembers of the settings: those that were changed. */
async function remembered(page: Page): Promise<Partial<Settings>> {
  const kept = await page.evaluate((key) => localStorage.getItem(key), settingsKey);
  return JSON.parse(kept ?? '{}');
}

/** Changes settings as another tab of the same browser does, which spares the dialog; the server has heard of it, too, when this returns. */
export async function setFromAnotherTab(page: Page, wanted: Partial<Settings>): Promise<void> {
  const former = await remembered(page);
  const next = { ...former, ...wanted };
  const told = toldAt({ ...defaultSettings, ...next }, { ...defaultSettings, ...former }).map((path) =>
    page.waitForResponse((response) => new URL(response.url()).pathname === path),
  );
  await page.evaluate(
    ([key, value]) => {
      localStorage.setItem(key, value);
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: value, storageArea: localStorage }));
    },
    [settingsKey, JSON.stringify(next)] as const,
  );
  await Promise.all(told);
}
