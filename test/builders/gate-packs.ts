import { languages } from '../../src/text/language';

/** Packs of all languages, marked as the build leaves them in front of the gate. */
export const everyPack: string = languages
  .filter((language) => language !== 'en')
  .map((language) => `/*syfte-pack:${language}*/globalThis.${language}=1;/*syfte-pack:end*/\n`)
  .join('');
