import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { certificate } from '../../../sandbox/server/certificate';

const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
const home = process.env.HOME;
process.env.HOME = folder;
afterAll(() => {
  process.env.HOME = home;
  rmSync(folder, { recursive: true });
});

it('is made for localhost and 127.0.0.1 once, and kept', async () => {
  const made = await certificate(join(folder, 'cert'));
  const read = new X509Certificate(made.cert);
  expect(read.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
  expect(made.isTrusted).toBe(false);
  expect(await certificate(join(folder, 'cert'))).toEqual(made);
});
