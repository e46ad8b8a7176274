import { describe, expect, it } from '@jest/globals';
import { checks } from '../../../../tools/doctor/checks/every-check';
import type { Seen } from '../../../../tools/doctor/look';
import { anAnswer, aSeen } from '../a-seen';

const gzip = { 'content-encoding': 'gzip' };

/** Levels and words of what a check finds. */
function found(name: string, seen: Partial<Seen>): readonly string[] {
  const check = checks.find((one) => one.name === name);
  return (check?.find(aSeen(seen)) ?? []).map(({ level, says }) => `${level}: ${says}`);
}

const plain = (status: number, location?: string) => ({
  plain: anAnswer({
    status,
    address: 'http://agenda.contoso.example/',
    headers: location === undefined ? {} : { location },
  }),
});

describe('without TLS', () => {
  it.each([
    ['a redirect to the site', plain(301, 'https://agenda.contoso.example/organizer.html')],
    ['a redirect of another kind', plain(308, 'https://agenda.contoso.example/')],
    ['a port that is closed', { plain: { kind: 'silence', because: 'ECONNREFUSED' } } as const],
  ])('%s is right', (_, seen) => expect(found('without-tls', seen)).toEqual([]));

  it.each([
    ['the site', plain(200), 'it answers 200'],
    ['an error page', plain(404), 'it answers 404'],
    ['a redirect to another host', plain(301, 'https://evil.example/'), 'which is not this site'],
    ['a redirect that stays without TLS', plain(302, '/start'), 'which is not this site'],
    ['a redirect to nowhere', plain(302), 'redirects to nowhere'],
    ['a redirect to what is no address', plain(302, 'https://['), 'which is not this site'],
  ])('%s is told', (_, seen, told) => expect(found('without-tls', seen).join()).toContain(told));
});

describe('gate.js', () => {
  it.each([
    [1999, []],
    [2000, ['warning: It took 2.0 seconds to arrive, of the five that Outlook waits.']],
    [4999, ['warning: It took 5.0 seconds to arrive, of the five that Outlook waits.']],
    [
      5000,
      [
        'error: It took 5.0 seconds to arrive. Outlook waits for five before it tells the sender that Syfte is slow.',
      ],
    ],
  ])('that took %i ms', (took, told) => {
    expect(found('gate-time', { firstGate: anAnswer({ took }) })).toEqual(told);
  });

  it.each(['gzip', 'br', 'zstd', 'deflate'])('sent as %s is compressed', (encoding) => {
    const firstGate = anAnswer({ headers: { 'content-encoding': encoding } });
    expect(found('compression', { firstGate })).toEqual([]);
  });

  it('sent as it is, is told', () => {
    expect(found('compression', { firstGate: anAnswer() })).toHaveLength(1);
    expect(found('compression', { firstGate: anAnswer({ headers: gzip }) })).toHaveLength(0);
  });
});

describe('the headers of a page', () => {
  const page = (headers: Readonly<Record<string, string>>) => ({
    answers: new Map([
      ['/organizer.html', anAnswer({ headers })],
      ['/assets/icon-16.png', anAnswer({ headers })],
    ]),
  });

  it.each([
    ['embedding', { 'cross-origin-embedder-policy': 'credentialless' }, 1],
    ['embedding', { 'cross-origin-embedder-policy': 'unsafe-none' }, 0],
    ['sharing', { 'cross-origin-resource-policy': 'same-site' }, 2],
    ['sharing', { 'cross-origin-resource-policy': 'cross-origin' }, 0],
    ['transport', { 'strict-transport-security': 'max-age=0' }, 1],
    ['transport', { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }, 0],
  ])('%s: %j', (name, headers, findings) => {
    expect(found(name, page(headers))).toHaveLength(findings);
  });
});
