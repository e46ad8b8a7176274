/** How a release is made. */
export interface ReleaseOptions {
  /** Advisories need not be looked up. */
  readonly offline: boolean;
  /** File with a key of OpenSSH; null for a release without a signature. */
  readonly sign: string | null;
}

/** What was typed after `npm run release --`. @throws Error with a sentence for what is no option */
export function readReleaseOptions(argv: readonly string[]): ReleaseOptions {
  let [offline, sign]: [boolean, string | null] = [false, null];
  for (let at = 0; at < argv.length; at += 1) {
    const option = argv[at] ?? '';
    if (option === '--offline') offline = true;
    else if (option === '--sign') {
      at += 1;
      sign = argv[at] ?? null;
      if (sign === null || sign.startsWith('--')) throw new Error('--sign needs a file with a key after it.');
    } else throw new Error(`${option} is no option of release: there are --offline and --sign KEY.`);
  }
  return { offline, sign };
}
