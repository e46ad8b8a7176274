import { error, type Finding, warning } from '../finding';
import type { Seen } from '../look';
import type { SeenConnection } from '../seen-connection';

/** Told by the dates and the names themselves. */
const toldElsewhere = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID'];

/** Three weeks: time for an order form, and longer than the renewal of any automatic one takes. */
export const usualCertificateDays = 21;
const day = 86_400_000;

/** @param days so many more it has to be valid for */
export function datesOf(
  seen: SeenConnection,
  where: string,
  now: number,
  days = usualCertificateDays,
): readonly Finding[] {
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
  return left < days
    ? [warning(where, `The certificate runs out in ${left} days, on ${seen.validTo}.`, renew)]
    : [];
}

export function hostOf(seen: SeenConnection, where: string): readonly Finding[] {
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

export function chainOf(seen: SeenConnection, where: string): readonly Finding[] {
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

/** A check of the certificate; where there is none, the connection is the finding. */
export function ofCertificate(
  judge: (certificate: SeenConnection, where: string, now: number, days: number) => readonly Finding[],
) {
  return ({ connection, origin, now, certificateDays }: Seen) =>
    connection === null ? [] : judge(connection, origin, now, certificateDays);
}
