import { allowedPath } from '../../hosting/allowed-file';
import { cloudOfGraph } from '../../hosting/clouds';
import { all, attribute, parseManifest } from '../../manifest/read-manifest';
import { readGateStamp } from '../../stamp/stamp-gate';
import { error, type Finding } from '../finding';
import { mostOfAManifest, type Seen, scriptsOf, textOf } from '../look';
import { at, pages, published } from './check';
import { gateFindings } from './gate-script';

/** Pages that no policy reaches as a script: the page that a sign-in returns to knows none, the gate carries its own, the first page has no script. */
const withoutPolicy = ['/sign-in.html', '/gate.html', '/index.html'];
/** Pages of windows of their own, with nothing of Outlook in them. */
const withoutOffice = ['/sign-in.html', '/sign-in-window.html', '/index.html'];

export function officeJs(seen: Seen): readonly Finding[] {
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

export function policyFirst(seen: Seen): readonly Finding[] {
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

export function gateScript(seen: Seen): readonly Finding[] {
  const code = textOf(seen.answers.get('/gate.js'));
  if (code === '') return [];
  return gateFindings(at(seen, '/gate.js'), code, functionNames(seen.manifest));
}

function functionNames(manifest: string | null): readonly string[] {
  try {
    if (manifest === null || manifest.length > mostOfAManifest) return [];
    return all(parseManifest(manifest), 'LaunchEvent').map((event) => attribute(event, 'FunctionName'));
  } catch {
    return [];
  }
}

export function stamps(seen: Seen): readonly Finding[] {
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

export function allowed(seen: Seen): readonly Finding[] {
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
