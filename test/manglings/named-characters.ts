import type { Mangling } from './mangling';
import { outsideTags } from './written';

const names: Readonly<Record<string, string>> = {
  å: 'aring',
  ä: 'auml',
  ö: 'ouml',
  é: 'eacute',
  ß: 'szlig',
  '·': 'middot',
  '–': 'ndash',
  '»': 'raquo',
  '\u00a0': 'nbsp',
};

/** Some characters come by name. `skeletons/s007` has `&raquo;`. */
export const namedCharacters: Mangling = {
  name: 'named-characters',
  shows: (html) => /&(?:nbsp|raquo|middot);/.test(html),
  apply: (body) =>
    outsideTags(body, (text) =>
      text.replace(/[åäöéß·–»\u00a0]/g, (character) => `&${names[character] ?? ''};`),
    ),
};
