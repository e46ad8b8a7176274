import type { Answer } from '../ask';
import { error, type Finding, warning } from '../finding';
import type { Seen } from '../look';
import { at } from './check';

export function connection({ origin, connection: seen }: Seen): readonly Finding[] {
  if (seen !== null) return [];
  return [
    error(
      origin,
      'No TLS connection came about.',
      'See that the host name resolves, that port and firewall are open, and that the certificate is loaded.',
    ),
  ];
}

/** HTTP/2 carries the files of a pane side by side; over HTTP/1.1 they wait for each other, six at a time. */
export function protocol({ origin, connection: seen }: Seen): readonly Finding[] {
  if (seen === null || seen.protocol === 'h2') return [];
  return [
    warning(
      origin,
      'The host speaks HTTP/1.1 alone: the files of a pane wait for each other.',
      'Turn HTTP/2 on, as the files in hosting/ do; look at every proxy in front, too.',
    ),
  ];
}

/** A host that answers without TLS may only send people to where it has TLS. */
export function withoutTls({ origin, plain }: Seen): readonly Finding[] {
  if (plain?.kind !== 'answer') return [];
  const { location = '' } = plain.headers;
  const target = URL.canParse(location, plain.address) ? new URL(location, plain.address) : null;
  const isRedirect = plain.status >= 300 && plain.status < 400 && target?.origin === origin;
  if (isRedirect) return [];
  const says =
    plain.status >= 300 && plain.status < 400
      ? `Without TLS it redirects to ${location || 'nowhere'}, which is not this site.`
      : `Without TLS it answers ${plain.status}: whoever sits in between can change what people get.`;
  return [
    warning(plain.address, says, `Redirect port 80 to ${origin}, as the files in hosting/ do, or close it.`),
  ];
}

const isScript = ({ status }: Answer) => status === 200;

/** A script that is sent as it is takes three times as long to arrive. */
export function compression(seen: Seen): readonly Finding[] {
  const { firstGate } = seen;
  if (firstGate.kind !== 'answer' || !isScript(firstGate)) return [];
  return /\b(?:gzip|br|zstd|deflate)\b/.test(firstGate.headers['content-encoding'] ?? '')
    ? []
    : [
        warning(
          at(seen, '/gate.js'),
          'It is sent uncompressed: the pane and the check on Send wait for three times as many bytes.',
          'Turn compression on for scripts and pages, as the files in hosting/ do; IIS and an edge in front need a setting of their own (docs/deploy.md, “Compressed files”).',
        ),
      ];
}

/**
 * After five seconds Outlook tells the sender that the add-in takes longer than expected, and what it loads counts
 * (learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events, OfficeDev/office-js#6816). office.js comes
 * besides, so two are much for ours.
 */
const outlooksPatience = 5000;
const much = 2000;

export function gateTime(seen: Seen): readonly Finding[] {
  const { firstGate } = seen;
  if (firstGate.kind !== 'answer' || !isScript(firstGate) || firstGate.took < much) return [];
  const took = (firstGate.took / 1000).toFixed(1);
  const fix =
    'Measure from where your people are; then bring the host nearer to them, or give it more to work with.';
  return firstGate.took >= outlooksPatience
    ? [
        error(
          at(seen, '/gate.js'),
          `It took ${took} seconds to arrive. Outlook waits for five before it tells the sender that Syfte is slow.`,
          fix,
        ),
      ]
    : [
        warning(
          at(seen, '/gate.js'),
          `It took ${took} seconds to arrive, of the five that Outlook waits.`,
          fix,
        ),
      ];
}

/** Whether gate.js came, so that there is something to measure. */
export const hasFirstGate = ({ firstGate }: Seen) => firstGate.kind === 'answer' && isScript(firstGate);
