import { get } from 'node:https';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type RunningServer, startServer } from '../../../sandbox/server/server';
import { swapped } from '../../../sandbox/server/swapped';

const root = resolve(__dirname, '../../..');
const dist = resolve(root, 'test/fixtures/fixture-addin');

let server: RunningServer | undefined;
afterEach(() => server?.close());

const fetched = (address: string) =>
  new Promise<{ status: number; text: string }>((done, failed) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    }).on('error', failed);
  });

describe('the server', () => {
  it('serves pages with office.js from npm, and the rest as it is', async () => {
    server = await startServer({ port: 0, root, dist });
    const page = await fetched(`${server.origin}/pane.html`);
    expect(page.text).toContain('<script src="/office-js/office.js"></script>');
    expect((await fetched(`${server.origin}/office-js/office.js`)).status).toBe(200);
    expect((await fetched(`${server.origin}/manifest.xml`)).text).toContain(
      'https://addin.example/pane.html',
    );
    expect((await fetched(`${server.origin}/../package.json.html`)).status).toBe(404);
  });

  it('says which port is taken and how to choose another', async () => {
    server = await startServer({ port: 0, root, dist });
    const port = Number(new URL(server.origin).port);
    await expect(startServer({ port, root, dist })).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`,
    );
  });
});

it('swapping changes the address of office.js and adds one script, nothing else', () => {
  const page =
    '<html><head><title>t</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body>x</body></html>';
  expect(swapped(page).replace('<script src="/outlook/before-office.js"></script>', '')).toBe(
    page.replace('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', '/office-js/office.js'),
  );
});
