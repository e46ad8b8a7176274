import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(__dirname, '..', '..');

/** A folder with OfficeAppManifestV1_1.xsd; the schemas are not part of the project. */
const schemas = resolve(root, process.env.SYFTE_MANIFEST_SCHEMA ?? '../shared/manifest-schema');
const schema = resolve(schemas, 'OfficeAppManifestV1_1.xsd');

function xmllint(xml: string) {
  return spawnSync('xmllint', ['--noout', '--schema', schema, '-'], { input: xml, encoding: 'utf8' });
}

function whyNot(): string {
  if (!existsSync(schema))
    return ` (skipped: no schema in ${schemas}; SYFTE_MANIFEST_SCHEMA names its folder)`;
  return spawnSync('xmllint', ['--version']).error ? ' (skipped: xmllint is not installed)' : '';
}

const why = whyNot();
const test = why === '' ? it : it.skip;

describe('manifest.xml and the published schema', () => {
  test(`agree${why}`, () => {
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--schema', schema, resolve(root, 'manifest.xml')],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/validates\s*$/) });
  });

  test(`disagree about an empty manifest${why}`, () => {
    expect(xmllint('<OfficeApp/>').status).not.toBe(0);
  });
});
