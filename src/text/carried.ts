import { carried as da } from './da/carried';
import { carried as de } from './de/carried';
import { carried as en } from './en/carried';
import { carried as es } from './es/carried';
import { carried as fi } from './fi/carried';
import { carried as fr } from './fr/carried';
import { type Language, languages } from './language';
import { carried as nb } from './nb/carried';
import { carried as sv } from './sv/carried';

/** What a topic begins with that takes up a next step of last time. An invite may hold any language, so all of them are known. */
const before: Readonly<Record<Language, string>> = { en, sv, da, nb, de, fi, fr, es };

/** The topic that takes `what` up again. */
export function carriedOver(language: Language, what: string): string {
  return `${before[language]} ${what}`;
}

/** What a topic takes up again from an earlier meeting, whichever language it was carried over in; null for an ordinary topic. */
export function carriedIn(title: string): string | null {
  const start = languages
    .map((language) => carriedOver(language, ''))
    .find((words) => title.startsWith(words));
  return start === undefined ? null : title.slice(start.length).trim() || null;
}
