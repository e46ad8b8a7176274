import type { BundledPackage } from './bundled-packages';

/** What is known against the packages that ship: advisories that have to be dealt with, or why nobody could be asked. */
export type Audit =
  | { readonly kind: 'asked'; readonly serious: readonly string[] }
  | { readonly kind: 'not-asked'; readonly because: string };

interface Report {
  readonly error?: { readonly summary?: string; readonly code?: string };
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/**
 * Reads what `npm audit --json` printed. Only what ships counts: a finding in a test runner harms nobody's Outlook. Where nobody could be
 * asked there is an error in its place.
 */
export function readAudit(printed: string, packages: readonly BundledPackage[]): Audit {
  let report: Report;
  try {
    report = JSON.parse(printed) as Report;
  } catch {
    return { kind: 'not-asked', because: 'npm audit printed no report' };
  }
  if (!report.vulnerabilities)
    return {
      kind: 'not-asked',
      because: report.error?.summary || report.error?.code || report.message || 'npm audit had no answer',
    };
  const ships = new Set(packages.map(({ name }) => name));
  const serious = Object.entries(report.vulnerabilities)
    .filter(([name, { severity }]) => ships.has(name) && ['high', 'critical'].includes(severity))
    .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
  return { kind: 'asked', serious };
}
