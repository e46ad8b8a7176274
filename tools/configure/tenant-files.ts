import type { Policy } from '../../src/policy/policy';
import { mailFlowRuleScript } from '../exchange/mail-flow-rule';
import { allowedFile, allowedPath } from '../hosting/allowed-file';
import { azureFiles } from '../hosting/azure';
import { brotliFiles } from '../hosting/brotli';
import { type Cloud, clouds } from '../hosting/clouds';
import { headersFor } from '../hosting/headers';
import type { Hosting, HostingFiles } from '../hosting/hosting';
import { iisFiles } from '../hosting/iis';
import { nginxFiles } from '../hosting/nginx';
import { rootPage } from '../hosting/root-page';
import { azScript } from '../register/az-script';
import { permissionsFor } from '../register/permissions';
import { powershellScript } from '../register/powershell-script';
import { pagesThatSignIn, type Registration } from '../register/registration';
import { policyScript } from '../stamp/policy-script';
import { stampGate } from '../stamp/stamp-gate';
import { fingerprintOf } from '../stamp/stamp-json';
import { addInIdOf } from './add-in-id';
import { inventoryOf, inventoryPath, isForOutlook } from './inventory';
import { nextVersion } from './manifest-version';
import type { Options } from './options';
import type { Files } from './release-files';
import { idIn, type ManifestWishes, tenantManifest, versionIn } from './tenant-manifest';

/** Everything that makes a tenant's output, read and checked. */
export interface Tenant {
  readonly options: Options;
  readonly policy: Policy;
  readonly release: Files;
  /** Text of the manifest that is deployed now; null where none was named. */
  readonly previous: string | null;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const textOf = (files: Files, path: string) => decoder.decode(files.get(path));

/** The manifest: with one deployed before, the same id, and a higher version unless nothing else differs. */
function manifestOf({ options, release, previous }: Tenant): string {
  const template = textOf(release, 'manifest.xml');
  const { origin, sendMode, languages, supportUrl } = options;
  const wishes: ManifestWishes = { origin, sendMode, languages, supportUrl, version: null, id: '' };
  const id = options.id ?? (previous === null ? addInIdOf(origin) : idIn(previous));
  if (previous === null) return tenantManifest(template, { ...wishes, id });
  const unchanged = tenantManifest(template, { ...wishes, id, version: versionIn(previous) });
  if (unchanged === previous) return unchanged;
  return tenantManifest(template, {
    ...wishes,
    id,
    version: nextVersion(versionIn(template), versionIn(previous)),
  });
}

/** What is not the tenant's: the release's own manifest is replaced, and a folder that was served before has files of its own. */
function siteOf({ options, policy, release }: Tenant, manifest: string, cloud: Cloud): Files {
  const authority = `${cloud.login}/${options.tenant}`;
  const signIn = options.clientId === null ? null : { clientId: options.clientId, authority };
  const site = new Map([...release].filter(([path]) => options.sourceMaps || isForOutlook(path)));
  for (const [path, bytes] of release)
    if (path.endsWith('.html'))
      site.set(
        path,
        encoder.encode(decoder.decode(bytes).replaceAll(clouds.global.officeJs, cloud.officeJs)),
      );
  site.set('manifest.xml', encoder.encode(manifest));
  site.set('policy.js', encoder.encode(policyScript({ policy, signIn, graph: cloud.graph })));
  site.set('gate.js', encoder.encode(stampGate(textOf(release, 'gate.js'), policy)));
  site.set('index.html', encoder.encode(rootPage(options.languages, options.supportUrl)));
  site.set(allowedPath, encoder.encode(allowedFile(`${options.origin}/gate.js`)));
  const version = versionIn(textOf(release, 'manifest.xml')).replace(/\.\d+$/, '');
  site.set(inventoryPath, encoder.encode(inventoryOf(version, fingerprintOf(policy), inOrder(site))));
  return inOrder(site);
}

function inOrder(files: Files): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hostingOf(hosting: Hosting): HostingFiles {
  return { ...nginxFiles(hosting), ...azureFiles(hosting), ...iisFiles(hosting) };
}

function registerOf(registration: Registration): HostingFiles {
  return { 'register.sh': azScript(registration), 'register.ps1': powershellScript(registration) };
}

function below(
  folder: string,
  files: Readonly<Record<string, string>>,
): readonly (readonly [string, Uint8Array])[] {
  return Object.entries(files).map(([path, text]) => [`${folder}/${path}`, encoder.encode(text)]);
}

/** All that `configure` writes, by path: the manifest to upload, the site to serve, and the files to serve and register it with. */
export function tenantFiles(tenant: Tenant): Files {
  const { options, policy } = tenant;
  const cloud = clouds[options.cloud];
  const manifest = manifestOf(tenant);
  const site = siteOf(tenant, manifest, cloud);
  const paths = [...site.keys()].map((path) => `/${path}`);
  const hosting = { origin: options.origin, paths, headers: headersFor(cloud) };
  const { origin, tenant: directory, clientId } = options;
  const pages = pagesThatSignIn(paths);
  const permissions = permissionsFor(policy);
  const registration = { origin, pages, tenant: directory, permissions, clientId, cloud };
  return new Map([
    ['manifest.xml', encoder.encode(manifest)] as const,
    ...[...site].map(([path, bytes]) => [`site/${path}`, bytes] as const),
    ...below('hosting', hostingOf(hosting)),
    ...[...brotliFiles(site)].map(([path, bytes]) => [`hosting/nginx/brotli/${path}`, bytes] as const),
    ...below('register', registerOf(registration)),
    ...below('exchange', { 'report-invites.ps1': mailFlowRuleScript() }),
  ]);
}
