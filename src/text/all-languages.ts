import type { Area } from './area';
import { type AllWords, areas } from './areas';
import * as en from './en';
import { type Language, languages } from './language';
import * as sv from './sv';

/** All words in all languages, for whoever cannot know beforehand which they need: tests and tools. */
const all: Readonly<Record<Language, AllWords>> = { en, sv };

for (const language of languages) {
  for (const [name, area] of Object.entries(areas)) {
    (area as Area<unknown>).add(language, all[language][name as keyof AllWords]);
  }
}
