/** What the doctor is asked. */
export interface DoctorOptions {
  readonly origin: string;
  readonly manifest: string | null;
  readonly ca: string | null;
  readonly connect: string | null;
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
  --ca FILE            certificates that are trusted besides the usual ones, as PEM: for a root of your own
  --connect HOST:PORT  connects there instead of where DNS says, to look before the switch
  --json               the findings for another program
  --help               this

Ends with 0 when nothing has to be mended (a warning alone is no reason), with 1 when something has, with 2 when it could not look.
`;

const withValue = ['--manifest', '--ca', '--connect'];

function originMistake(address: string | undefined): string | null {
  if (address === undefined) return 'Which site? npm run doctor -- https://agenda.contoso.com';
  if (!URL.canParse(address) || !/^https:\/\//i.test(address))
    return `${address} is no https address of a site.`;
  return new URL(address).pathname === '/' ? null : `${address} has a path: Syfte has a host of its own.`;
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
  const connect = values.get('--connect') ?? null;
  if (connect !== null && !/^.+:\d{1,5}$/.test(connect))
    mistakes.push(`--connect ${connect} is no HOST:PORT.`);
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  const options = {
    origin: new URL(address ?? '').origin,
    manifest: values.get('--manifest') ?? null,
    ca: values.get('--ca') ?? null,
    connect,
    json: values.has('--json'),
  };
  return { kind: 'options', options };
}
