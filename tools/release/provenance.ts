import type { Source } from './source';

/** What an archive was made from, and with what. */
export interface Provenance {
  readonly archive: { readonly name: string; readonly sha256: string };
  readonly version: string;
  readonly source: Source;
  /** SHA-256 of package-lock.json: which packages were installed. */
  readonly lock: string;
  /** `v20.19.0`. */
  readonly node: string;
  readonly npm: string;
}

/**
 * How an archive came about, as an in-toto statement with SLSA's predicate (in-toto.io/Statement/v1, slsa.dev/provenance/v1), which common
 * tools read. Written by whoever makes the release, so it is worth as much as they are; the same sources, built again with the same Node, show whether it is true.
 */
export function provenance({ archive, version, source, lock, node, npm }: Provenance): string {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: archive.name, digest: { sha256: archive.sha256 } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'urn:syfte:npm-run-release',
        externalParameters: { version, command: 'npm ci && npm run release' },
        internalParameters: { sourceDateEpoch: Math.floor(source.made.getTime() / 1000) },
        resolvedDependencies: [
          source.commit === null
            ? { name: 'sources', annotations: { commit: 'unknown: not a clone' } }
            : {
                name: 'sources',
                digest: { gitCommit: source.commit },
                annotations: { changed: source.isChanged },
              },
          { name: 'package-lock.json', digest: { sha256: lock } },
        ],
      },
      runDetails: {
        builder: { id: 'urn:syfte:a-machine-of-the-releaser', version: { node, npm } },
        metadata: {},
      },
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}
