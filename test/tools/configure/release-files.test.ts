import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { NoRelease, releaseFiles } from '../../../tools/configure/release-files';

const bytes = (text: string) => new TextEncoder().encode(text);
const site = ['manifest.xml', 'gate.js', 'gate.html', 'organizer.html', 'assets/icon-16.png'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'syfte-files-'));
  for (const path of site) {
    mkdirSync(dirname(join(folder, 'unpacked/dist', path)), { recursive: true });
    writeFileSync(join(folder, 'unpacked/dist', path), path);
  }
  const inside = Object.fromEntries(site.map((path) => [`syfte-1.2.3/dist/${path}`, bytes(path)]));
  const besides = { 'syfte-1.2.3/configure.mjs': bytes(''), 'syfte-1.2.3/dist/../../outside.js': bytes('') };
  writeFileSync(join(folder, 'release.zip'), zipSync({ ...inside, ...besides }));
  writeFileSync(join(folder, 'other.zip'), zipSync({ 'dist/gate.js': bytes('') }));
  writeFileSync(join(folder, 'no.zip'), 'this is no archive');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a release', () => {
  it.each([
    ['an archive', 'release.zip'],
    ['an unpacked one', 'unpacked'],
    ['a dist folder', 'unpacked/dist'],
  ])('is read from %s', (_, name) => {
    expect([...releaseFiles(join(folder, name), 'nowhere').keys()]).toEqual([...site].sort());
  });

  it('is the dist beside the program, or beside the folder of the program', () => {
    const programs = ['unpacked/configure.mjs', 'unpacked/tools/configure.ts'];
    for (const program of programs)
      expect(releaseFiles(null, join(folder, program)).has('gate.js')).toBe(true);
  });

  it.each([
    ['is not there', 'gone.zip', 'there is no such file'],
    ['is no archive', 'no.zip', 'could not be unpacked'],
    ['is an archive of something else', 'other.zip', 'manifest.xml, gate.html, organizer.html are missing'],
  ])('that %s is told', (_, name, told) => {
    expect(() => releaseFiles(join(folder, name), 'nowhere')).toThrow(NoRelease);
    expect(() => releaseFiles(join(folder, name), 'nowhere')).toThrow(told);
  });

  it('that was never built is told, with what builds it', () => {
    expect(() => releaseFiles(null, join(folder, 'empty/tools/configure.ts'))).toThrow('npm run build');
  });
});
