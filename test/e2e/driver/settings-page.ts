import type { Page } from 'playwright-core';
import { toldAt } from '../../../sandbox/outlook/server-settings';
import { defaultSettings, type Settings, settingsKey } from '../../../sandbox/outlook/settings';

/** What each setting is called on the screen. */
const labels: Readonly<Record<keyof Settings, string>> = {
  rewriting: 'HTML is rewritten as',
  locale: 'Display language',
  theme: 'Theme',
  latency: 'Each Office call takes',
  sendMode: 'Send mode',
  fault: 'Fault',
  faultyCall: 'The fault is about',
  readsLateBy: 'Reading the body lacks',
  dropsWords: 'Words of the organizer in a replaced body',
  dropsApostrophes: 'Setting attendees loses addresses with an apostrophe',
  patience: 'Patience with a slow add-in',
  runtime: 'Page of the launch events',
  cancelAsks: 'Cancelling asks the add-in (classic)',
  lateSession: 'Session data is null for two seconds (Mac)',
  lateBody: 'A replaced body is read back late (new Mac)',
  refusesTime: 'A new time from an add-in',
  flipsZone: 'A new end puts the invite into UTC (web)',
  losesPictures: 'Pictures in a replaced body',
  organizerListed: 'Organizer among the required attendees',
  signIn: 'Signing in',
  graphFault: 'Graph',
  graphLatency: 'Each call to Graph takes',
  graphDropsWords: 'Words of the organizer in a body changed through Graph',
  losesMeeting: 'The online meeting of a body changed through Graph',
  policy: 'Rules of the organisation',
};

/** Changes settings through the settings dialog, by their labels. */
export async function setOnTheScreen(page: Page, wanted: Partial<Settings>): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings of the local Outlook' });
  for (const [key, value] of Object.entries(wanted)) {
    const label = labels[key as keyof Settings];
    if (typeof value === 'boolean')
      await dialog.getByRole('checkbox', { name: label, exact: true }).setChecked(value);
    else await dialog.getByRole('combobox', { name: label, exact: true }).selectOption(String(value));
  }
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** What this browser remembers of the settings. */
async function remembered(page: Page): Promise<Settings> {
  const kept = await page.evaluate((key) => localStorage.getItem(key), settingsKey);
  return { ...defaultSettings, ...JSON.parse(kept ?? '{}') };
}

/** Changes settings as another tab of the same browser does, which spares the dialog; the server has heard of it, too, when this returns. */
export async function setFromAnotherTab(page: Page, wanted: Partial<Settings>): Promise<void> {
  const former = await remembered(page);
  const next = { ...former, ...wanted };
  const told = toldAt(next, former).map((path) =>
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
