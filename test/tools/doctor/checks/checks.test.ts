import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checks } from '../../../../tools/doctor/checks/every-check';
import type { Seen } from '../../../../tools/doctor/look';
import { anAnswer, aSeen } from '../a-seen';

const served = readFileSync(resolve(__dirname, '../../../../manifest.xml'), 'utf8').replace(
  /<Version>[^<]*/,
  '<Version>1.2.0.0',
);

/** A site of this release that serves a manifest of version 1.2.0.0, beside the one that was uploaded. */
function aSite(release: string, uploaded = served): Seen {
  const body = new TextEncoder().encode(served);
  return aSeen({
    manifest: uploaded,
    answers: new Map([['/manifest.xml', anAnswer({ body })]]),
    inventory: { version: release, fingerprint: '', files: {} },
  });
}

describe('the versions of manifest and site', () => {
  const found = (seen: Seen) => checks.find(({ name }) => name === 'version')?.find(seen).length;

  it.each([
    ['of one release', aSite('1.2.0'), 0],
    ['after a release that changed nothing in the manifest', aSite('1.3.0'), 0],
    ['of a site that was not published', aSite('1.1.0'), 1],
    [
      'of a manifest that was not uploaded',
      aSite('1.2.0', served.replace('<Version>1.2.0.0', '<Version>1.1.0.0')),
      1,
    ],
  ])('%s', (_, seen, findings) => {
    expect(found(seen)).toBe(findings);
  });
});
