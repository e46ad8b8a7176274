import type { Page } from 'playwright-core';
import type { Settings } from '../../../sandbox/outlook/settings';

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
export async function set(page: Page, wanted: Partial<Settings>): Promise<void> {
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
