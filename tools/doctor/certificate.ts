import { checkServerIdentity, connect, type PeerCertificate } from 'node:tls';
import { destination, type Reach } from './ask';
import { error, type Finding, warning } from './finding';

/** What the site showed of its certificate. */
export interface SeenCertificate {
  readonly validFrom: string;
  readonly validTo: string;
  /** Why it is not trusted, in OpenSSL's word; null when it is. */
  readonly distrust: string | null;
  /** Why it is not this host's; null when it is. */
  readonly otherHost: string | null;
}

/** The certificate of a site; null where no TLS came about. */
export function seenCertificate(origin: string, reach: Reach): Promise<SeenCertificate | null> {
  const url = new URL(origin);
  const isName = !/^[\d.]+$|:/.test(url.hostname.replace(/[[\]]/g, ''));
  return new Promise((resolve) => {
    const socket = connect(
      {
        ...destination(url, origin, reach),
        rejectUnauthorized: false,
        ...(isName && { servername: url.hostname }),
        ...(reach.ca !== null && { ca: reach.ca }),
        timeout: 15_000,
      },
      () => {
        const shown = socket.getPeerCertificate() as PeerCertificate;
        const identity = checkServerIdentity(url.hostname, shown);
        resolve({
          validFrom: shown.valid_from,
          validTo: shown.valid_to,
          distrust: socket.authorized ? null : wordOf(socket.authorizationError),
          otherHost: identity ? identity.message : null,
        });
        socket.destroy();
      },
    );
    socket.on('timeout', () => socket.destroy(new Error('timeout')));
    socket.on('error', () => resolve(null));
  });
}

/** Node gives a word, an error with a code, or an error with a word in its message, depending on what failed. */
function wordOf(given: unknown): string {
  if (given instanceof Error) return 'code' in given ? String(given.code) : given.message;
  return String(given);
}

/** Told by the dates and the names themselves. */
const toldElsewhere = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID'];

/** Three weeks: time for an order form, and longer than the renewal of any automatic one takes. */
const soon = 21;
const day = 86_400_000;

export function datesOf(seen: SeenCertificate, where: string, now: number): readonly Finding[] {
  const [from, to] = [Date.parse(seen.validFrom), Date.parse(seen.validTo)];
  const left = Math.floor((to - now) / day);
  const renew =
    'Renew the certificate and load it: Outlook shows nothing from a site whose certificate has run out.';
  if (now < from)
    return [
      error(
        where,
        `The certificate is not valid before ${seen.validFrom}.`,
        'Check the clock of this machine, or load the certificate that is valid now.',
      ),
    ];
  if (left < 0) return [error(where, `The certificate ran out on ${seen.validTo}.`, renew)];
  return left < soon
    ? [warning(where, `The certificate runs out in ${left} days, on ${seen.validTo}.`, renew)]
    : [];
}

export function hostOf(seen: SeenCertificate, where: string): readonly Finding[] {
  if (seen.otherHost === null) return [];
  return [
    error(
      where,
      `The certificate is for another host: ${seen.otherHost}`,
      'Load a certificate that names this host among its subject alternative names.',
    ),
  ];
}

const chainWords: Readonly<Record<string, string>> = {
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificates between it and its root are not sent',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'the certificates between it and its root are not sent, or its root is not trusted here',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its root is not trusted here',
};

export function chainOf(seen: SeenCertificate, where: string): readonly Finding[] {
  if (seen.distrust === null || toldElsewhere.includes(seen.distrust)) return [];
  const why = chainWords[seen.distrust] ?? seen.distrust;
  return [
    error(
      where,
      `The certificate is not trusted: ${why} (${seen.distrust}).`,
      'Serve the full chain (fullchain.pem). For a root of your own, name it with --ca here, and see that every machine with Outlook trusts it.',
    ),
  ];
}
