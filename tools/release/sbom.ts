import type { BundledPackage } from './bundled-packages';

/** `@fluentui/react` is `%40fluentui/react` in a package URL (github.com/package-url/purl-spec). */
const purlOf = ({ name, version }: BundledPackage) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Integrity of npm is base64, CycloneDX wants hex. */
function hashes({ integrity }: BundledPackage) {
  const [, algorithm, value] = /^(sha512)-(.+)$/.exec(integrity ?? '') ?? [];
  if (!algorithm || !value) return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(value, 'base64').toString('hex') }] };
}

function component(one: BundledPackage) {
  const expression = / (?:OR|AND) /.test(one.license);
  return {
    type: 'library',
    'bom-ref': purlOf(one),
    name: one.name,
    version: one.version,
    purl: purlOf(one),
    licenses: [expression ? { expression: one.license } : { license: { id: one.license } }],
    ...hashes(one),
  };
}

/**
 * The bill of materials of what ships, as CycloneDX 1.5. `npm sbom` lists what is installed: it would leave out what the tools carry inside, which
 * are development dependencies here, and add what was shaken out. No time and no random number: the same release gives the same file.
 */
export function sbom(version: string, packages: readonly BundledPackage[]): string {
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `syfte@${version}`,
        name: 'syfte',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages.map(component),
    dependencies: [{ ref: `syfte@${version}`, dependsOn: packages.map(purlOf) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
