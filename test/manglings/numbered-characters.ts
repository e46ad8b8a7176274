import type { Mangling } from './mangling';
import { outsideTags } from './written';

/** Charsets too small for the text leave numbered references, decimal or hexadecimal. `skeletons/s007` has both. */
export const numberedCharacters: Mangling = {
  name: 'numbered-characters',
  shows: (html) => /&#\d{2,5};/.test(html),
  apply: (body, dice) =>
    outsideTags(body, (text) =>
      text.replace(/[^\u0000-\u007f]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return dice(2) ? `&#${code};` : `&#x${code.toString(16)};`;
      }),
    ),
};
