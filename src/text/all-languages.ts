import type { AllWords } from './all-words';
import { addWords } from './area';
import * as da from './da';
import * as de from './de';
import * as en from './en';
import * as es from './es';
import * as fi from './fi';
import * as fr from './fr';
import { type Language, languages } from './language';
import * as nb from './nb';
import * as sv from './sv';

/** All words in all languages, for whoever cannot know beforehand which they need: tests and tools. No page imports it. */
const all: Readonly<Record<Language, AllWords>> = { en, sv, da, nb, de, fi, fr, es };

for (const language of languages) addWords(language, { ...all[language] });
