import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { brotliFiles } from '../../../tools/hosting/brotli';
import { cacheControl } from '../../../tools/hosting/headers';

const bytes = (text: string) => new TextEncoder().encode(text);
const script = 'const answer = 42;'.repeat(50);
const site = new Map([
  ['gate.js', bytes(script)],
  ['policy.js', bytes(script)],
  ['organizer.html', bytes('<p>Hi</p>')],
  ['vendor.1a2b3c4d.js', bytes(script)],
  ['organizer.sv.1a2b3c4d.js', bytes(script)],
  ['vendor.1a2b3c4d.js.LICENSE.txt', bytes('MIT')],
]);

it('packs the scripts whose name says their content, and nothing that may change under its name', () => {
  const packed = brotliFiles(site);
  expect([...packed.keys()]).toEqual(['vendor.1a2b3c4d.js.br', 'organizer.sv.1a2b3c4d.js.br']);
  for (const path of packed.keys()) expect(cacheControl(path.replace('.br', ''))).toContain('immutable');
});

it('packs them so that they come out as they were', () => {
  for (const file of brotliFiles(site).values()) {
    expect(new TextDecoder().decode(brotliDecompressSync(file))).toBe(script);
    expect(file.length).toBeLessThan(script.length / 5);
  }
});
