import { isHost } from '../hosting/host-name';
import { usualCertificateDays } from './checks/certificate';

/** What the doctor is asked. */
export interface DoctorOptions {
  readonly origin: string;
  readonly manifest: string | null;
  readonly ca: string | null;
  readonly connect: string | null;
  /** `host:port` where the host answers without TLS; null for port 80. */
  readonly plain: string | null;
  /** Folder with the administrator's own copy of the site. */
  readonly site: string | null;
  /** Days that the certificate has to be valid for yet. */
  readonly certificateDays: number;
  /** What makes the exit code 1: what has to be mended, or a warning too. */
  readonly failOn: 'error' | 'warning';
  readonly json: boolean;
}

export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'options'; readonly options: DoctorOptions }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] };

export const help = `Looks at a deployed site from outside, and says what to mend.

  npm run doctor -- https://agenda.contoso.com [options]
  node doctor.mjs   https://agenda.contoso.com [options]

  --manifest FILE      the manifest that was uploaded. Default: the one that the site serves
  --site DIR           your own copy of the site, the folder site/ that configure wrote. Every file is compared with it. Without
                       it the files are compared with the list that the site itself has, which somebody who took over the host
                       can change as well
  --ca FILE            certificates that are trusted besides the usual ones, as PEM: for a root of your own
  --connect HOST:PORT  connects there instead of where DNS says, to look before the switch
  --plain HOST:PORT    where the host answers without TLS. Default: its port 80
  --certificate-days N a certificate that is valid for fewer days than this is told. Default: 21
  --fail-on LEVEL      error or warning: what the exit code 1 is for. Default: error
  --json               the findings for another program
  --help               this

Ends with 0 when nothing has to be mended (a warning alone is no reason, unless --fail-on warning says so), with 1 when something has,
with 2 when it could not look. It stops by itself: no later than a minute after it began, and after 60 MB.
`;

const withValue = ['--manifest', '--site', '--ca', '--connect', '--plain', '--certificate-days', '--fail-on'];

function originMistake(address: string | undefined): string | null {
  if (address === undefined) return 'Which site? npm run doctor -- https://agenda.contoso.com';
  if (!URL.canParse(address) || !/^https:\/\//i.test(address))
    return `${address} is no https address of a site.`;
  const { hostname, pathname } = new URL(address);
  if (!isHost(hostname)) return `${address} has no name of a host in it: ${hostname}.`;
  return pathname === '/' ? null : `${address} has a path: Syfte has a host of its own.`;
}

function hostAndPort(name: string, values: ReadonlyMap<string, string>, mistakes: string[]): string | null {
  const value = values.get(name) ?? null;
  if (value === null) return null;
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(value) ?? [];
  if (!isHost(host) || Number(port) < 1 || Number(port) > 65_535)
    mistakes.push(`${name} ${value} is no HOST:PORT.`);
  return value;
}

/** What was typed after `doctor`. */
export function readDoctorOptions(argv: readonly string[]): Asked {
  const mistakes: string[] = [];
  const values = new Map<string, string>();
  const addresses: string[] = [];
  for (let index = 0; index < argv.length; index += 1) {
    const [name = '', ...rest] = (argv[index] ?? '').split('=');
    if (!name.startsWith('--')) addresses.push(argv[index] ?? '');
    else if (name === '--json' || name === '--help') values.set(name, '');
    else if (!withValue.includes(name))
      mistakes.push(`${argv[index]} is no option of doctor. --help lists them.`);
    else {
      const value = rest.length > 0 ? rest.join('=') : argv[++index];
      if (!value || value.startsWith('--')) mistakes.push(`${name} needs a value after it.`);
      else values.set(name, value);
    }
  }
  if (values.has('--help')) return { kind: 'help' };
  const [address, ...more] = addresses;
  const mistake = originMistake(address);
  if (mistake !== null) mistakes.push(mistake);
  if (more.length > 0) mistakes.push(`One site at a time: ${more.join(' ')} is too much.`);
  const connect = hostAndPort('--connect', values, mistakes);
  const plain = hostAndPort('--plain', values, mistakes);
  const days = values.get('--certificate-days') ?? String(usualCertificateDays);
  if (!/^\d{1,4}$/.test(days)) mistakes.push(`--certificate-days ${days} is no number of days.`);
  const failOn = values.get('--fail-on') ?? 'error';
  if (failOn !== 'error' && failOn !== 'warning')
    mistakes.push(`--fail-on ${failOn} is not known: it is error or warning.`);
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  const options = {
    origin: new URL(address ?? '').origin,
    manifest: values.get('--manifest') ?? null,
    ca: values.get('--ca') ?? null,
    connect,
    plain,
    site: values.get('--site') ?? null,
    certificateDays: Number(days),
    failOn: failOn === 'warning' ? ('warning' as const) : ('error' as const),
    json: values.has('--json'),
  };
  return { kind: 'options', options };
}
