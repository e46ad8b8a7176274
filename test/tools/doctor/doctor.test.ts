import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doctor } from '../../../tools/doctor/doctor';

/** Healthy and ill sites, served by nginx, are examined in `test/e2e/from-a-release.e2e.ts`; here is a host on which nothing listens. */

let closed = '';
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'syfte-doctor-'));
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  closed = typeof address === 'object' && address ? `127.0.0.1:${address.port}` : '';
  await new Promise((done) => server.close(done));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function examined(...args: readonly string[]): Promise<{ code: number; said: readonly string[] }> {
  const said: string[] = [];
  const output = { print: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  const code = await doctor(
    ['https://agenda.contoso.example', '--connect', closed, ...args],
    Date.now(),
    output,
  );
  return { code, said };
}

describe('a host that does not answer', () => {
  it('is said to be right in nothing', async () => {
    const { code, said } = await examined();
    expect(code).toBe(1);
    expect(said.filter((line) => line.startsWith('  ok'))).toEqual([]);
    expect(said).toContain('  unseen   The certificate is trusted: nothing to look at');
  });

  it('says to a program what nobody could look at', async () => {
    const { said } = await examined('--json');
    const report = JSON.parse(said.join('\n'));
    expect(report.ok).toBe(false);
    expect(report.checks.filter(({ ok }: { ok: boolean }) => ok)).toEqual([]);
    expect(report.checks).toContainEqual({ check: 'framing', ok: false, looked: false, findings: [] });
    expect(report.checks).toContainEqual(expect.objectContaining({ check: 'connection', looked: true }));
  });

  it('leaves the manifest that was named to be looked at', async () => {
    const { said } = await examined('--manifest', resolve(__dirname, '../../../manifest.xml'));
    expect(said).toContain(
      '  ok       The manifest is one that Outlook reads: order, ids, resources, runtime',
    );
    const broken = join(folder, 'broken.xml');
    writeFileSync(broken, '<OfficeApp>');
    expect((await examined('--manifest', broken)).said.join('\n')).toContain(broken);
  });
});
