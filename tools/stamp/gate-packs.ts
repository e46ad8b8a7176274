/** A pack in a built gate.js, between the marks that webpack.config.js leaves. */
const pack = /\/\*syfte-pack:(\w\w)\*\/[\s\S]*?\/\*syfte-pack:end\*\/\n/g;

/** The languages that a gate.js has packs of, in its order. English needs none. */
export function packsIn(gateJs: string): readonly string[] {
  return [...gateJs.matchAll(pack)].map(([, language = '']) => language);
}

/**
 * gate.js with the packs of these languages alone; all else stays byte for byte.
 * @throws Error when one of them is not in it: it was left out by an earlier stamping, and is in the release alone.
 */
export function withPacks(gateJs: string, languages: readonly string[]): string {
  const there = packsIn(gateJs);
  const gone = languages.filter((language) => language !== 'en' && !there.includes(language));
  if (gone.length > 0)
    throw new Error(
      `gate.js has no words in ${gone.join(', ')}: it was stamped for fewer languages. Start from the gate.js of the release.`,
    );
  return gateJs.replace(pack, (all, language: string) => (languages.includes(language) ? all : ''));
}
