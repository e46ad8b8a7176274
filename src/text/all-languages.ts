import type { AllWords } from './all-words';
import { addWords } from './area';
import * as da from './da';
import { gate as daGate } from './da/gate';
import * as de from './de';
import { gate as deGate } from './de/gate';
import * as en from './en';
import * as es from './es';
import { gate as esGate } from './es/gate';
import * as fi from './fi';
import { gate as fiGate } from './fi/gate';
import * as fr from './fr';
import { gate as frGate } from './fr/gate';
import { addGateWords } from './gate';
import { type Language, languages } from './language';
import * as nb from './nb';
import { gate as nbGate } from './nb/gate';
import * as sv from './sv';
import { gate as svGate } from './sv/gate';

/** All words in all languages, for whoever cannot know beforehand which they need: tests and tools. No page imports it. */
const all: Readonly<Record<Language, AllWords>> = { en, sv, da, nb, de, fi, fr, es };

for (const language of languages) addWords(language, { ...all[language] });

const gates = { da: daGate, de: deGate, es: esGate, fi: fiGate, fr: frGate, nb: nbGate, sv: svGate };
for (const language of languages) if (language !== 'en') addGateWords(language, gates[language]);
