import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Router } from 'express';
import { defaultPolicy, type Policy } from '../../src/policy/policy';
import { cacheControl, fileHeaders } from '../../tools/hosting/headers';
import { policyScript } from '../../tools/stamp/policy-script';
import { stampGate } from '../../tools/stamp/stamp-gate';
import { localStamp } from './stamp';

/**
 * The two files that differ from one organisation to the next (docs/decisions/0007-one-stamp.md): policy.js, and gate.js where other
 * rules are in force than those it was built with.
 */
export function stampedFiles(dist: string, origin: () => string, policy: () => Policy): Router {
  const files = Router();
  files.get('/policy.js', (_request, response) => {
    response
      .type('js')
      .set({ ...fileHeaders, 'Cache-Control': cacheControl('/policy.js') })
      .send(policyScript(localStamp(origin(), policy())));
  });
  files.get('/gate.js', async (_request, response, next) => {
    const built = await readFile(join(dist, 'gate.js'), 'utf8').catch(() => null);
    if (built === null || policy() === defaultPolicy) return next();
    response
      .type('js')
      .set({ ...fileHeaders, 'Cache-Control': cacheControl('/gate.js') })
      .send(stampGate(built, policy()));
  });
  return files;
}
