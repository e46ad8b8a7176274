import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NoPlace, writeWhole } from '../../../tools/configure/write-whole';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'syfte-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = new Map([
  ['manifest.xml', new TextEncoder().encode('<OfficeApp/>')],
  ['site/gate.js', new TextEncoder().encode('')],
]);

describe('what configure writes', () => {
  it.each([
    ['new', () => {}],
    ['empty', (out: string) => mkdirSync(out)],
  ])('is there whole, in a folder that was %s', (_, before) => {
    const out = join(folder, 'out');
    before(out);
    writeWhole(files, out);
    expect(readFileSync(join(out, 'manifest.xml'), 'utf8')).toBe('<OfficeApp/>');
    expect(existsSync(join(out, 'site/gate.js'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('may be folders deep', () => {
    mkdirSync(join(folder, 'a'));
    writeWhole(files, join(folder, 'a/b'));
    expect(readdirSync(join(folder, 'a/b')).sort()).toEqual(['manifest.xml', 'site']);
  });

  it('is never mixed with what is there', () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    expect(() => writeWhole(files, folder)).toThrow(NoPlace);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('does not replace a file', () => {
    writeFileSync(join(folder, 'out'), 'mine');
    expect(() => writeWhole(files, join(folder, 'out'))).toThrow('is a file');
  });

  it('is not there at all when one file cannot be written', () => {
    const impossible = new Map([...files, ['site/gate.js/more', new Uint8Array()] as const]);
    expect(() => writeWhole(impossible, join(folder, 'out'))).toThrow(NoPlace);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves a folder that was empty as empty as before when it cannot be written', () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    const impossible = new Map([...files, ['site/gate.js/more', new Uint8Array()] as const]);
    expect(() => writeWhole(impossible, out)).toThrow(NoPlace);
    expect(readdirSync(out)).toEqual([]);
  });

  it('fills a folder that was empty and does not replace it: it may be mounted', () => {
    const out = join(folder, 'out');
    mkdirSync(out);
    const { ino } = statSync(out);
    writeWhole(files, out);
    expect(statSync(out).ino).toBe(ino);
    expect(readdirSync(out).sort()).toEqual(['manifest.xml', 'site']);
  });

  it('has scripts that can be run', () => {
    writeWhole(new Map([['register/register.sh', new Uint8Array()]]), join(folder, 'out'));
    const { mode } = statSync(join(folder, 'out/register/register.sh'));
    expect(process.platform === 'win32' || (mode & 0o100) !== 0).toBe(true);
  });
});
