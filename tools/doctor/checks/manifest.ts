import { compareVersions } from '../../configure/manifest-version';
import { idIn, versionIn } from '../../configure/tenant-manifest';
import { manifestComplaints } from '../../manifest/rules/every-rule';
import { error, type Finding, warning } from '../finding';
import { addressesIn, mostOfAManifest, type Seen, textOf } from '../look';

export function manifestStructure({ manifest, manifestPlace }: Seen): readonly Finding[] {
  const fix = 'Take the manifest.xml that configure wrote, unchanged.';
  if (manifest === null)
    return [
      error(
        manifestPlace,
        'There is no manifest to look at.',
        'Publish site/manifest.xml, or name a file with --manifest.',
      ),
    ];
  if (manifest.length > mostOfAManifest)
    return [error(manifestPlace, 'It has more than 256 KB: Outlook takes no such manifest.', fix)];
  try {
    return manifestComplaints(manifest).map((complaint) => error(manifestPlace, `${complaint}.`, fix));
  } catch (cause) {
    return [error(manifestPlace, cause instanceof Error ? cause.message : String(cause), fix)];
  }
}

export function manifestHost({ manifest, manifestPlace, origin }: Seen): readonly Finding[] {
  const support = /<SupportUrl [^<>]*DefaultValue="([^"]*)"/.exec(manifest ?? '')?.[1];
  return addressesIn(manifest)
    .filter((address) => new URL(address).origin !== origin && address !== support)
    .map((address) =>
      error(
        manifestPlace,
        `The manifest names ${address}, which is not on ${origin}.`,
        `Run configure with --host ${origin}, and upload its manifest.xml.`,
      ),
    );
}

/** Null for what is no manifest. */
function tryIn(read: (manifest: string) => string, manifest: string): string | null {
  try {
    return read(manifest);
  } catch {
    return null;
  }
}

export function manifestServed({ manifest, manifestPlace, answers }: Seen): readonly Finding[] {
  const served = textOf(answers.get('/manifest.xml'));
  if (manifest === null || served === '' || served === manifest) return [];
  const ids = [manifest, served].map((text) => tryIn(idIn, text));
  const versions = [manifest, served].map((text) => tryIn(versionIn, text));
  const says =
    ids[0] !== ids[1]
      ? `The id is ${ids[0]}, and ${ids[1]} in the manifest on the site: they are two add-ins.`
      : `The manifest differs from the one on the site (version ${versions[0]}, there ${versions[1]}).`;
  return [
    error(manifestPlace, says, 'Publish site/ and upload manifest.xml from the same run of configure.'),
  ];
}

/** A release that changes nothing in the manifest leaves it at its former version, so that nobody has to accept it anew: then both are the same text. */
export function version(seen: Seen): readonly Finding[] {
  if (seen.manifest === null || seen.inventory === null) return [];
  const ofManifest = tryIn(versionIn, seen.manifest)?.replace(/\.\d+$/, '');
  const isServed = textOf(seen.answers.get('/manifest.xml')) === seen.manifest;
  const isKept = isServed && compareVersions(ofManifest ?? '', seen.inventory.version) < 0;
  return ofManifest === seen.inventory.version || isKept
    ? []
    : [
        warning(
          seen.manifestPlace,
          `The manifest is of version ${ofManifest}, the site of ${seen.inventory.version}.`,
          'Upload the manifest.xml of the same run of configure, and accept it in the admin center.',
        ),
      ];
}
