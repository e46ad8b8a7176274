import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './the-manifest';

/** A folder with OfficeAppManifestV1_1.xsd; the schemas are not part of the project. */
const schemas = resolve(root, process.env.SYFTE_MANIFEST_SCHEMA ?? '../shared/manifest-schema');
const schema = resolve(schemas, 'OfficeAppManifestV1_1.xsd');

export const hasSchema = existsSync(schema);

function whyNot(): string {
  if (!hasSchema) return ` (skipped: no schema in ${schemas}; SYFTE_MANIFEST_SCHEMA names its folder)`;
  return spawnSync('xmllint', ['--version']).error ? ' (skipped: xmllint is not installed)' : '';
}

/** Why a manifest cannot be held against the schema here; empty when it can. */
export const skippedBecause = whyNot();

/** What xmllint says about a manifest: `{ status: 0 }`, or its complaints too. */
export function againstSchema(manifest: string): {
  readonly status: number | null;
  readonly stderr?: string;
} {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], {
    input: manifest,
    encoding: 'utf8',
  });
  return status === 0 ? { status } : { status, stderr };
}
