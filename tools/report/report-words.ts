import type { Language } from '../../src/text/language';
import { report as da } from './words/da';
import { report as de } from './words/de';
import { report as en } from './words/en';
import { report as es } from './words/es';
import { report as fi } from './words/fi';
import { report as fr } from './words/fr';
import { report as nb } from './words/nb';
import type { ReportWords } from './words/report-words';
import { report as sv } from './words/sv';

const words: Readonly<Record<Language, ReportWords>> = { da, de, en, es, fi, fr, nb, sv };

export function reportWords(language: Language): ReportWords {
  return words[language];
}
