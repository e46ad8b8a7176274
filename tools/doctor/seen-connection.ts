import { checkServerIdentity, connect, type PeerCertificate } from 'node:tls';
import { type ConnectOptions, destination } from './ask';

/** What a site showed when it was connected to. */
export interface SeenConnection {
  readonly validFrom: string;
  readonly validTo: string;
  /** Why its certificate is not trusted, in OpenSSL's word; null when it is. */
  readonly distrust: string | null;
  /** Why its certificate is not this host's; null when it is. */
  readonly otherHost: string | null;
  /** What it chose to speak, of HTTP/2 and HTTP/1.1 (ALPN, RFC 7301). */
  readonly protocol: 'h2' | 'http/1.1';
}

/** How a site answers to a TLS connection, within so many milliseconds; null where none came about. */
export function seenConnection(
  origin: string,
  connectOptions: ConnectOptions,
  within: number,
): Promise<SeenConnection | null> {
  const url = new URL(origin);
  const isName = !/^[\d.]+$|:/.test(url.hostname.replace(/[[\]]/g, ''));
  return new Promise((resolve) => {
    const socket = connect(
      {
        ...destination(url, origin, connectOptions),
        rejectUnauthorized: false,
        ALPNProtocols: ['h2', 'http/1.1'],
        ...(isName && { servername: url.hostname }),
        ...(connectOptions.ca !== null && { ca: connectOptions.ca }),
      },
      () => {
        const shown = socket.getPeerCertificate() as PeerCertificate;
        const identity = checkServerIdentity(url.hostname, shown);
        clearTimeout(timer);
        resolve({
          validFrom: shown.valid_from,
          validTo: shown.valid_to,
          distrust: socket.authorized ? null : wordOf(socket.authorizationError),
          otherHost: identity ? identity.message : null,
          protocol: socket.alpnProtocol === 'h2' ? 'h2' : 'http/1.1',
        });
        socket.destroy();
      },
    );
    const timer = setTimeout(() => socket.destroy(new Error('timeout')), within);
    socket.on('error', () => {
      clearTimeout(timer);
      resolve(null);
    });
  });
}

/** Node gives a word, an error with a code, or an error with a word in its message, depending on what failed. */
function wordOf(given: unknown): string {
  if (given instanceof Error) return 'code' in given ? String(given.code) : given.message;
  return String(given);
}
