import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { allowedFile } from '../../../tools/hosting/allowed-file';
import { azureFiles } from '../../../tools/hosting/azure';
import { cloudNames, clouds } from '../../../tools/hosting/clouds';
import { contentSecurityPolicy, headersFor, hostedHeaders } from '../../../tools/hosting/headers';
import type { Hosting } from '../../../tools/hosting/hosting';
import { iisFiles } from '../../../tools/hosting/iis';
import { mediaTypeOf } from '../../../tools/hosting/media-types';
import { nginxFiles } from '../../../tools/hosting/nginx';
import { parseManifest } from '../../../tools/manifest/read-manifest';

const hosting: Hosting = {
  origin: 'https://agenda.contoso.example',
  paths: [
    '/.well-known/microsoft-officeaddins-allowed.json',
    '/assets/icon-16.png',
    '/gate.html',
    '/gate.js',
    '/organizer.html',
    '/policy.js',
    '/vendor.36884fb3.js',
  ],
  headers: headersFor(clouds.global),
};
const all = { ...nginxFiles(hosting), ...azureFiles(hosting), ...iisFiles(hosting) };

describe('the hosting files', () => {
  it.each(Object.keys(all).filter((path) => !/report-only/.test(path)))('are as approved: %s', (path) => {
    const file = `${path.replaceAll('/', '-')}.approved.txt`;
    expect(all[path]).toBeAsApproved(join(__dirname, file));
  });

  it.each(Object.keys(all).filter((path) => /report-only/.test(path)))('only report in %s', (path) => {
    const enforced = all[path.replace(/[./]report-only/, '')] ?? '';
    const backAgain = (all[path] ?? '').replaceAll(
      'Content-Security-Policy-Report-Only',
      'Content-Security-Policy',
    );
    expect(all[path]).toContain('Content-Security-Policy-Report-Only');
    expect(backAgain).toBe(enforced);
  });

  it('have no X-Frame-Options but to remove it', () => {
    const lines = Object.values(all).flatMap((text) =>
      text.split('\n').filter((line) => /x-frame-options/i.test(line)),
    );
    expect(lines.filter((line) => !line.includes('<remove '))).toEqual([]);
  });

  it('are XML for IIS', () => {
    for (const path of ['iis/web.config', 'iis/web.report-only.config'])
      expect(parseManifest(all[path] ?? '').localName).toBe('configuration');
  });

  it('give every file of the site its own headers, on Azure and on IIS', () => {
    const { routes } = JSON.parse(all['azure-static-web-apps/staticwebapp.config.json'] ?? '');
    for (const path of hosting.paths) {
      const headers = hostedHeaders(path, hosting.headers);
      expect(routes).toContainEqual({ route: path, headers });
      expect(all['iis/web.config']).toContain(`<location path="${path.slice(1)}">`);
    }
  });

  it('publish a port of its own in the container', () => {
    const files = nginxFiles({ ...hosting, origin: 'https://agenda.contoso.example:8443' });
    expect(files['nginx/compose.yaml']).toContain('"8443:443"');
    expect(files['nginx/syfte.conf']).toContain(
      'return 301 https://agenda.contoso.example:8443$request_uri;',
    );
  });
});

describe('the headers of a cloud', () => {
  it.each(cloudNames)('let its own Outlook, Graph and sign-in in: %s', (name) => {
    const cloud = clouds[name];
    const policy = contentSecurityPolicy(headersFor(cloud));
    expect(policy).toContain(`connect-src 'self' ${cloud.graph} ${cloud.login}`);
    expect(policy).toContain(`frame-ancestors 'self' ${cloud.outlook.join(' ')}`);
    expect(policy).toContain(`script-src 'self' ${new URL('.', cloud.officeJs).href} `);
    expect(policy).toContain(`frame-src 'self' ${cloud.login}`);
  });
});

describe('the file of allowed scripts', () => {
  it('names gate.js by its whole address', () => {
    expect(JSON.parse(allowedFile('https://agenda.contoso.example/gate.js'))).toEqual({
      allowed: ['https://agenda.contoso.example/gate.js'],
    });
  });
});

describe('the media type', () => {
  it.each([
    ['/gate.js', 'text/javascript'],
    ['/a.b.js.map', 'application/json'],
    ['/assets/icon.svg', 'image/svg+xml'],
    ['/unknown.zip', null],
  ])('of %s is %s', (path, type) => {
    expect(mediaTypeOf(path)).toBe(type);
  });
});
