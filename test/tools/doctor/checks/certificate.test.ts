import { describe, expect, it } from '@jest/globals';
import { chainOf, datesOf, hostOf } from '../../../../tools/doctor/checks/certificate';
import type { SeenConnection } from '../../../../tools/doctor/seen-connection';

const now = Date.parse('2026-11-25T12:00:00Z');
const good: SeenConnection = {
  validFrom: 'Oct  1 00:00:00 2026 GMT',
  validTo: 'Jan  1 00:00:00 2027 GMT',
  distrust: null,
  otherHost: null,
  protocol: 'h2',
};
const where = 'https://agenda.contoso.example';

describe('a certificate', () => {
  it('that is valid, trusted and of this host is fine', () => {
    expect([...datesOf(good, where, now), ...hostOf(good, where), ...chainOf(good, where)]).toEqual([]);
  });

  it.each([
    ['ran out yesterday', { validTo: 'Nov 24 12:00:00 2026 GMT' }, 'error', 'ran out on Nov 24'],
    ['runs out in twenty days', { validTo: 'Dec 15 12:00:00 2026 GMT' }, 'warning', 'in 20 days'],
    ['runs out today', { validTo: 'Nov 25 18:00:00 2026 GMT' }, 'warning', 'in 0 days'],
    ['is not valid yet', { validFrom: 'Nov 26 00:00:00 2026 GMT' }, 'error', 'not valid before Nov 26'],
  ])('that %s is told', (_, dates, level, told) => {
    expect(datesOf({ ...good, ...dates }, where, now)).toEqual([
      expect.objectContaining({ level, says: expect.stringContaining(told) }),
    ]);
  });

  it('with three weeks left is fine', () => {
    expect(datesOf({ ...good, validTo: 'Dec 16 12:00:00 2026 GMT' }, where, now)).toEqual([]);
  });

  it.each([
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'between it and its root are not sent'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'signed by itself'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'its root is not trusted here'],
    ['CERT_REVOKED', 'CERT_REVOKED'],
  ])('that is not trusted for %s is told so in words', (distrust, told) => {
    expect(chainOf({ ...good, distrust }, where)[0]?.says).toContain(told);
  });

  it.each(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID'])(
    'is not told twice for %s',
    (distrust) => {
      expect(chainOf({ ...good, distrust }, where)).toEqual([]);
    },
  );
});
