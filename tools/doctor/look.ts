import { type Inventory, inventoryPath, isForOutlook, readInventory } from '../configure/inventory';
import type { Files } from '../configure/release-files';
import { allowedPath } from '../hosting/allowed-file';
import { all, attribute, parseManifest } from '../manifest/read-manifest';
import { type PolicyScriptContent, readPolicyScript } from '../stamp/policy-script';
import { type Answer, ask, askPlain, type ConnectOptions, type Silence } from './ask';
import { Budget, type Limits, usualLimits } from './limits';
import { type SeenConnection, seenConnection } from './seen-connection';

/** All that the doctor saw of a site. What is judged is judged from this alone. */
export interface Seen {
  readonly origin: string;
  readonly now: number;
  /** Null where no TLS came about. */
  readonly connection: SeenConnection | null;
  /** What the host answers without TLS; null where that was not asked. */
  readonly plain: Answer | Silence | null;
  /** gate.js as a browser asks for it that comes for the first time: compressed, on a connection of its own. */
  readonly firstGate: Answer | Silence;
  /** Text of the manifest that is judged; null where there is none. */
  readonly manifest: string | null;
  /** Its file, or its address on the site. */
  readonly manifestPlace: string;
  /** What every path answered, with a slash in front. */
  readonly answers: ReadonlyMap<string, Answer | Silence>;
  /** Files that the site's list names and that were not asked for, because there are too many. */
  readonly unasked: number;
  readonly inventory: Inventory | null;
  readonly stamp: PolicyScriptContent | null;
  /** The administrator's own copy of the site; null where none was named. */
  readonly own: OwnCopy | null;
  /** Days that a certificate has to be valid for yet. */
  readonly certificateDays: number;
}

/** Files of a site that an administrator has, and the folder they are in. */
export interface OwnCopy {
  readonly folder: string;
  readonly files: Files;
}

/** What is looked at, and how. */
export interface LookOptions {
  readonly origin: string;
  /** The manifest that was uploaded; null for the one that the site serves. */
  readonly manifest: { readonly text: string; readonly file: string } | null;
  readonly own: OwnCopy | null;
  readonly connectOptions: ConnectOptions;
  readonly now: number;
  readonly certificateDays: number;
  readonly limits?: Limits;
}

/** Files that the doctor asks for whatever the manifest and the list of the site say. */
const always = ['/manifest.xml', '/gate.js', '/policy.js', `/${inventoryPath}`, `/${allowedPath}`, '/'];

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

/** Outlook takes no larger manifest (learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins). */
export const mostOfAManifest = 256 * 1024;

/** Every address in a manifest; none in what is too large to be one. */
export function addressesIn(manifest: string | null): readonly string[] {
  try {
    const elements =
      manifest === null || manifest.length > mostOfAManifest ? [] : all(parseManifest(manifest), '*');
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
  return [...html.matchAll(/<script\b[^<>]*?\ssrc="?(?!https?:|\/\/)\/?([^">\s]+)/gi)].map(
    ([, path = '']) => `/${path}`,
  );
}

/** Not all at once: a host that counts requests would shut the door. */
const atOnce = 6;

/** Files by their path that are asked for one after another, a few at a time, up to the limit. */
class Questions {
  readonly answers = new Map<string, Answer | Silence>();
  unasked = 0;

  constructor(
    private readonly most: number,
    private readonly askFor: (path: string) => Promise<Answer | Silence>,
  ) {}

  async ask(paths: readonly string[]): Promise<void> {
    const open = [...new Set(paths)].filter((path) => !this.answers.has(path));
    const allowed = open.splice(0, Math.max(0, this.most - this.answers.size));
    this.unasked += open.length;
    const askNext = async (): Promise<void> => {
      for (let path = allowed.shift(); path !== undefined; path = allowed.shift())
        this.answers.set(path, await this.askFor(path));
    };
    await Promise.all(Array.from({ length: atOnce }, askNext));
  }
}

/** Looks at a site as Outlook would come to see it: connection, gate, manifest, then every file that either names. */
export async function look(options: LookOptions): Promise<Seen> {
  const { origin, connectOptions, now, own, certificateDays, limits = usualLimits } = options;
  const budget = new Budget(limits);
  const connection = await seenConnection(origin, connectOptions, budget.timeForAFile());
  const first = { encodings: 'gzip, br', isFirst: true };
  const firstGate = await ask(`${origin}/gate.js`, origin, connectOptions, budget, first);
  // A host on a port of its own says nothing about port 80, which may be somebody else's.
  const hasPlain = new URL(origin).port === '' || connectOptions.plain !== null;
  const plain = hasPlain ? askPlain(origin, connectOptions, new Budget({ ...limits, oneFile: 5000 })) : null;
  const questions = new Questions(limits.files, (path) => ask(origin + path, origin, connectOptions, budget));
  const { answers } = questions;
  await questions.ask(always);
  const inventory = readInventory(textOf(answers.get(`/${inventoryPath}`)));
  const served = textOf(answers.get('/manifest.xml'));
  const manifest = options.manifest?.text ?? (served === '' ? null : served);
  const listed = [...Object.keys(inventory?.files ?? {}), ...(own?.files.keys() ?? [])].filter(isForOutlook);
  await questions.ask([...pathsNamed(manifest, origin), ...listed.map((path) => `/${path}`)]);
  await questions.ask(
    [...answers]
      .filter(([path]) => path.endsWith('.html'))
      .flatMap(([, answer]) => scriptsOf(textOf(answer))),
  );
  return {
    origin,
    now,
    connection,
    plain: await plain,
    firstGate,
    manifest,
    manifestPlace: options.manifest?.file ?? `${origin}/manifest.xml`,
    answers,
    unasked: questions.unasked,
    inventory,
    stamp: readPolicyScript(textOf(answers.get('/policy.js'))),
    own,
    certificateDays,
  };
}
