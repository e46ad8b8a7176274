import { type Inventory, inventoryPath, isForOutlook, readInventory } from '../configure/inventory';
import { allowedPath } from '../hosting/allowed-file';
import { all, attribute, parseManifest } from '../manifest/read-manifest';
import { type PolicyScriptContent, readPolicyScript } from '../stamp/policy-script';
import { type Answer, ask, type Reach, type Silence } from './ask';
import { type SeenCertificate, seenCertificate } from './certificate';

/** All that the doctor saw of a site. What is judged is judged from this alone. */
export interface Seen {
  readonly origin: string;
  readonly now: number;
  readonly certificate: SeenCertificate | null;
  /** Text of the manifest that is judged; null where there is none. */
  readonly manifest: string | null;
  /** Its file, or its address on the site. */
  readonly manifestPlace: string;
  /** What every path answered, with a slash in front. */
  readonly answers: ReadonlyMap<string, Answer | Silence>;
  readonly inventory: Inventory | null;
  readonly stamp: PolicyScriptContent | null;
}

/** Files that the doctor asks for whatever the manifest and the list of the site say. */
const always = ['/manifest.xml', '/gate.js', '/policy.js', `/${inventoryPath}`, `/${allowedPath}`];

/** Text of an answer; empty where there is none. */
export function textOf(answer: Answer | Silence | undefined): string {
  return answer?.kind === 'answer' && answer.status === 200 ? new TextDecoder().decode(answer.body) : '';
}

/** Paths on this site that a manifest names; none of what is no XML. */
function pathsNamed(manifest: string | null, origin: string): readonly string[] {
  return addressesIn(manifest)
    .filter((address) => new URL(address).origin === origin)
    .map((address) => new URL(address).pathname);
}

/** Every address in a manifest. */
export function addressesIn(manifest: string | null): readonly string[] {
  try {
    const elements = manifest === null ? [] : all(parseManifest(manifest), '*');
    const values = elements.flatMap((element) => [
      attribute(element, 'DefaultValue'),
      attribute(element, 'Value'),
    ]);
    return [...new Set(values)].filter((value) => /^https?:\/\//i.test(value) && URL.canParse(value));
  } catch {
    return [];
  }
}

/** Scripts of its own that a page names, as paths. */
export function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="?(?!https?:|\/\/)\/?([^">\s]+)/gi)].map(
    ([, path = '']) => `/${path}`,
  );
}

/** Not all at once: a host that counts requests would shut the door. */
const atOnce = 6;

/** Looks at a site as Outlook would come to see it: certificate, manifest, then every file that either names. */
export async function look(
  origin: string,
  given: { readonly text: string; readonly file: string } | null,
  reach: Reach,
  now: number,
): Promise<Seen> {
  const answers = new Map<string, Answer | Silence>();
  const askAll = async (paths: readonly string[]) => {
    const open = [...new Set(paths)].filter((path) => !answers.has(path));
    const askNext = async (): Promise<void> => {
      for (let path = open.shift(); path !== undefined; path = open.shift())
        answers.set(path, await ask(origin + path, origin, reach));
    };
    await Promise.all(Array.from({ length: atOnce }, askNext));
  };
  const certificate = await seenCertificate(origin, reach);
  await askAll(always);
  const inventory = readInventory(textOf(answers.get(`/${inventoryPath}`)));
  const served = textOf(answers.get('/manifest.xml'));
  const manifest = given?.text ?? (served === '' ? null : served);
  const listed = Object.keys(inventory?.files ?? {}).filter(isForOutlook);
  await askAll([...pathsNamed(manifest, origin), ...listed.map((path) => `/${path}`)]);
  await askAll(
    [...answers]
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([, answer]) => scriptsOf(textOf(answer))),
  );
  return {
    origin,
    now,
    certificate,
    manifest,
    manifestPlace: given?.file ?? `${origin}/manifest.xml`,
    answers,
    inventory,
    stamp: readPolicyScript(textOf(answers.get('/policy.js'))),
  };
}
