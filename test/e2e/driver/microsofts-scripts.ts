import { join, resolve } from 'node:path';
import type { LocalOutlook } from './local-outlook';

const root = resolve(__dirname, '../../..');
const officeJs = join(root, 'node_modules/@microsoft/office-js/dist');
const ajax = join(root, 'sandbox/server/ajax-stand-in.js');

/** The office.js that the pages name, from npm, and the script that it fetches itself: Microsoft's servers are out of reach of a test. */
export async function withMicrosoftsScripts({ page }: LocalOutlook): Promise<void> {
  const context = page.context();
  await context.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', (route) =>
    route.fulfill({
      path: join(officeJs, new URL(route.request().url()).pathname.split('/hosted/')[1] ?? ''),
    }),
  );
  await context.route('https://ajax.aspnetcdn.com/**', (route) => route.fulfill({ path: ajax }));
}
