import { describe, expect, it } from '@jest/globals';
import { againstSchema, skippedBecause } from './against-schema';
import { manifestText } from './the-manifest';

// Skipped, and named so, without Microsoft's schema and a program that knows XML schemas: neither is ours to ship.
const test = skippedBecause === '' ? it : it.skip;

describe('manifest.xml and the published schema', () => {
  test(`agree${skippedBecause}`, () => {
    expect(againstSchema(manifestText)).toEqual({ status: 0 });
  });

  test(`disagree about an empty manifest${skippedBecause}`, () => {
    expect(againstSchema('<OfficeApp/>').status).not.toBe(0);
  });
});
