import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { provenance } from '../../../tools/release/provenance';
import { sign, signatureNamespace } from '../../../tools/release/sign';
import { sourceOf } from '../../../tools/release/source';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'syfte-signed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the time of the sources', () => {
  it('is what the environment says', () => {
    expect(sourceOf(folder, { SOURCE_DATE_EPOCH: '1793534400' }).made.toISOString()).toBe(
      '2026-11-01T12:00:00.000Z',
    );
  });

  it('is never the clock’s', () => {
    expect(() => sourceOf(folder, {})).toThrow(/SOURCE_DATE_EPOCH/);
    expect(() => sourceOf(folder, { SOURCE_DATE_EPOCH: 'now' })).toThrow(/SOURCE_DATE_EPOCH/);
  });
});

describe('the provenance of an archive', () => {
  const source = { commit: 'a'.repeat(40), isChanged: true, made: new Date('2026-11-01T12:00:00Z') };
  const all = {
    archive: { name: 'syfte-1.2.3.zip', sha256: 'b'.repeat(64) },
    version: '1.2.3',
    lock: 'c'.repeat(64),
    node: 'v20.19.0',
    npm: '10.8.2',
  };

  it('names the archive, its sources, the lockfile, and that files differed from the commit', () => {
    const statement = JSON.parse(provenance({ ...all, source }));
    expect(statement.subject).toEqual([{ name: 'syfte-1.2.3.zip', digest: { sha256: 'b'.repeat(64) } }]);
    expect(statement.predicate.buildDefinition.resolvedDependencies).toEqual([
      { name: 'sources', digest: { gitCommit: 'a'.repeat(40) }, annotations: { changed: true } },
      { name: 'package-lock.json', digest: { sha256: 'c'.repeat(64) } },
    ]);
    expect(statement.predicate.runDetails.builder.version).toEqual({ node: 'v20.19.0', npm: '10.8.2' });
  });

  it('says so when nobody knows the commit', () => {
    const statement = provenance({ ...all, source: { ...source, commit: null } });
    expect(statement).toContain('unknown: not a clone');
  });
});

// Skipped, and named so, where OpenSSH is not installed: whoever checks a release does it with that.
const hasOpenSsh = spawnSync('ssh-keygen', ['-?']).error === undefined;
const noOpenSsh = hasOpenSsh ? '' : ' (skipped: no ssh-keygen here)';

describe('a signature', () => {
  (hasOpenSsh ? it : it.skip)(
    `is one that ssh-keygen checks, for this file and this purpose alone${noOpenSsh}`,
    () => {
      const at = (name: string) => join(folder, name);
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at('key')]);
      writeFileSync(at('a.sha256'), 'b  a.zip\n');
      sign(at('a.sha256'), at('key'));
      writeFileSync(at('signers'), `releases@contoso.example ${readFileSync(at('key.pub'), 'utf8')}`);
      const verify = (text: string, purpose: string) =>
        spawnSync(
          'ssh-keygen',
          [
            '-Y',
            'verify',
            '-f',
            at('signers'),
            '-I',
            'releases@contoso.example',
            '-n',
            purpose,
            '-s',
            at('a.sha256.sig'),
          ],
          { input: text },
        ).status;
      expect(verify('b  a.zip\n', signatureNamespace)).toBe(0);
      expect(verify('c  a.zip\n', signatureNamespace)).not.toBe(0);
      expect(verify('b  a.zip\n', 'git')).not.toBe(0);
    },
  );

  it('is not made without a key', () => {
    expect(() => sign(join(folder, 'a.sha256'), join(folder, 'nothing'))).toThrow('there is no such key');
  });
});
