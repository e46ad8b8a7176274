import type { Answer } from '../../../tools/doctor/ask';
import type { Seen } from '../../../tools/doctor/look';

/** An answer of 200 with nothing in it. */
export function anAnswer(more: Partial<Answer> = {}): Answer {
  return {
    kind: 'answer',
    address: 'https://agenda.contoso.example/gate.js',
    redirects: [],
    status: 200,
    headers: {},
    body: new Uint8Array(),
    took: 10,
    ...more,
  };
}

/** A site that was looked at and has nothing on it. */
export function aSeen(more: Partial<Seen> = {}): Seen {
  return {
    origin: 'https://agenda.contoso.example',
    now: 0,
    connection: {
      validFrom: 'Oct  1 00:00:00 2026 GMT',
      validTo: 'Jan  1 00:00:00 2027 GMT',
      distrust: null,
      otherHost: null,
      protocol: 'h2',
    },
    plain: null,
    firstGate: anAnswer({ headers: { 'content-encoding': 'gzip' } }),
    manifest: null,
    manifestPlace: 'manifest.xml',
    answers: new Map(),
    unasked: 0,
    inventory: null,
    stamp: null,
    own: null,
    certificateDays: 21,
    ...more,
  };
}
