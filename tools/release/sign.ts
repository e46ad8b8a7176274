import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a signature is for, so that one of these files is never taken for a signed commit or a login (ssh-keygen(1), -Y sign). */
export const signatureNamespace = 'syfte-release';

/**
 * Signs a file with a key of OpenSSH, into a file beside it with `.sig` at its end, which `ssh-keygen -Y verify` checks. The key never comes into
 * the project: it is named, may be on a token, and its passphrase is asked for by ssh-keygen itself.
 * @throws Error with a sentence when there is no such key, or it could not sign
 */
export function sign(file: string, key: string): void {
  if (!existsSync(key)) throw new Error(`--sign ${key}: there is no such key.`);
  const { status, error } = spawnSync(
    'ssh-keygen',
    ['-q', '-Y', 'sign', '-f', key, '-n', signatureNamespace, file],
    {
      stdio: ['inherit', 'ignore', 'inherit'],
    },
  );
  if (error) throw new Error(`ssh-keygen could not be started (${error.message}): it comes with OpenSSH.`);
  if (status !== 0) throw new Error(`${file} could not be signed; the lines above say why.`);
}
