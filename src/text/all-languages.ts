import type { AllWords } from './all-words';
import { addWords } from './area';
import * as en from './en';
import { type Language, languages } from './language';
import * as sv from './sv';

/** All words in all languages, for whoever cannot know beforehand which they need: tests and tools. No page imports it. */
const all: Readonly<Record<Language, AllWords>> = { en, sv };

for (const language of languages) addWords(language, { ...all[language] });
