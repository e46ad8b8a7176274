import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inventoryPath, sha256 } from '../../tools/configure/inventory';
import { checks } from '../../tools/doctor/checks/every-check';
import { doctor } from '../../tools/doctor/doctor';
import { findNginx } from '../../tools/find-nginx';
import { packagesInside } from '../../tools/release/archive';
import { unaccepted } from '../../tools/release/licences';
import { anInviteTo, goodAnswers } from './driver/agenda-answers';
import { type Illness, illnesses, spoil } from './driver/illnesses';
import { type LocalOutlook, launchLocalOutlook } from './driver/local-outlook';
import { withMicrosoftsScripts } from './driver/microsofts-scripts';
import { freePort, NginxSite } from './driver/nginx-site';
import { OrganizerPane } from './driver/organizer-pane';
import { Released } from './driver/released';
import { type Issued, TestAuthority } from './driver/test-authority';

/**
 * From a release archive in an empty folder to a site on Debian's nginx, with the shipped files, under a name of its own, in an Outlook under
 * Microsoft's name: what an administrator does, and what everyone's browser then does.
 */
// Skipped, and named so, where no nginx is installed: its configuration is tried on the real one or not at all.
const nginx = findNginx();
const test = nginx === null ? it.skip : it;
const why = nginx === null ? ' (skipped: no nginx here)' : '';

const name = 'agenda.contoso.example';
const host = `https://${name}`;
const clientId = '11111111-2222-4333-8444-555555555555';
const asked = ['--host', host, '--client-id', clientId, '--tenant', 'contoso.example'];

const root = resolve(__dirname, '../..');

let released: Released;
let out = '';
let authority: TestAuthority;
let certificate: Issued;
let site: NginxSite;

beforeAll(async () => {
  released = await Released.create();
  out = released.configure('contoso', ...asked);
  cpSync(join(out, 'site'), join(released.folder, 'own'), { recursive: true });
  authority = await TestAuthority.create();
  certificate = await authority.issue(name);
  writeFileSync(join(released.folder, 'ca.pem'), authority.root.cert);
  if (nginx === null) return;
  const shipped = join(out, 'hosting/nginx/syfte.conf');
  const ports = [await freePort(), await freePort()] as const;
  site = new NginxSite(nginx, join(released.folder, 'nginx'), shipped, join(out, 'site'), ...ports);
  await site.start(certificate);
  // A bundle, an archive and two certificates are made first.
}, 600_000);

afterAll(async () => {
  await site?.stop();
  released?.remove();
});

/** Where every page and script in a frame came from. */
function frameOrigins({ page }: LocalOutlook): ReadonlySet<string> {
  const origins = new Set<string>();
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() && frame.url().startsWith('https:'))
      origins.add(new URL(frame.url()).origin);
  });
  return origins;
}

describe('a site made from a release', () => {
  test(`stops an invite in the browser, takes its answers, and lets it go, under the enforced content policy${why}`, async () => {
    const outlook = await launchLocalOutlook({
      dist: join(out, 'site'),
      apart: { name: 'outlook.office.com', hosts: { [name]: site.port } },
    });
    try {
      await withMicrosoftsScripts(outlook);
      const origins = frameOrigins(outlook);
      const compose = await anInviteTo(outlook, 'Bo Berg', 'Cecilia Dahl');
      await compose.send();
      const message = await compose.alert.message();
      for (const missing of ['purpose', 'goal', 'Bo Berg', 'next step']) expect(message).toContain(missing);
      await compose.alert.press('Fill in agenda');
      const pane = new OrganizerPane(compose.pane());
      await pane.fill(goodAnswers);
      await pane.addToInvite();
      await compose.send();
      await compose.isClosed();
      expect(outlook.mails().map(({ kind, to }) => [kind, to])).toEqual([
        ['invite', 'bo.berg@contoso.example'],
        ['invite', 'cecilia.dahl@contoso.example'],
      ]);
      expect([...origins]).toEqual([host]);
      expect(outlook.policyViolations).toEqual([]);
    } finally {
      await outlook.close();
    }
  });

  test(`is not shown in a frame of anybody but Outlook${why}`, async () => {
    const outlook = await launchLocalOutlook({
      dist: join(out, 'site'),
      apart: { name: 'evil.example', hosts: { [name]: site.port } },
    });
    try {
      await withMicrosoftsScripts(outlook);
      const compose = await anInviteTo(outlook, 'Bo Berg');
      const refused = outlook.page.waitForEvent('console', (message) =>
        /Content Security Policy/i.test(message.text()),
      );
      await compose.paneButton('Agenda').click();
      await refused;
      expect(outlook.policyViolations.join()).toMatch(/frame-ancestors/);
    } finally {
      await outlook.close();
    }
  });
});

const reach = () => ['--connect', `127.0.0.1:${site.port}`, '--plain', `127.0.0.1:${site.plainPort}`];
const trusting = () => ['--ca', join(released.folder, 'ca.pem')];

interface Reported {
  readonly ok: boolean;
  readonly checks: readonly {
    readonly check: string;
    readonly ok: boolean;
    readonly findings: readonly { readonly says: string; readonly fix: string }[];
  }[];
}

/** The doctor's report and its exit code. */
async function diagnosis(
  ...args: readonly string[]
): Promise<{ code: number; report: Reported; ill: readonly string[] }> {
  const said: string[] = [];
  const output = { print: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  const code = await doctor([host, ...reach(), '--json', ...args], Date.now(), output);
  const report = JSON.parse(said.join('\n')) as Reported;
  return { code, report, ill: report.checks.filter(({ ok }) => !ok).map(({ check }) => check) };
}

const issuedFor: Readonly<Record<NonNullable<Illness['certificate']>, () => Promise<Issued>>> = {
  expired: () => authority.issue(name, -1),
  'ends-soon': () => authority.issue(name, 14),
  'other-host': () => authority.issue('other.contoso.example'),
};

/** Gives the site an illness, asks the doctor, and heals it. */
async function diagnosed(illness: Illness): ReturnType<typeof diagnosis> {
  const manifest = join(released.folder, 'uploaded.xml');
  const text = readFileSync(join(out, 'manifest.xml'), 'utf8');
  writeFileSync(manifest, illness.manifest?.(text) ?? text);
  const path = join(out, 'site', illness.file?.path ?? 'gate.js');
  const former = readFileSync(path, 'utf8');
  const serves = illness.conf !== undefined || illness.certificate !== undefined;
  const listPath = join(out, 'site', inventoryPath);
  const list = readFileSync(listPath, 'utf8');
  if (illness.file) spoil(join(out, 'site'), illness.file, former);
  if (illness.isListed)
    writeFileSync(listPath, list.replace(sha256(Buffer.from(former)), sha256(readFileSync(path))));
  if (serves) {
    await site.stop();
    await site.start(
      illness.certificate ? await issuedFor[illness.certificate]() : certificate,
      illness.conf,
    );
  }
  try {
    const own = ['--site', join(released.folder, 'own')];
    return await diagnosis(
      '--manifest',
      manifest,
      ...(illness.isUntrusted ? [] : trusting()),
      ...(illness.isListed ? own : []),
    );
  } finally {
    writeFileSync(path, former);
    if (illness.isListed) writeFileSync(listPath, list);
    if (serves) {
      await site.stop();
      await site.start(certificate);
    }
  }
}

describe('the doctor', () => {
  test(`finds nothing wrong with it, as shipped${why}`, () => {
    const { status, stdout } = released.run(
      'doctor',
      host,
      ...reach(),
      ...trusting(),
      '--manifest',
      join(out, 'manifest.xml'),
    );
    expect(stdout).toMatch(/All is right, as far as can be told without your own copy[^\n]*\s*$/);
    expect(status).toBe(0);
  });

  const table = illnesses.map((illness) => [illness.what, illness] as const);
  test.each(table)(`names %s${why}`, async (_, illness) => {
    const { ill, report } = await diagnosed(illness);
    expect(ill).toContain(illness.check);
    const findings = report.checks.flatMap((check) => check.findings);
    expect(findings.filter(({ says, fix }) => says === '' || fix === '')).toEqual([]);
  });

  test(`finds the site healthy again after all of them${why}`, async () => {
    expect(await diagnosis(...trusting())).toMatchObject({ code: 0, ill: [] });
  });

  test(`vouches for the site as a whole where it has the administrator’s own copy${why}`, () => {
    const own = join(released.folder, 'own');
    const withoutCopy = released.run('doctor', host, ...reach(), ...trusting());
    const withCopy = released.run('doctor', host, ...reach(), ...trusting(), '--site', own);
    expect(withoutCopy.stdout).toContain('--site names your own copy');
    expect(withCopy.stdout).toContain(`ok       Every file is the one in ${own}`);
    expect(withCopy.stdout).toMatch(/All is right\.\s*$/);
    expect(withCopy.status).toBe(0);
  });

  test(`ends with 1 for a warning where that is wanted${why}`, async () => {
    const soon = ['--certificate-days', '200', ...trusting()];
    expect(await diagnosis(...soon)).toMatchObject({ code: 0, ill: ['certificate-dates'] });
    expect((await diagnosis(...soon, '--fail-on', 'warning')).code).toBe(1);
  });

  test(`names a host that does not answer${why}`, async () => {
    const { code, ill } = await diagnosis('--connect', '127.0.0.1:1');
    expect(code).toBe(1);
    expect(ill).toEqual(expect.arrayContaining(['connection', 'reachable']));
  });
});

/** Every file below a folder, as text. */
function texts(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]));
}

describe('the examination', () => {
  it('has fifty illnesses or more', () => {
    expect(new Set(illnesses.map(({ what }) => what)).size).toBeGreaterThanOrEqual(50);
  });

  it('has an illness for every check', () => {
    const tried = new Set(['connection', ...illnesses.map(({ check }) => check)]);
    expect(new Set(checks.map(({ name: check }) => check))).toEqual(tried);
  });
});

describe('a release', () => {
  const inside = (path: string) => readFileSync(join(released.unpacked, path));

  it('has the checksum of every file in it, and every file has one', () => {
    const lines = inside('SHA256SUMS').toString().trim().split('\n');
    const wrong = lines
      .map((line) => line.split('  '))
      .filter(([hash, path = '']) => sha256(inside(path)) !== hash);
    expect(wrong).toEqual([]);
    expect(lines).toHaveLength(Object.keys(texts(released.unpacked)).length - 1);
  });

  it('lists what is really inside, all with licences that a company accepts, and their texts', () => {
    const built = { tools: join(released.folder, 'tools'), handbook: join(released.folder, 'handbook') };
    const packages = packagesInside(root, built);
    expect(unaccepted(packages)).toEqual([]);
    expect(packages.filter(({ licenseText }) => licenseText === '').map(({ name: one }) => one)).toEqual([]);
    const names = JSON.parse(inside('sbom.cdx.json').toString()).components.map(
      (one: { name: string }) => one.name,
    );
    const known = [
      'react',
      'react-dom',
      '@fluentui/react-combobox',
      '@azure/msal-browser',
      '@xmldom/xmldom',
      'acorn',
      'ajv',
      'minisearch',
    ];
    expect(names).toEqual(expect.arrayContaining(known));
    expect(names.filter((one: string) => /^(?:jest|webpack|playwright-core|typescript)$/.test(one))).toEqual(
      [],
    );
  });

  it('has no path of the machine that made it', () => {
    const named = Object.entries(texts(released.unpacked)).filter(([, text]) => text.includes(root));
    expect(named.map(([path]) => path)).toEqual([]);
  });
});

describe('configure from a release', () => {
  it('gives the same bytes for the same options, from the folder and from the archive', () => {
    const fromArchive = released.configure('from-archive', ...asked, '--release', released.archive);
    expect(texts(fromArchive)).toEqual(texts(out));
  });

  it('changes policy.js, the stamp in gate.js and the list for another policy, and nothing else', () => {
    const policy = join(released.folder, 'policy.json');
    writeFileSync(policy, JSON.stringify({ strictness: 'ask' }));
    const other = texts(released.configure('other-policy', ...asked, '--policy', policy));
    const one = texts(out);
    expect(Object.keys(other)).toEqual(Object.keys(one));
    expect(Object.keys(one).filter((path) => one[path] !== other[path])).toEqual([
      '/site/gate.js',
      '/site/policy.js',
      '/site/syfte.json',
    ]);
    const without = (gate = '') => gate.replace(/(["'`])\{\\?"syfteGateRules(?:\\[\s\S]|(?!\1)[^\\])*\1/, '');
    expect(without(other['/site/gate.js'])).toBe(without(one['/site/gate.js']));
    expect(other['/site/gate.js']).toContain('"strictness":"ask"');
  });

  it('writes nothing over what is there, and nothing for a bad option', () => {
    mkdirSync(join(released.folder, 'full'));
    writeFileSync(join(released.folder, 'full', 'mine.txt'), 'mine');
    const before = readdirSync(released.folder);
    const tries = [
      ['--out', join(released.folder, 'full'), ...asked],
      ['--out', join(released.folder, 'new'), '--host', 'http://agenda.contoso.example'],
      ['--out', join(released.folder, 'new'), ...asked, '--release', join(released.folder, 'ca.pem')],
    ];
    for (const args of tries) {
      const { status, stderr } = released.run('configure', ...args);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining('Nothing was written.'),
      });
    }
    expect(readdirSync(released.folder)).toEqual(before);
    expect(readdirSync(join(released.folder, 'full'))).toEqual(['mine.txt']);
  });
});
