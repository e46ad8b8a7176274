import { type CloudName, cloudNames } from '../hosting/clouds';
import { isDomain, isHost } from '../hosting/host-name';

/** What the manifest says about Send: what Outlook does when the gate stops an invite, or cannot be reached (docs/send-modes.md). */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

const sendModes: Readonly<Record<string, SendMode>> = {
  softblock: 'SoftBlock',
  block: 'Block',
  promptuser: 'PromptUser',
};

/** The languages that the manifest has words in, each with the locale that it names them by. */
export const locales = {
  en: 'en-US',
  da: 'da-DK',
  de: 'de-DE',
  es: 'es-ES',
  fi: 'fi-FI',
  fr: 'fr-FR',
  nb: 'nb-NO',
  sv: 'sv-SE',
} as const;

export type Language = keyof typeof locales;

/** What an administrator wants. */
export interface Options {
  /** `https://agenda.contoso.com`, without a slash at its end. */
  readonly origin: string;
  /** Application (client) id of the app registration; null where there is none. */
  readonly clientId: string | null;
  /** Tenant id or domain, or `organizations`. */
  readonly tenant: string;
  readonly cloud: CloudName;
  /** File with the policy; null for the policy that comes with Syfte. */
  readonly policy: string | null;
  /** Null for what the release has. */
  readonly sendMode: SendMode | null;
  /** Which languages the buttons speak, the first one for every other language of Outlook. */
  readonly languages: readonly Language[];
  /** Id of the add-in; null for the one that belongs to the host. */
  readonly id: string | null;
  /** The manifest that is deployed now; null where there is none. */
  readonly previous: string | null;
  readonly supportUrl: string | null;
  /** Archive or folder of a release; null for the `dist` beside the program. */
  readonly release: string | null;
  readonly out: string;
  /** Whether the source maps of the release are put on the site. */
  readonly sourceMaps: boolean;
  readonly dryRun: boolean;
}

/** What was typed, understood or not. */
export type Understood =
  | { readonly kind: 'help' }
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] };

const withValue = [
  '--host',
  '--client-id',
  '--tenant',
  '--cloud',
  '--policy',
  '--send-mode',
  '--languages',
  '--id',
  '--previous',
  '--support-url',
  '--release',
  '--out',
];
const alone = ['--source-maps', '--dry-run', '--help'];

/** One option as it was typed, in either form: `--out DIR` or `--out=DIR`. */
interface Typed {
  readonly name: string;
  /** As it stands there, for a sentence about it. */
  readonly text: string;
  /** What comes with it; null for nothing. */
  readonly value: string | null;
}

function typedOptions(argv: readonly string[]): readonly Typed[] {
  const found: Typed[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const text = argv[at] ?? '';
    const equals = text.indexOf('=');
    const next = argv[at + 1];
    const takesNext =
      equals < 0 && text.startsWith('--') && !alone.includes(text) && next?.startsWith('--') === false;
    if (takesNext) at += 1;
    const value = equals < 0 ? (takesNext && next ? next : null) : text.slice(equals + 1);
    found.push({ name: equals < 0 ? text : text.slice(0, equals), text, value });
  }
  return found;
}

/** Values by the name of their option, with a sentence for everything that is none. */
function valuesOf(argv: readonly string[], mistakes: string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { name, text, value } of typedOptions(argv)) {
    const isKnown = withValue.includes(name) || (alone.includes(name) && value === null);
    if (!isKnown) mistakes.push(`${text} is no option of configure. --help lists them.`);
    else if (values.has(name)) mistakes.push(`${name} is there twice. Which one is meant?`);
    else if (!value && withValue.includes(name)) mistakes.push(`${name} needs a value after it.`);
    if (isKnown) values.set(name, value ?? '');
  }
  return values;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `https://Agenda.Contoso.com/` is `https://agenda.contoso.com`; a sentence for what is no origin. */
function originOf(typed: string): string | { readonly mistake: string } {
  const example = 'for example https://agenda.contoso.com';
  if (!URL.canParse(typed) || !/^https?:\/\//i.test(typed))
    return { mistake: `--host ${typed} is no address: it starts with https://, ${example}.` };
  const url = new URL(typed);
  if (url.protocol !== 'https:')
    return { mistake: `--host ${typed} has no TLS: Outlook shows add-ins from https:// alone.` };
  if (url.username !== '' || url.search !== '' || url.hash !== '' || url.pathname !== '/')
    return {
      mistake: `--host ${typed} has more in it than a host: Syfte has a host of its own, ${example}.`,
    };
  if (!isHost(url.hostname))
    return {
      mistake: `--host ${typed} has no name of a host in it: labels of letters, digits and hyphens, ${example}.`,
    };
  return url.origin;
}

/** A value that has to be one of a few. */
function oneOf<T>(
  name: string,
  typed: string,
  known: Readonly<Record<string, T>>,
  mistakes: string[],
): T | null {
  const key = typed.toLowerCase();
  if (Object.hasOwn(known, key)) return known[key] ?? null;
  mistakes.push(`${name} ${typed} is not known: it is ${list(Object.keys(known))}.`);
  return null;
}

function list(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function languagesOf(typed: string, mistakes: string[]): readonly Language[] {
  const known = Object.keys(locales) as Language[];
  const wanted = [...new Set(typed.split(',').map((name) => name.trim().toLowerCase()))];
  const unknown = wanted.filter((name) => !known.some((one) => one === name));
  if (unknown.length > 0)
    mistakes.push(
      `--languages ${typed}: Syfte speaks ${known.slice(0, -1).join(', ')} and ${known.at(-1)}, written as --languages en,sv.`,
    );
  return wanted.filter((name): name is Language => known.some((one) => one === name));
}

function supportAddress(typed: string, mistakes: string[]): string {
  if (!URL.canParse(typed) || new URL(typed).protocol !== 'https:')
    mistakes.push(`--support-url ${typed} is no https address.`);
  return typed;
}

function hostMistakes(typed: ReadonlyMap<string, string>, mistakes: string[]): string {
  const host = typed.get('--host');
  if (host === undefined)
    mistakes.push('--host is missing: the address that the site will have, https://agenda.contoso.com.');
  const origin = host ? originOf(host) : '';
  if (typeof origin === 'string') return origin;
  mistakes.push(origin.mistake);
  return '';
}

function idMistakes(typed: ReadonlyMap<string, string>, mistakes: string[]): void {
  for (const name of ['--client-id', '--id']) {
    const id = typed.get(name);
    if (id && !guid.test(id))
      mistakes.push(`${name} ${id} is no id: it looks like 00000000-0000-0000-0000-000000000000.`);
  }
}

function tenantOf(typed: ReadonlyMap<string, string>, mistakes: string[]): string {
  const named = typed.get('--tenant');
  const tenant = named || 'organizations';
  if (tenant !== 'organizations' && !guid.test(tenant) && !isDomain(tenant))
    mistakes.push(
      `--tenant ${tenant} is neither a tenant id nor a domain, for example contoso.onmicrosoft.com.`,
    );
  if (named && !typed.get('--client-id'))
    mistakes.push(
      '--tenant says where to sign in, and without --client-id nobody does: leave it out, or add the id.',
    );
  return tenant.toLowerCase();
}

const clouds = Object.fromEntries(cloudNames.map((name) => [name, name]));

/** What was typed after `configure`, read as a whole: every mistake is told, not the first one. */
export function readOptions(argv: readonly string[]): Understood {
  const mistakes: string[] = [];
  const typed = valuesOf(argv, mistakes);
  if (typed.has('--help')) return { kind: 'help' };
  const text = (name: string) => typed.get(name) || null;
  const [sendMode, supportUrl] = [text('--send-mode'), text('--support-url')];
  if (!typed.has('--out')) mistakes.push('--out is missing: the folder to write, which is new or empty.');
  idMistakes(typed, mistakes);
  const options: Options = {
    origin: hostMistakes(typed, mistakes),
    clientId: text('--client-id')?.toLowerCase() ?? null,
    tenant: tenantOf(typed, mistakes),
    cloud: oneOf('--cloud', text('--cloud') ?? 'global', clouds, mistakes) ?? 'global',
    policy: text('--policy'),
    sendMode: sendMode === null ? null : oneOf('--send-mode', sendMode, sendModes, mistakes),
    languages: languagesOf(text('--languages') ?? Object.keys(locales).join(','), mistakes),
    id: text('--id')?.toLowerCase() ?? null,
    previous: text('--previous'),
    supportUrl: supportUrl === null ? null : supportAddress(supportUrl, mistakes),
    release: text('--release'),
    out: text('--out') ?? '',
    sourceMaps: typed.has('--source-maps'),
    dryRun: typed.has('--dry-run'),
  };
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'options', options };
}
