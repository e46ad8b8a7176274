import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../../src/policy/policy';
import { addInIdOf } from '../../../tools/configure/add-in-id';
import { readInventory, sha256 } from '../../../tools/configure/inventory';
import { type Options, readOptions } from '../../../tools/configure/options';
import { type Tenant, tenantFiles } from '../../../tools/configure/tenant-files';
import { idIn, versionIn } from '../../../tools/configure/tenant-manifest';
import { readPolicyScript } from '../../../tools/stamp/policy-script';
import { readGateStamp } from '../../../tools/stamp/stamp-gate';
import { aRelease } from './a-release';

const clientId = '11111111-2222-4333-8444-555555555555';
const host = 'https://agenda.contoso.example';

function optionsOf(...more: readonly string[]): Options {
  const understood = readOptions(['--host', host, '--out', 'x', ...more]);
  if (understood.kind !== 'options') throw new Error(JSON.stringify(understood));
  return understood.options;
}

/** What configure writes, as text by path. */
function written(options: Options, more: Partial<Tenant> = {}): Readonly<Record<string, string>> {
  const files = tenantFiles({ options, policy: defaultPolicy, release: aRelease(), previous: null, ...more });
  return Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

describe('what configure writes', () => {
  it('is a manifest, a site, and the files to serve and register it with', () => {
    expect(Object.keys(written(optionsOf()))).toEqual([
      'manifest.xml',
      'site/.well-known/microsoft-officeaddins-allowed.json',
      'site/assets/icon-16.png',
      'site/attendee.html',
      'site/gate.html',
      'site/gate.js',
      'site/index.html',
      'site/manifest.xml',
      'site/organizer.html',
      'site/policy.js',
      'site/syfte.json',
      'site/vendor.12345678.js',
      'hosting/nginx/syfte.conf',
      'hosting/nginx/syfte.report-only.conf',
      'hosting/nginx/Dockerfile',
      'hosting/nginx/compose.yaml',
      'hosting/azure-static-web-apps/staticwebapp.config.json',
      'hosting/azure-static-web-apps/report-only/staticwebapp.config.json',
      'hosting/iis/web.config',
      'hosting/iis/web.report-only.config',
      'hosting/nginx/brotli/vendor.12345678.js.br',
      'register/register.sh',
      'register/register.ps1',
      'exchange/report-invites.ps1',
    ]);
  });

  it('stamps policy, client and cloud into the pages, and the rules into the gate', () => {
    const files = written(optionsOf('--client-id', clientId, '--tenant', 'contoso.example'));
    const stamp = readPolicyScript(files['site/policy.js'] ?? '');
    expect(stamp).toMatchObject({
      graph: 'https://graph.microsoft.com',
      signIn: { clientId, authority: 'https://login.microsoftonline.com/contoso.example' },
    });
    expect(readGateStamp(files['site/gate.js'] ?? '')?.fingerprint).toBe(stamp?.fingerprint);
  });

  it('stamps no sign-in where nobody registered an app', () => {
    expect(readPolicyScript(written(optionsOf())['site/policy.js'] ?? '')?.signIn).toBeNull();
  });

  it('registers the permissions of attendance reports only where the policy has them on', () => {
    const off = written(optionsOf());
    const on = written(optionsOf(), { policy: { ...defaultPolicy, attendanceReports: true } });
    for (const script of ['register/register.sh', 'register/register.ps1']) {
      expect(off[script]).toContain('Calendars.ReadWrite');
      expect(off[script]).not.toContain('OnlineMeeting');
      expect(on[script]).toContain('OnlineMeetings.Read');
      expect(on[script]).toContain('OnlineMeetingArtifact.Read.All');
    }
    expect(on['manifest.xml']).toBe(off['manifest.xml']);
  });

  it('lists every file of the site as it is', () => {
    const files = written(optionsOf());
    const inventory = readInventory(files['site/syfte.json'] ?? '');
    const listed = Object.entries(inventory?.files ?? {});
    expect(listed.map(([path]) => `site/${path}`)).toEqual(
      Object.keys(files).filter((path) => path.startsWith('site/') && path !== 'site/syfte.json'),
    );
    for (const [path, hash] of listed)
      expect(sha256(new TextEncoder().encode(files[`site/${path}`]))).toBe(hash);
  });

  it('takes office.js from where the cloud has it', () => {
    const china = written(optionsOf('--cloud', 'china'));
    expect(china['site/organizer.html']).toContain(
      'src="https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"',
    );
    expect(china['site/organizer.html']).not.toContain('https://appsforoffice.microsoft.com');
    const scripts = /script-src ([^;]*);/.exec(china['hosting/nginx/syfte.conf'] ?? '')?.[1];
    expect(scripts?.split(' ')).toEqual([
      "'self'",
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/',
      'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
    ]);
  });

  it('is the same for the same options', () => {
    expect(written(optionsOf())).toEqual(written(optionsOf()));
  });
});

describe('another policy', () => {
  it('changes the stamps and the list, and leaves the manifest alone', () => {
    const one = written(optionsOf());
    const other = written(optionsOf(), {
      policy: { ...defaultPolicy, strictness: 'ask', domains: ['contoso.example'] },
    });
    expect(Object.keys(one).filter((path) => one[path] !== other[path])).toEqual([
      'site/gate.js',
      'site/policy.js',
      'site/syfte.json',
    ]);
  });

  it.each(Object.keys(defaultPolicy))('leaves the manifest alone whatever it says about %s', (field) => {
    const other = field === 'languages' ? ['sv'] : 'something else';
    const changed = written(optionsOf(), { policy: { ...defaultPolicy, [field]: other } });
    expect(changed['manifest.xml']).toBe(written(optionsOf())['manifest.xml']);
  });
});

describe('the id and the version of the manifest', () => {
  const first = written(optionsOf())['manifest.xml'] ?? '';

  it('are those of the host and of the release', () => {
    expect(idIn(first)).toBe(addInIdOf(host));
    expect(versionIn(first)).toMatch(/^\d+\.\d+\.\d+\.0$/);
  });

  it('stay as they are deployed where nothing else differs', () => {
    const deployed = first.replace(versionIn(first), '7.1.2.3').replace(idIn(first), clientId);
    expect(written(optionsOf(), { previous: deployed })['manifest.xml']).toBe(deployed);
  });

  it('are the same id and a higher version where something differs', () => {
    const next = written(optionsOf('--send-mode', 'block'), { previous: first })['manifest.xml'] ?? '';
    expect(idIn(next)).toBe(idIn(first));
    expect(versionIn(next)).toBe(versionIn(first).replace(/0$/, '1'));
  });

  it('are another id where one is asked for', () => {
    expect(idIn(written(optionsOf('--id', clientId), { previous: first })['manifest.xml'] ?? '')).toBe(
      clientId,
    );
  });
});
