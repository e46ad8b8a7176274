import { mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type RunningServer, startServer } from '../../../sandbox/server/server';
import { isShownInLocalOutlook } from '../../../sandbox/server/shown-in-local-outlook';
import { swapped } from '../../../sandbox/server/swapped';
import { defaultPolicy } from '../../../src/policy/policy';
import { pageHeaders } from '../../../tools/hosting/headers';
import { readPolicyScript } from '../../../tools/stamp/policy-script';
import { readGateStamp } from '../../../tools/stamp/stamp-gate';
import { everyPack } from '../../builders/gate-packs';

const root = resolve(__dirname, '../../..');
const dist = resolve(root, 'test/fixtures/fixture-addin');

let server: RunningServer | undefined;
afterEach(() => server?.close());

interface Fetched {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

const fetched = (address: string, headers: Record<string, string> = {}) =>
  new Promise<Fetched>((done, failed) => {
    get(address, { rejectUnauthorized: false, headers }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, text, headers: response.headers }));
    }).on('error', failed);
  });

const inLocalOutlook = { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' };

describe('the server', () => {
  it('serves pages in the local Outlook with office.js from npm, and the rest as it is', async () => {
    server = await startServer({ port: 0, root, dist });
    const page = await fetched(`${server.origin}/pane.html`, inLocalOutlook);
    expect(page.text).toContain('<script src="/office-js/office.js"></script>');
    expect((await fetched(`${server.origin}/office-js/office.js`)).status).toBe(200);
    expect((await fetched(`${server.origin}/manifest.xml`)).text).toContain(
      'https://addin.example/pane.html',
    );
    expect((await fetched(`${server.origin}/../package.json.html`)).status).toBe(404);
  });

  it('serves pages untouched to a real Outlook', async () => {
    server = await startServer({ port: 0, root, dist });
    const page = await fetched(`${server.origin}/pane.html`, {
      ...inLocalOutlook,
      'sec-fetch-site': 'cross-site',
    });
    expect(page.text).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(page.text).not.toContain('/outlook/');
  });

  it.each([inLocalOutlook, {}])('sends every page with the headers of a production host', async (asked) => {
    server = await startServer({ port: 0, root, dist });
    const { headers } = await fetched(`${server.origin}/pane.html`, asked);
    for (const [name, value] of Object.entries(pageHeaders()))
      expect(headers[name.toLowerCase()]).toBe(value);
  });

  it('stamps the pages with its own Graph and sign-in, and with the rules it was given', async () => {
    server = await startServer({ port: 0, root, dist });
    const stamp = async () => readPolicyScript((await fetched(`${server?.origin}/policy.js`)).text);
    expect(await stamp()).toMatchObject({
      graph: server.origin,
      signIn: { authority: expect.stringContaining(`${server.origin}/login/`) },
      policy: { domains: [] },
    });
    server.setPolicy({ ...defaultPolicy, domains: ['contoso.example'] });
    expect(await stamp()).toMatchObject({ policy: { domains: ['contoso.example'] } });
  });

  it('stamps the gate with other rules, and serves it as built without them', async () => {
    const built = mkdtempSync(join(tmpdir(), 'built-'));
    const gate = `${everyPack}const rules = JSON.parse('{"syfteGateRules":null}');`;
    writeFileSync(join(built, 'gate.js'), gate);
    server = await startServer({ port: 0, root, dist: built });
    expect((await fetched(`${server.origin}/gate.js`)).text).toBe(gate);
    server.setPolicy({ ...defaultPolicy, strictness: 'ask' });
    const { text, headers } = await fetched(`${server.origin}/gate.js`);
    expect(readGateStamp(text)).toMatchObject({ syfteGateRules: { strictness: 'ask' } });
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('lets icons be kept, without which Outlook does not show them', async () => {
    server = await startServer({ port: 0, root, dist: root });
    const { status, headers } = await fetched(`${server.origin}/assets/icon-16.png`);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=86400']);
  });

  it('says which port is taken and how to choose another', async () => {
    server = await startServer({ port: 0, root, dist });
    const port = Number(new URL(server.origin).port);
    await expect(startServer({ port, root, dist })).rejects.toThrow(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`,
    );
  });
});

it.each([
  ['a frame of the local Outlook', inLocalOutlook, true],
  ['a frame of Outlook on the web', { ...inLocalOutlook, 'sec-fetch-site': 'cross-site' }, false],
  ['a page opened by itself', { 'sec-fetch-site': 'none', 'sec-fetch-dest': 'document' }, false],
  ['a link from the local Outlook', { ...inLocalOutlook, 'sec-fetch-dest': 'document' }, false],
  ['an old browser in the local Outlook', { referer: 'https://localhost:3000/outlook/' }, true],
  ['an old browser elsewhere', { referer: 'https://outlook.office.com/mail/' }, false],
  ['nobody knows what', {}, false],
])('%s: shown in the local Outlook or not', (_who, headers, isShown) => {
  expect(isShownInLocalOutlook({ host: 'localhost:3000', ...headers })).toBe(isShown);
});

it('swapping changes the address of office.js and adds one script, nothing else', () => {
  const page =
    '<html><head><title>t</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body>x</body></html>';
  expect(swapped(page).replace('<script src="/outlook/before-office.js"></script>', '')).toBe(
    page.replace('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', '/office-js/office.js'),
  );
});
