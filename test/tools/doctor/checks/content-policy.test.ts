import { describe, expect, it } from '@jest/globals';
import { defaultStamp } from '../../../../src/policy/stamped';
import { policyFindings } from '../../../../tools/doctor/checks/content-policy';
import { cloudNames, clouds } from '../../../../tools/hosting/clouds';
import {
  contentSecurityPolicy,
  headersFor,
  pageStyleHash,
  scriptSources,
} from '../../../../tools/hosting/headers';

const where = 'https://agenda.contoso.example/organizer.html';
const ours = contentSecurityPolicy(headersFor(clouds.global));
const signIn = {
  clientId: '11111111-2222-4333-8444-555555555555',
  authority: `${clouds.global.login}/contoso.example`,
};
const stamp = { ...defaultStamp, signIn };

const found = (policy: string) =>
  policyFindings(where, { 'content-security-policy': policy }, clouds.global, stamp).map(({ says }) => says);

describe('a content policy', () => {
  it.each(cloudNames)('that we write is right in its cloud: %s', (name) => {
    const cloud = clouds[name];
    const headers = { 'content-security-policy': contentSecurityPolicy(headersFor(cloud)) };
    const own = {
      ...stamp,
      graph: cloud.graph,
      signIn: { ...signIn, authority: `${cloud.login}/contoso.example` },
    };
    expect(policyFindings(where, headers, cloud, own)).toEqual([]);
  });

  it('that allows more of the same is right too', () => {
    expect(found(ours.replace("img-src 'self'", "img-src 'self' https://pictures.contoso.example"))).toEqual(
      [],
    );
  });

  it('that names the whole host of office.js, or the folder above, is right too', () => {
    const [folder] = scriptSources(clouds.global);
    for (const wider of ['https://appsforoffice.microsoft.com', 'https://appsforoffice.microsoft.com/lib/'])
      expect(found(ours.replace(String(folder), wider))).toEqual([]);
  });

  it.each([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://appsforoffice.microsoft.com/lib/beta/',
  ])('that lets in less than office.js loads beside itself is told: %s', (narrow) => {
    const [folder] = scriptSources(clouds.global);
    expect(found(ours.replace(String(folder), narrow)).join()).toContain(`has no ${folder} in script-src`);
  });

  it('without the hash of the pages’ own style is told', () => {
    expect(found(ours.replace(` ${pageStyleHash}`, '')).join()).toContain(
      `has no ${pageStyleHash} in style-src`,
    );
  });

  it('whose default-src speaks for a directive that is left out is right', () => {
    const wide = ours
      .replace(/connect-src [^;]*; /, '')
      .replace("default-src 'none'", `default-src 'self' ${clouds.global.graph} ${clouds.global.login}`);
    expect(found(wide)).toEqual([]);
  });

  it.each([
    [
      'unsafe-inline',
      ours.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
      "'unsafe-inline' in script-src",
    ],
    [
      'unsafe-eval',
      ours.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
      "'unsafe-eval' in script-src",
    ],
    ['every host', ours.replace(/script-src [^;]*/, 'script-src *'), '* in script-src'],
    [
      'every https host',
      ours.replace("script-src 'self'", "script-src 'self' https:"),
      'https: in script-src',
    ],
    [
      'no limit at all',
      'frame-ancestors https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft',
      'everything in script-src',
    ],
  ])('that lets scripts run from anywhere is told: %s', (_, policy, told) => {
    expect(found(policy).join()).toContain(told);
  });

  it('needs no sign-in where nobody registered an app', () => {
    const headers = { 'content-security-policy': contentSecurityPolicy() };
    expect(policyFindings(where, headers, clouds.global, defaultStamp)).toEqual([]);
  });
});
