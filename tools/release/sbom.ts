import { createHash } from 'node:crypto';
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
    supplier: { name: one.supplier },
    name: one.name,
    version: one.version,
    purl: purlOf(one),
    licenses: [expression ? { expression: one.license } : { license: { id: one.license } }],
    ...hashes(one),
  };
}

/**
 * Who asks for whom. What nobody inside asks for is the product's own choice, and stands under it; of a package that is there twice, whoever asks
 * for its name is shown with both, for the bundles do not tell which one was meant.
 */
function dependencies(product: string, packages: readonly BundledPackage[]) {
  const needed = new Set(packages.flatMap(({ needs }) => needs));
  const refsOf = (names: readonly string[]) =>
    packages.filter(({ name }) => names.includes(name)).map(purlOf);
  const own = packages.filter(({ name }) => !needed.has(name)).map(purlOf);
  return [
    { ref: product, dependsOn: own },
    ...packages.map((one) => ({ ref: purlOf(one), dependsOn: refsOf(one.needs) })),
  ];
}

/** A UUID of version 8 (RFC 9562, 5.8) made of a text: the same bill has the same serial number, another one another. */
function serialOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Who supplies Syfte, and writes this bill. */
const supplier = { name: 'the authors of Syfte' };

/**
 * The bill of materials of what ships, as CycloneDX 1.5, with what NTIA asks for at least ("The Minimum Elements For a Software Bill of
 * Materials", 2021): supplier, name, version, identifier and relationship of each component, the author and the time of the bill. `npm sbom` lists
 * what is installed: it would leave out what the tools carry inside, which are development dependencies here, and add what was shaken out.
 * @param made when the sources were as they are, so that the same release gives the same file
 */
export function sbom(version: string, packages: readonly BundledPackage[], made: Date): string {
  const product = `syfte@${version}`;
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: made.toISOString(),
      authors: [supplier],
      supplier,
      component: {
        type: 'application',
        'bom-ref': product,
        supplier,
        name: 'syfte',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: packages.map(component),
    dependencies: dependencies(product, packages),
  };
  const serialNumber = `urn:uuid:${serialOf(JSON.stringify(bill))}`;
  const { $schema, bomFormat, specVersion, ...rest } = bill;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...rest }, null, 2)}\n`;
}
