/** The four numbers of a manifest's version. */
function numbers(version: string): readonly number[] {
  return version.split('.').map(Number);
}

/** Below nought when the first version is the older one. */
export function compareVersions(one: string, other: string): number {
  const [ours, theirs] = [numbers(one), numbers(other)];
  const at = [0, 1, 2, 3].find((index) => (ours[index] ?? 0) !== (theirs[index] ?? 0));
  return at === undefined ? 0 : (ours[at] ?? 0) - (theirs[at] ?? 0);
}

/**
 * The version of the next manifest, so that Microsoft 365 takes it for an update: the release's, unless the deployed one is as high or
 * higher; then the deployed one with its fourth number raised. Releases leave that number at 0.
 */
export function nextVersion(release: string, deployed: string): string {
  if (compareVersions(release, deployed) > 0) return release;
  const [major = 0, minor = 0, patch = 0, build = 0] = numbers(deployed);
  return [major, minor, patch, build + 1].join('.');
}
