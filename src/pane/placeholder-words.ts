import type { PlaceholderWords } from '../agenda/placeholder-words/placeholder-words';
import { addPlaceholderWords } from '../agenda/placeholder-words/vocabularies';
import { timeoutOr } from '../async/timeout';
import type { Language } from '../text/language';

const files: Readonly<Record<Language, () => Promise<{ readonly placeholderWords: PlaceholderWords }>>> = {
  da: () => import(/* webpackChunkName: "placeholders.da" */ '../agenda/placeholder-words/da'),
  de: () => import(/* webpackChunkName: "placeholders.de" */ '../agenda/placeholder-words/de'),
  en: () => import(/* webpackChunkName: "placeholders.en" */ '../agenda/placeholder-words/en'),
  es: () => import(/* webpackChunkName: "placeholders.es" */ '../agenda/placeholder-words/es'),
  fi: () => import(/* webpackChunkName: "placeholders.fi" */ '../agenda/placeholder-words/fi'),
  fr: () => import(/* webpackChunkName: "placeholders.fr" */ '../agenda/placeholder-words/fr'),
  nb: () => import(/* webpackChunkName: "placeholders.nb" */ '../agenda/placeholder-words/nb'),
  sv: () => import(/* webpackChunkName: "placeholders.sv" */ '../agenda/placeholder-words/sv'),
};

/** How long a page waits for them, in ms. */
const listsTimeout = 6_000;

/**
 * Loads what says nothing in these languages and in English, which people mix into all of them, so that a page judges answers as the gate does, which knows those of the policy. What does not come
 * is asked for once more. Never rejects: a page that could not load one takes some placeholders for answers, and the gate does not.
 */
export async function judgeIn(languages: readonly Language[]): Promise<void> {
  const add = async (language: Language) => {
    const { placeholderWords } = await files[language]().catch(files[language]);
    addPlaceholderWords(language, placeholderWords);
  };
  await timeoutOr(
    Promise.allSettled([...new Set<Language>(['en', ...languages])].map(add)),
    listsTimeout,
    null,
  );
}
