import { describe, expect, it } from '@jest/globals';
import { cacheControl, contentSecurityPolicy, pageHeaders } from '../../../tools/hosting/headers';

const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));

describe('the content policy of a page', () => {
  it('allows nothing that is not named, and no inline script or style', () => {
    const policy = contentSecurityPolicy();
    expect(directives(policy)['default-src']).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-|\*|data:|http:/);
  });

  it('lets in office.js from its only supported source, and what office.js fetches itself', () => {
    expect(directives(contentSecurityPolicy())['script-src']).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com/lib/1/hosted/',
      'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
    ]);
  });

  it('lets Outlook show the page in a frame, and nobody else', () => {
    expect(directives(contentSecurityPolicy())['frame-ancestors']).toEqual([
      "'self'",
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook.cloud.microsoft',
    ]);
    expect(Object.keys(pageHeaders())).not.toContain('X-Frame-Options');
  });

  it('lets pages ask their own host, and the services that are named', () => {
    const services = ['https://graph.microsoft.com'];
    expect(directives(contentSecurityPolicy())['connect-src']).toEqual(["'self'"]);
    expect(directives(contentSecurityPolicy({ services }))['connect-src']).toEqual(["'self'", ...services]);
  });
});

it.each([
  ['/vendor.36884fb3.js', 'public, max-age=31536000, immutable'],
  ['/assets/icon-16.png', 'public, max-age=86400'],
  ['/gate.js', 'no-cache'],
  ['/organizer.html', 'no-cache'],
  ['/manifest.xml', 'no-cache'],
])('%s may be kept: %s', (path, kept) => {
  expect(cacheControl(path)).toBe(kept);
});
