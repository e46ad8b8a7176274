import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scopes } from '../../../src/graph/scopes';
import { clouds } from '../../../tools/hosting/clouds';
import { azScript } from '../../../tools/register/az-script';
import { permissions, permissionsFor } from '../../../tools/register/permissions';
import { powershellScript } from '../../../tools/register/powershell-script';
import { pagesThatSignIn, type Registration, redirectUris } from '../../../tools/register/registration';

const registration: Registration = {
  origin: 'https://agenda.contoso.example:8443',
  pages: pagesThatSignIn([
    '/attendee.html',
    '/gate.html',
    '/gate.js',
    '/organizer.html',
    '/sign-in.html',
    '/sign-in-window.html',
  ]),
  tenant: 'contoso.example',
  permissions: permissionsFor({ attendanceReports: true }),
  clientId: '11111111-2222-4333-8444-555555555555',
  cloud: clouds.global,
};

describe('a registration', () => {
  it('returns to the broker by its host alone, and to every page but the gate’s', () => {
    expect(redirectUris(registration)).toEqual([
      'brk-multihub://agenda.contoso.example:8443',
      'https://agenda.contoso.example:8443/attendee.html',
      'https://agenda.contoso.example:8443/organizer.html',
      'https://agenda.contoso.example:8443/sign-in.html',
    ]);
  });

  it('has a reason for every permission', () => {
    expect(permissions.filter(({ why }) => !/^to \w+/.test(why))).toEqual([]);
    expect(new Set(permissions.map(({ name }) => name)).size).toBe(permissions.length);
  });
});

const scripts = [
  ['register.sh.approved.txt', azScript(registration)],
  ['register.ps1.approved.txt', powershellScript(registration)],
] as const;

describe('the scripts that register', () => {
  it.each(scripts)('are as approved: %s', (file, text) => {
    expect(text).toBeAsApproved(join(__dirname, file));
  });

  it.each(scripts)('name every redirect, every permission and the address of consent: %s', (_, text) => {
    for (const wanted of [
      ...redirectUris(registration),
      ...registration.permissions,
      '/adminconsent?client_id=',
    ])
      expect(text).toContain(wanted);
  });

  it('ask for consent in the tenant that was registered in, whatever configure knew of it', () => {
    const anyTenant = { ...registration, tenant: 'organizations' };
    expect(azScript(anyTenant)).toContain('"https://login.microsoftonline.com/$TENANT/v2.0/adminconsent?');
    expect(powershellScript(anyTenant)).toContain(
      '"https://login.microsoftonline.com/$tenant/v2.0/adminconsent?',
    );
  });

  it.each(Object.entries(clouds))('stay in the cloud they are for: %s', (_, cloud) => {
    const script = azScript({ ...registration, cloud });
    const hosts = [...script.matchAll(/https:\/\/(graph|dod-graph|microsoftgraph|login)[^/"'\s%]+/g)].map(
      ([host]) => host,
    );
    expect(new Set(hosts)).toEqual(new Set([cloud.graph, cloud.login]));
    expect(script).toContain(`az cloud set --name ${cloud.az}`);
  });

  // Windows has no bash of its own.
  const hasBash = spawnSync('bash', ['--version']).error === undefined;
  (hasBash ? it : it.skip)(`are shell that bash can read${hasBash ? '' : ' (skipped: no bash here)'}`, () => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: azScript(registration), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('make a registration where there is none yet', () => {
    expect(azScript({ ...registration, clientId: null })).toMatch(/^CLIENT_ID="\$\{1:-\}"$/m);
    expect(powershellScript({ ...registration, clientId: null })).toContain("$ClientId = ''");
  });
});

describe('the permissions of a registration', () => {
  it('are those that the pages ask for', () => {
    const names = permissions.map(({ name }) => name);
    expect(names.sort()).toEqual([...new Set(Object.values(scopes).flat())].sort());
  });

  it('leave out those of attendance reports where the policy has them off', () => {
    const off = permissionsFor({ attendanceReports: false });
    expect(permissionsFor({ attendanceReports: true }).filter((name) => !off.includes(name))).toEqual(
      scopes.attendance,
    );
    const [script, other] = [azScript, powershellScript].map((write) =>
      write({ ...registration, permissions: off }),
    );
    for (const name of scopes.attendance) {
      expect(script).not.toContain(name);
      expect(other).not.toContain(name);
    }
  });
});
