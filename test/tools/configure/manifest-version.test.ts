import { describe, expect, it } from '@jest/globals';
import { compareVersions, nextVersion } from '../../../tools/configure/manifest-version';

describe('the next version of a manifest', () => {
  it.each([
    ['a newer release', '0.2.0.0', '0.1.0.7', '0.2.0.0'],
    ['the same release, changed', '0.1.0.0', '0.1.0.0', '0.1.0.1'],
    ['the same release, changed again', '0.1.0.0', '0.1.0.1', '0.1.0.2'],
    ['a release with a longer number', '0.10.0.0', '0.9.0.0', '0.10.0.0'],
    ['an older release', '0.1.0.0', '0.2.0.0', '0.2.0.1'],
  ])('is higher than the deployed one: %s', (_, release, deployed, next) => {
    expect(nextVersion(release, deployed)).toBe(next);
    expect(compareVersions(next, deployed)).toBeGreaterThan(0);
  });

  it('compares numbers, not texts', () => {
    expect(compareVersions('1.10.0.0', '1.9.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0.0', '1.0.0.0')).toBe(0);
  });
});
