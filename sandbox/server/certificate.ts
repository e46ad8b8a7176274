import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Whether the browser has been told to trust it (Microsoft's office-addin-dev-certs does). */
  readonly isTrusted: boolean;
}

/** The certificate in a folder, unless there is none or it has run out. */
const inFolder = (folder: string, isTrusted: boolean): Certificate | null => {
  const [key, cert] = [join(folder, 'localhost.key'), join(folder, 'localhost.crt')];
  if (!existsSync(key) || !existsSync(cert)) return null;
  const found = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8'), isTrusted };
  return new Date(new X509Certificate(found.cert).validTo).getTime() > Date.now() ? found : null;
};

/** A year: longer than anybody tries it, short enough that no browser objects. */
const validDays = 365;

async function made(folder: string): Promise<Certificate> {
  const notAfterDate = new Date(Date.now() + validDays * 86_400_000);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate,
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'localhost.key'), key, { mode: 0o600 });
  writeFileSync(join(folder, 'localhost.crt'), cert);
  return { key, cert, isTrusted: false };
}

/**
 * A certificate for https://localhost: the one of Microsoft's office-addin-dev-certs where somebody has made and trusted it,
 * else our own, kept in `folder` so that a browser asks about it once.
 */
export async function certificate(folder: string): Promise<Certificate> {
  const microsofts = inFolder(join(homedir(), '.office-addin-dev-certs'), true);
  return microsofts ?? inFolder(folder, false) ?? made(folder);
}
