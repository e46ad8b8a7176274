import type { Words } from '../../../sandbox/words/words';
import { locales } from '../../../sandbox/words/words-of';

/** Any text where a name has a part that changes. */
export const anything = '\u0000';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(anything, '.*');

/** What something is called, in whichever display language the local Outlook is in: the whole name, as `exact` has it. */
export function inAnyLanguage(name: (words: Words) => string): RegExp {
  const names = new Set(locales.map(([, , words]) => escaped(name(words))));
  return new RegExp(`^(?:${[...names].join('|')})$`);
}
