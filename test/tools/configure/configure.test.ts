import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { configure } from '../../../tools/configure/configure';
import { versionIn } from '../../../tools/configure/tenant-manifest';
import { aRelease } from './a-release';

let folder = '';
let out = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'syfte-configure-'));
  for (const [path, bytes] of aRelease()) {
    mkdirSync(dirname(join(folder, 'release/dist', path)), { recursive: true });
    writeFileSync(join(folder, 'release/dist', path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  out = join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
});

/** Types it beside the release, with the least that is needed. */
function run(...argv: readonly string[]): {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
} {
  const [said, complained]: string[][] = [[], []];
  const output = {
    print: (line: string) => said?.push(line),
    complain: (line: string) => complained?.push(line),
  };
  const typed = ['--host', 'https://agenda.contoso.example', '--out', out, ...argv];
  const code = configure(typed, join(folder, 'release/configure.mjs'), output);
  return { code, said: said?.join('\n') ?? '', complained: complained?.join('\n') ?? '' };
}

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('configure', () => {
  it('writes the folder and says what is in it and what comes next', () => {
    const { code, said, complained } = run();
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(readdirSync(out).sort()).toEqual(['exchange', 'hosting', 'manifest.xml', 'register', 'site']);
    expect(said).toContain('npm run doctor -- https://agenda.contoso.example --manifest');
    expect(said).toContain('Without --client-id nobody signs in');
  });

  it('says what it would write and writes nothing on a dry run', () => {
    const { code, said } = run('--dry-run');
    expect(code).toBe(0);
    expect(said).toContain('Nothing was written.');
    expect(said).toContain('site/gate.js, ');
    expect(existsSync(out)).toBe(false);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ code: 0, said: expect.stringContaining('--send-mode MODE') });
  });

  it('puts an organisation’s policy into pages and gate', () => {
    expect(run('--policy', file('policy.json', '{"strictness":"ask"}')).code).toBe(0);
    for (const name of ['policy.js', 'gate.js'])
      expect(readFileSync(join(out, 'site', name), 'utf8')).toContain('"strictness":"ask"');
  });

  it('says so when the policy has other languages than the buttons', () => {
    const policy = file('swedish.json', '{"languages":["sv"]}');
    expect(run('--policy', policy, '--dry-run').said).toContain('--languages sv makes them one');
    expect(run('--policy', policy, '--languages', 'sv', '--dry-run').said).not.toContain('makes them one');
  });

  it('raises the version of the manifest that is deployed', () => {
    run();
    const deployed = file('deployed.xml', readFileSync(join(out, 'manifest.xml'), 'utf8'));
    rmSync(out, { recursive: true });
    run('--previous', deployed, '--send-mode', 'block');
    const [before, after] = [deployed, join(out, 'manifest.xml')].map((path) =>
      versionIn(readFileSync(path, 'utf8')),
    );
    expect(after).toBe(before?.replace(/0$/, '1'));
  });

  it.each([
    ['a policy that is not there', () => ['--policy', join(folder, 'gone.json')], 'there is no such file'],
    ['a policy that is no JSON', () => ['--policy', file('bad.json', '{"strictness":')], 'line 1'],
    [
      'a policy with two mistakes',
      () => ['--policy', file('wrong.json', '{"strictness":"hard","oneReasonAbove":-1}')],
      '2 mistakes in it:\n  strictness: ',
    ],
    ['a release that is not there', () => ['--release', join(folder, 'gone.zip')], 'no such file or folder'],
    ['a deployed manifest that is not there', () => ['--previous', join(folder, 'gone.xml')], 'no such file'],
    [
      'a deployed manifest that is no XML',
      () => ['--previous', file('text.xml', 'hello')],
      'not well-formed',
    ],
    [
      'a deployed manifest of something else',
      () => ['--previous', file('some.xml', '<a/>')],
      'id or its version',
    ],
    ['an unknown send mode', () => ['--send-mode', 'hard'], 'softblock, block or promptuser'],
  ])('ends with 2 and writes nothing for %s', (_, argv, told) => {
    const before = readdirSync(folder).filter((name) => !/\.(?:json|xml)$/.test(name));
    const { code, complained } = run(...argv());
    expect({ code, complained }).toEqual({ code: 2, complained: expect.stringContaining(told) });
    expect(complained).toContain('Nothing was written.');
    expect(readdirSync(folder).filter((name) => !/\.(?:json|xml)$/.test(name))).toEqual(before);
  });

  it('names the path of every mistake in a policy', () => {
    const policy = file(
      'wrong.json',
      '{"exempt":{"subjects":["("]},"required":{"purpose":"yes"},"unknown":1}',
    );
    const { complained } = run('--policy', policy);
    for (const path of ['exempt.subjects[0]: ', 'required.purpose: ', 'unknown'])
      expect(complained).toContain(path);
  });
});
