import { describe, expect, it } from '@jest/globals';
import { ownScripts } from '../../../tools/bench/bytes';

describe('the scripts of ours that a page loads', () => {
  it.each([
    '<script defer src="/vendor.1.js"></script><script defer src="/organizer.2.js"></script>',
    '<script defer src=/vendor.1.js></script><script defer src=/organizer.2.js></script>',
    '<script src=vendor.1.js></script><script defer src=/organizer.2.js></script>',
  ])('are found in %s', (html) => {
    expect(ownScripts(html)).toEqual(['vendor.1.js', 'organizer.2.js']);
  });

  it('are without what comes from Microsoft', () => {
    expect(
      ownScripts('<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>'),
    ).toEqual([]);
  });
});
