import type { BundledPackage } from './bundled-packages';

/** Licences that a company accepts without a question: they ask for their text to be kept, and for nothing else. */
const accepted = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Of `(MIT OR GPL-2.0)` one accepted is enough; of `MIT AND Zlib` both have to be. */
export function isAccepted(license: string): boolean {
  const alternatives = license.replace(/^\(|\)$/g, '').split(/\s+OR\s+/);
  return alternatives.some((one) => one.split(/\s+AND\s+/).every((name) => accepted.includes(name)));
}

/** Packages with a licence that somebody would have to look at. */
export function unaccepted(packages: readonly BundledPackage[]): readonly BundledPackage[] {
  return packages.filter(({ license }) => !isAccepted(license));
}

const rule = '-'.repeat(78);

/** The licences of everything that is inside, to be shipped with it. */
export function thirdPartyLicences(packages: readonly BundledPackage[]): string {
  const parts = packages.map(({ name, version, license, licenseText }) =>
    [
      rule,
      `${name} ${version}`,
      `License: ${license}`,
      '',
      licenseText || '(The package has no licence file; the identifier above is from its package.json.)',
    ].join('\n'),
  );
  return `Syfte contains code of ${packages.length} packages, with these licences.\n\n${parts.join('\n\n')}\n`;
}
