import { inventoryPath, sha256 } from '../configure/inventory';
import { compareVersions } from '../configure/manifest-version';
import { idIn, versionIn } from '../configure/tenant-manifest';
import { allowedPath } from '../hosting/allowed-file';
import { cloudOfGraph } from '../hosting/clouds';
import { mediaTypeOf } from '../hosting/media-types';
import { all, attribute, parseManifest } from '../manifest/read-manifest';
import { manifestComplaints } from '../manifest/rules/every-rule';
import { readGateStamp } from '../stamp/stamp-gate';
import type { Answer } from './ask';
import { chainOf, datesOf, hostOf, type SeenCertificate } from './certificate';
import { policyFindings } from './content-policy';
import { error, type Finding, warning } from './finding';
import { gateFindings } from './gate-script';
import { addressesIn, type Seen, scriptsOf, textOf } from './look';

/** One thing that the doctor looks at: a name for pipelines, what is right when it finds nothing, and what it finds. */
export interface Check {
  readonly name: string;
  readonly right: string;
  /** Whether there is anything to judge: of what nobody has seen, nothing is right. Left out where what is missing is itself a finding. */
  readonly canLook?: (seen: Seen) => boolean;
  readonly find: (seen: Seen) => readonly Finding[];
}

const hosted = 'Serve the site with the files that configure wrote to hosting/.';
const published = 'Publish the folder site/ that configure wrote, whole and unchanged.';

/** Everything that was found, by its path. */
function found(seen: Seen): readonly (readonly [path: string, answer: Answer])[] {
  return [...seen.answers].flatMap(([path, answer]) =>
    answer.kind === 'answer' && answer.status === 200 ? [[path, answer] as const] : [],
  );
}

const pages = (seen: Seen) => found(seen).filter(([path]) => path.endsWith('.html'));

const hasPages = (seen: Seen) => pages(seen).length > 0;
const hasFiles = (seen: Seen) => found(seen).length > 0;
const hasFile = (pattern: RegExp) => (seen: Seen) => found(seen).some(([path]) => pattern.test(path));
const hasText = (path: string) => (seen: Seen) => textOf(seen.answers.get(path)) !== '';
const hasCertificate = ({ certificate }: Seen) => certificate !== null;

const at = (seen: Seen, path: string) => seen.origin + path;

function ofCertificate(
  judge: (certificate: SeenCertificate, where: string, now: number) => readonly Finding[],
) {
  return ({ certificate, origin, now }: Seen) =>
    certificate === null ? [] : judge(certificate, origin, now);
}

function connection({ origin, certificate }: Seen): readonly Finding[] {
  if (certificate !== null) return [];
  return [
    error(
      origin,
      'No TLS connection came about.',
      'See that the host name resolves, that port and firewall are open, and that the certificate is loaded.',
    ),
  ];
}

function manifestStructure({ manifest, manifestPlace }: Seen): readonly Finding[] {
  const fix = 'Take the manifest.xml that configure wrote, unchanged.';
  if (manifest === null)
    return [
      error(
        manifestPlace,
        'There is no manifest to look at.',
        'Publish site/manifest.xml, or name a file with --manifest.',
      ),
    ];
  try {
    return manifestComplaints(manifest).map((complaint) => error(manifestPlace, `${complaint}.`, fix));
  } catch (cause) {
    return [error(manifestPlace, cause instanceof Error ? cause.message : String(cause), fix)];
  }
}

function manifestHost({ manifest, manifestPlace, origin }: Seen): readonly Finding[] {
  const support = /<SupportUrl [^>]*DefaultValue="([^"]*)"/.exec(manifest ?? '')?.[1];
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

function manifestServed({ manifest, manifestPlace, answers }: Seen): readonly Finding[] {
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

function reachable(seen: Seen): readonly Finding[] {
  return [...seen.answers].flatMap(([path, answer]) => {
    // The list has a check of its own, and a page may be asked for that was never listed.
    if (path === `/${inventoryPath}`) return [];
    if (answer.kind === 'silence')
      return [error(at(seen, path), `Nothing answers: ${answer.because}.`, published)];
    return answer.status === 200
      ? []
      : [error(at(seen, path), `It answers ${answer.status} instead of the file.`, published)];
  });
}

function redirects(seen: Seen): readonly Finding[] {
  return [...seen.answers].flatMap(([path, answer]) => {
    if (answer.kind === 'silence' || answer.redirects.length === 0) return [];
    const isElsewhere = new URL(answer.address).origin !== seen.origin;
    const says = `It redirects to ${answer.address}.`;
    const fix =
      'Serve the file at the address that the manifest names: a sign-in, a proxy or a rule of the host is in between.';
    return [(isElsewhere ? error : warning)(at(seen, path), says, fix)];
  });
}

function types(seen: Seen): readonly Finding[] {
  return found(seen).flatMap(([path, { headers }]) => {
    const [type] = (headers['content-type'] ?? 'none').split(';');
    const wanted = mediaTypeOf(path);
    // Older names for the same, which every client takes.
    const isSame =
      type === wanted ||
      (/\.js$/.test(path) && type === 'application/javascript') ||
      (/\.xml$/.test(path) && type === 'application/xml');
    return wanted === null || isSame
      ? []
      : [error(at(seen, path), `It is sent as ${type}, and has to be ${wanted}.`, hosted)];
  });
}

function sniffing(seen: Seen): readonly Finding[] {
  return found(seen)
    .filter(([, { headers }]) => headers['x-content-type-options'] !== 'nosniff')
    .map(([path]) => warning(at(seen, path), 'X-Content-Type-Options: nosniff is missing.', hosted));
}

function framing(seen: Seen): readonly Finding[] {
  return pages(seen)
    .filter(([, { headers }]) => headers['x-frame-options'] !== undefined)
    .map(([path, { headers }]) =>
      error(
        at(seen, path),
        `X-Frame-Options: ${headers['x-frame-options']} keeps Outlook on the web from showing the page.`,
        'Remove the header: frame-ancestors in the content policy says who may. Look for it in the host and in every proxy before it.',
      ),
    );
}

function contentPolicy(seen: Seen): readonly Finding[] {
  const cloud = cloudOfGraph(seen.stamp?.graph ?? '');
  return pages(seen).flatMap(([path, { headers }]) =>
    policyFindings(at(seen, path), headers, cloud, seen.stamp),
  );
}

/** Seconds that a file may be kept without being asked for again. */
function keptFor(cache: string): number {
  if (/no-cache|no-store/.test(cache)) return 0;
  return Number(/max-age=(\d+)/.exec(cache)?.[1] ?? Number.POSITIVE_INFINITY);
}

const hour = 3600;
const hashed = /\.[0-9a-f]{8}\.(?:js|css)$/;
const isHashed = (path: string) => hashed.test(path);

function shortCache(seen: Seen): readonly Finding[] {
  return found(seen)
    .filter(([path]) => path.endsWith('.html') || ['/gate.js', '/policy.js'].includes(path))
    .filter(([, { headers }]) => keptFor(headers['cache-control'] ?? '') > hour)
    .map(([path, { headers }]) =>
      error(
        at(seen, path),
        `It may be kept too long (Cache-Control: ${headers['cache-control'] ?? 'none'}): a new policy or version arrives late.`,
        hosted,
      ),
    );
}

function icons(seen: Seen): readonly Finding[] {
  return found(seen)
    .filter(
      ([path, { headers }]) =>
        path.endsWith('.png') && /no-store|no-cache/.test(headers['cache-control'] ?? ''),
    )
    .map(([path, { headers }]) =>
      error(
        at(seen, path),
        `Cache-Control: ${headers['cache-control']}: Outlook shows no icon that it may not keep.`,
        hosted,
      ),
    );
}

function longCache(seen: Seen): readonly Finding[] {
  return found(seen)
    .filter(
      ([path, { headers }]) => isHashed(path) && keptFor(headers['cache-control'] ?? 'no-cache') < 24 * hour,
    )
    .map(([path]) =>
      warning(
        at(seen, path),
        'It is asked for anew each time, though its name changes with its content.',
        hosted,
      ),
    );
}

/** Pages that no policy reaches as a script: the page that a sign-in returns to knows none, the gate carries its own. */
const withoutPolicy = ['/sign-in.html', '/gate.html'];
/** Pages of windows of their own, with nothing of Outlook in them. */
const withoutOffice = ['/sign-in.html', '/sign-in-window.html'];

function officeJs(seen: Seen): readonly Finding[] {
  const { officeJs: address } = cloudOfGraph(seen.stamp?.graph ?? '');
  return pages(seen)
    .filter(([path, answer]) => !withoutOffice.includes(path) && !textOf(answer).includes(address))
    .map(([path]) =>
      error(
        at(seen, path),
        `The page does not load ${address}, the only source that Microsoft supports.`,
        published,
      ),
    );
}

function policyFirst(seen: Seen): readonly Finding[] {
  return pages(seen)
    .filter(([path]) => !withoutPolicy.includes(path))
    .filter(([, answer]) => scriptsOf(textOf(answer))[0] !== '/policy.js')
    .map(([path]) =>
      error(
        at(seen, path),
        'The page does not load policy.js before its own scripts: the default policy would rule.',
        published,
      ),
    );
}

function gateScript(seen: Seen): readonly Finding[] {
  const code = textOf(seen.answers.get('/gate.js'));
  if (code === '') return [];
  return gateFindings(at(seen, '/gate.js'), code, functionNames(seen.manifest));
}

function functionNames(manifest: string | null): readonly string[] {
  try {
    if (manifest === null) return [];
    return all(parseManifest(manifest), 'LaunchEvent').map((event) => attribute(event, 'FunctionName'));
  } catch {
    return [];
  }
}

function stamps(seen: Seen): readonly Finding[] {
  const code = textOf(seen.answers.get('/gate.js'));
  const script = textOf(seen.answers.get('/policy.js'));
  const gate = code === '' ? undefined : gateStamp(code);
  const ofPages = seen.stamp?.fingerprint;
  return [
    ...(script !== '' && ofPages === undefined
      ? [
          error(
            at(seen, '/policy.js'),
            'policy.js is not what configure wrote: the pages would follow the default policy.',
            published,
          ),
        ]
      : []),
    ...(gate === null
      ? [
          error(
            at(seen, '/gate.js'),
            'There is no policy in gate.js: the gate follows the default one.',
            published,
          ),
        ]
      : []),
    ...(gate && ofPages && gate !== ofPages
      ? [
          error(
            at(seen, '/gate.js'),
            `The gate follows policy ${gate}, the pages ${ofPages}: the pane promises what the gate does not keep.`,
            published,
          ),
        ]
      : []),
  ];
}

/** Fingerprint of the policy in gate.js; null where there is none. */
function gateStamp(code: string): string | null {
  try {
    return readGateStamp(code)?.fingerprint ?? null;
  } catch {
    return null;
  }
}

function wholeSite(seen: Seen): readonly Finding[] {
  const where = at(seen, `/${inventoryPath}`);
  if (seen.inventory === null)
    return [error(where, 'The list of the site is missing or unreadable.', published)];
  const changed = Object.entries(seen.inventory.files).filter(([path, hash]) => {
    const answer = seen.answers.get(`/${path}`);
    return answer?.kind === 'answer' && answer.status === 200 && sha256(answer.body) !== hash;
  });
  return changed.map(([path]) =>
    error(
      at(seen, `/${path}`),
      'It is not the file that configure wrote: another run, another version, or something that rewrites it on the way.',
      published,
    ),
  );
}

/** A release that changes nothing in the manifest leaves it at its former version, so that nobody has to accept it anew: then both are the same text. */
function version(seen: Seen): readonly Finding[] {
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

function allowed(seen: Seen): readonly Finding[] {
  const path = `/${allowedPath}`;
  const gate = at(seen, '/gate.js');
  try {
    const text = textOf(seen.answers.get(path));
    if (text === '' || (JSON.parse(text) as { allowed?: readonly string[] }).allowed?.includes(gate))
      return [];
  } catch {
    // What is no JSON allows nothing either.
  }
  return [
    error(at(seen, path), `It does not allow ${gate} to call this host from classic Outlook.`, published),
  ];
}

function signIn(seen: Seen): readonly Finding[] {
  return pages(seen)
    .filter(([, { headers }]) => (headers['cross-origin-opener-policy'] ?? 'unsafe-none') !== 'unsafe-none')
    .map(([path, { headers }]) =>
      error(
        at(seen, path),
        `Cross-Origin-Opener-Policy: ${headers['cross-origin-opener-policy']} cuts the sign-in window off from the page that opened it.`,
        'Remove the header for the pages of Syfte.',
      ),
    );
}

/** In the order in which an administrator would want to know. */
export const checks: readonly Check[] = [
  { name: 'connection', right: 'The site answers over TLS', find: connection },
  {
    name: 'certificate-dates',
    right: 'The certificate is valid, and for three more weeks',
    canLook: hasCertificate,
    find: ofCertificate(datesOf),
  },
  {
    name: 'certificate-host',
    right: 'The certificate is for this host',
    canLook: hasCertificate,
    find: ofCertificate(hostOf),
  },
  {
    name: 'certificate-chain',
    right: 'The certificate is trusted',
    canLook: hasCertificate,
    find: ofCertificate(chainOf),
  },
  {
    name: 'manifest-structure',
    right: 'The manifest is one that Outlook reads: order, ids, resources, runtime',
    find: manifestStructure,
  },
  {
    name: 'manifest-host',
    right: 'Every address in the manifest is on this host',
    canLook: ({ manifest }) => manifest !== null,
    find: manifestHost,
  },
  {
    name: 'manifest-served',
    right: 'The manifest is the one of this site',
    canLook: (seen) => seen.manifest !== null && hasText('/manifest.xml')(seen),
    find: manifestServed,
  },
  {
    name: 'version',
    right: 'Manifest and site belong together by their versions',
    canLook: ({ manifest, inventory }) => manifest !== null && inventory !== null,
    find: version,
  },
  { name: 'reachable', right: 'Every file is there', find: reachable },
  {
    name: 'redirects',
    right: 'Nothing is redirected',
    canLook: ({ answers }) => [...answers.values()].some(({ kind }) => kind === 'answer'),
    find: redirects,
  },
  { name: 'site-whole', right: 'Every file is the one that configure wrote', find: wholeSite },
  { name: 'media-types', right: 'Every file has its media type', canLook: hasFiles, find: types },
  { name: 'no-sniffing', right: 'No file is taken for another type', canLook: hasFiles, find: sniffing },
  {
    name: 'content-policy',
    right: 'The content policy lets in Outlook, office.js and sign-in, and nothing else',
    canLook: hasPages,
    find: contentPolicy,
  },
  { name: 'framing', right: 'No X-Frame-Options keeps Outlook out', canLook: hasPages, find: framing },
  {
    name: 'sign-in-window',
    right: 'Sign-in windows can answer the page that opened them',
    canLook: hasPages,
    find: signIn,
  },
  {
    name: 'short-cache',
    right: 'Pages, gate and policy are asked for anew',
    canLook: hasFiles,
    find: shortCache,
  },
  {
    name: 'long-cache',
    right: 'Files named after their content are kept',
    canLook: hasFile(hashed),
    find: longCache,
  },
  { name: 'icons', right: 'Icons may be kept', canLook: hasFile(/\.png$/), find: icons },
  {
    name: 'office-js',
    right: 'Every page loads office.js from Microsoft',
    canLook: hasPages,
    find: officeJs,
  },
  { name: 'policy-first', right: 'Every page loads the policy first', canLook: hasPages, find: policyFirst },
  {
    name: 'gate-script',
    right: 'gate.js is one file, handles every event of the manifest, and is small',
    canLook: hasText('/gate.js'),
    find: gateScript,
  },
  {
    name: 'policy-stamp',
    right: 'Gate and pages follow the same policy',
    canLook: (seen) => hasText('/gate.js')(seen) && hasText('/policy.js')(seen),
    find: stamps,
  },
  {
    name: 'allowed-file',
    right: 'Classic Outlook may run gate.js from this host',
    canLook: hasText(`/${allowedPath}`),
    find: allowed,
  },
];
