import { describe, expect, it } from '@jest/globals';
import { defaultStamp } from '../../../../src/policy/stamped';
import { policyFindings } from '../../../../tools/doctor/checks/content-policy';
import { cloudNames, clouds } from '../../../../tools/hosting/clouds';
import { contentSecurityPolicy, headersFor } from '../../../../tools/hosting/headers';

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
