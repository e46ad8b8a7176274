import { generate } from 'selfsigned';

/** A certificate and its key, as PEM. */
export interface Issued {
  readonly cert: string;
  readonly key: string;
}

/** An authority that nobody trusts but who is told to. */
export class TestAuthority {
  private constructor(readonly root: Issued) {}

  static async create(): Promise<TestAuthority> {
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'Test authority' }], {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
      ],
    });
    return new TestAuthority({ cert, key });
  }

  /** A certificate for a host, valid from yesterday for so many days from now; fewer than none: it has run out. */
  async issue(host: string, days = 90): Promise<Issued> {
    const day = 86_400_000;
    const end = Date.now() + days * day;
    const { cert, private: key } = await generate([{ name: 'commonName', value: host }], {
      keyType: 'ec',
      algorithm: 'sha256',
      ca: this.root,
      notBeforeDate: new Date(Math.min(Date.now(), end) - day),
      notAfterDate: new Date(end),
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
      ],
    });
    return { cert, key };
  }
}
