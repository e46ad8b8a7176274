import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import {
  checksums,
  guidesInside,
  packagesInside,
  readmeOf,
  releaseOf,
  zipped,
} from '../../../tools/release/archive';
import { readAudit } from '../../../tools/release/audit';
import {
  type BundledPackage,
  bundledPackages,
  packageFolders,
} from '../../../tools/release/bundled-packages';
import { isAccepted, thirdPartyLicences, unaccepted } from '../../../tools/release/licences';
import { sbom } from '../../../tools/release/sbom';
import { anchors, links, npmScripts, read } from '../../docs/markdown';

const aPackage = (name: string, more: Partial<BundledPackage> = {}): BundledPackage => ({
  name,
  version: '1.0.0',
  license: 'MIT',
  licenseText: 'Permission is hereby granted.',
  supplier: 'somebody',
  needs: [],
  integrity: 'sha512-AAEC',
  ...more,
});

const made = new Date('2026-11-01T12:00:00Z');

/** A project of a few files, whose bundle says that it has two packages in it. */
let root = '';
const files: Readonly<Record<string, string>> = {
  'package.json': '{"name":"syfte","version":"1.2.3"}',
  'package-lock.json': '{"packages":{"node_modules/one":{"integrity":"sha512-AAEC"}}}',
  LICENSE: 'MIT',
  'CHANGELOG.md': '# Changelog',
  'README.md': '# Syfte',
  'docs/deploy.md': '# Deploy',
  'dist/gate.js': 'gate',
  'dist/vendor.js.map':
    '{"sources":["webpack://syfte/./src/a.ts","webpack://syfte/./node_modules/one/a.js","webpack://syfte/./node_modules/one/node_modules/@two/three/b.js","webpack://syfte/webpack/bootstrap"]}',
  'handbook/index.html': 'handbook',
  'handbook-script/search.js.map': '{"sources":["webpack://syfte/./node_modules/six/a.js"]}',
  'node_modules/six/package.json': '{"name":"six","version":"6.0.0","license":"MIT"}',
  'tools/configure.mjs': 'configure',
  'tools/doctor.mjs': 'doctor',
  'tools/judge.mjs': 'judge',
  'tools/report/figures.sql': 'SELECT 1',
  'tools/doctor.mjs.map':
    '{"sources":["webpack://syfte/./node_modules/one/b.js","webpack://syfte/./node_modules/five/a.js"]}',
  'node_modules/one/package.json': '{"name":"one","version":"1.0.0","license":"MIT"}',
  'node_modules/one/LICENSE': 'The licence of one',
  'node_modules/one/node_modules/@two/three/package.json':
    '{"name":"@two/three","version":"2.0.0","license":"ISC"}',
  'node_modules/five/package.json':
    '{"name":"five","version":"5.0.0","license":"MIT","repository":{"url":"https://example.com/five"}}',
  'node_modules/four/package.json': '{"name":"four","version":"4.0.0","license":"GPL-3.0"}',
};

const built = () => ({ tools: join(root, 'tools'), handbook: join(root, 'handbook') });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'syfte-root-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the packages inside', () => {
  it('are those that the bundles are made of, and no other', () => {
    const names = bundledPackages(root, [join(root, 'dist'), join(root, 'tools')]).map(({ name }) => name);
    expect(names).toEqual(['@two/three', 'five', 'one']);
  });

  it('are told apart in folders within folders', () => {
    expect(packageFolders(files['dist/vendor.js.map'] ?? '')).toEqual([
      'node_modules/one',
      'node_modules/one/node_modules/@two/three',
    ]);
  });

  it('keep their licences', () => {
    const text = thirdPartyLicences(bundledPackages(root, [join(root, 'dist')]));
    expect(text).toContain('The licence of one');
    expect(text).not.toContain('five 5.0.0');
    expect(text).toContain('@two/three 2.0.0\nLicense: ISC');
  });
});

describe('a package that names the MIT licence and ships no text of it', () => {
  it('gets the text, with those who hold the rights', () => {
    const text = thirdPartyLicences(bundledPackages(root, [join(root, 'tools')]));
    expect(text).toMatch(
      /five 5\.0\.0\nLicense: MIT\n\nMIT License\n\nCopyright \(c\) the authors of five \(https:\/\/example\.com\/five\)/,
    );
  });
});

describe('a licence', () => {
  it.each(['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', '0BSD', '(MIT OR GPL-3.0)', 'MIT AND ISC'])(
    'that a company accepts: %s',
    (license) => {
      expect(isAccepted(license)).toBe(true);
    },
  );

  it.each([
    'GPL-3.0',
    'AGPL-3.0-only',
    'MPL-2.0',
    'MIT AND GPL-3.0',
    'SEE LICENSE IN LICENSE',
    'unknown',
    '',
  ])('that somebody has to look at: %s', (license) => {
    expect(isAccepted(license)).toBe(false);
    expect(unaccepted([aPackage('a', { license })])).toHaveLength(1);
  });
});

describe('the bill of materials', () => {
  it('lists each package with its address, licence and hash', () => {
    const bill = JSON.parse(
      sbom(
        '1.2.3',
        [aPackage('@two/three'), aPackage('x', { license: 'MIT OR ISC', integrity: null })],
        made,
      ),
    );
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    expect(bill.components).toEqual([
      expect.objectContaining({
        purl: 'pkg:npm/%40two/three@1.0.0',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: '000102' }],
      }),
      expect.objectContaining({ name: 'x', licenses: [{ expression: 'MIT OR ISC' }] }),
    ]);
    expect(bill.components[1]).not.toHaveProperty('hashes');
  });

  it('has what NTIA asks for at least: supplier, author, time, serial number, and who asks for whom', () => {
    const packages = [
      aPackage('one', { needs: ['@two/three', 'not-inside'] }),
      aPackage('@two/three', { supplier: 'Bo Berg' }),
    ];
    const bill = JSON.parse(sbom('1.2.3', packages, made));
    expect(bill.metadata).toMatchObject({
      timestamp: '2026-11-01T12:00:00.000Z',
      authors: [{ name: expect.stringMatching(/./) }],
      supplier: { name: expect.stringMatching(/./) },
    });
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(bill.components.map((one: { supplier: object }) => one.supplier)).toEqual([
      { name: 'somebody' },
      { name: 'Bo Berg' },
    ]);
    expect(bill.dependencies).toEqual([
      { ref: 'syfte@1.2.3', dependsOn: ['pkg:npm/one@1.0.0'] },
      { ref: 'pkg:npm/one@1.0.0', dependsOn: ['pkg:npm/%40two/three@1.0.0'] },
      { ref: 'pkg:npm/%40two/three@1.0.0', dependsOn: [] },
    ]);
  });

  it('has one serial number for one content, and another for another', () => {
    const serial = (name: string) => JSON.parse(sbom('1.2.3', [aPackage(name)], made)).serialNumber;
    expect(serial('a')).toBe(serial('a'));
    expect(serial('a')).not.toBe(serial('b'));
  });
});

describe('an archive', () => {
  it('has site, tools, guides, licences and checksums, below one folder', () => {
    const names = Object.keys(unzipSync(zipped(releaseOf(root, built(), made))));
    const wanted = [
      'dist/gate.js',
      'docs/deploy.md',
      'handbook/index.html',
      'configure.mjs',
      'doctor.mjs',
      'judge.mjs',
      'figures.sql',
      'package.json',
      'LICENSE',
    ];
    const more = ['CHANGELOG.md', 'README.md', 'THIRD-PARTY-LICENSES.txt', 'sbom.cdx.json', 'SHA256SUMS'];
    expect(names).toEqual(expect.arrayContaining([...wanted, ...more].map((name) => `syfte-1.2.3/${name}`)));
    expect(names.filter((name) => !name.startsWith('syfte-1.2.3/') || name.endsWith('.mjs.map'))).toEqual([]);
  });

  it('lists what is in the script of the handbook, too', () => {
    expect(packagesInside(root, built()).map(({ name }) => name)).toContain('six');
  });

  it('is the same each time', () => {
    const release = releaseOf(root, built(), made);
    expect(Buffer.from(zipped(release)).equals(Buffer.from(zipped(releaseOf(root, built(), made))))).toBe(
      true,
    );
  });

  it('has the same commands as the project', () => {
    const { files: inside } = releaseOf(root, built(), made);
    const { scripts } = JSON.parse(new TextDecoder().decode(inside.get('package.json')));
    expect(scripts).toEqual({
      configure: 'node configure.mjs',
      doctor: 'node doctor.mjs',
      judge: 'node --single-threaded --max-semi-space-size=16 judge.mjs',
    });
  });

  it('lists the checksum of every file but the list', () => {
    // printf abc | sha256sum
    expect(checksums(new Map([['a.txt', new TextEncoder().encode('abc')]]))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n',
    );
    const { files: inside } = releaseOf(root, built(), made);
    const lines = new TextDecoder().decode(inside.get('SHA256SUMS')).trim().split('\n');
    expect(lines).toHaveLength(inside.size - 1);
  });
});

describe('the guides in an archive', () => {
  const project = join(__dirname, '../../..');
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
  const inside: ReadonlyMap<string, string> = new Map<string, string>([
    ...[...guidesInside(project)].map(([path, bytes]) => [`docs/${path}`, text(bytes)] as const),
    ['README.md', readmeOf(read('README.md'))] as const,
  ]);
  const others = ['SECURITY.md', 'CHANGELOG.md', 'LICENSE', 'handbook/index.html'];
  const pages = [...inside].filter(([path]) => path.endsWith('.md'));

  it.each(pages)('lead to what is in it: %s', (path, page) => {
    const targets = links(page).filter((link) => !/^[a-z]+:|^#/i.test(link));
    const files = targets.map((link) => join(dirname(path), link.replace(/#.*/, '')));
    expect(files.filter((file) => !inside.has(file) && !others.includes(file))).toEqual([]);
    const here = targets.filter((link) => /README\.md#/.test(link)).map((link) => link.replace(/.*#/, ''));
    expect(here.filter((anchor) => !anchors(inside.get('README.md') ?? '').includes(anchor))).toEqual([]);
  });

  // What decisions name is history, and no step of anybody's.
  const steps = pages.filter(([path]) => !path.startsWith('docs/decisions/'));

  it.each(steps)('tell nobody to type what it has not: %s', (_, page) => {
    expect(npmScripts(page).filter((name) => !['configure', 'doctor', 'judge'].includes(name))).toEqual([]);
  });
});

describe('advisories', () => {
  const report = (vulnerabilities: unknown) => JSON.stringify({ vulnerabilities });

  it.each(['high', 'critical'])('that are %s and against what ships are told', (severity) => {
    const printed = report({ one: { severity, range: '<2' }, jest: { severity, range: '*' } });
    expect(readAudit(printed, [aPackage('one')])).toEqual({
      kind: 'asked',
      serious: [`one <2: ${severity}`],
    });
  });

  it('that are moderate or of a test runner are not', () => {
    const printed = report({
      one: { severity: 'moderate', range: '*' },
      jest: { severity: 'critical', range: '*' },
    });
    expect(readAudit(printed, [aPackage('one')])).toEqual({ kind: 'asked', serious: [] });
  });

  it.each([
    [
      'offline',
      '{"error":{"code":"ENOTFOUND","summary":"request to registry failed"}}',
      'request to registry failed',
    ],
    ['refused', '{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
    ['silent', '', 'npm audit printed no report'],
  ])('are not taken for none when npm is %s', (_, printed, because) => {
    expect(readAudit(printed, [])).toEqual({ kind: 'not-asked', because });
  });
});
