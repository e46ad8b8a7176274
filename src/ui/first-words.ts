import { pagePolicy } from '../policy/page-policy';
import type { WordFile } from '../text/files/word-file';
import { type Language, languageOf } from '../text/language';
import { unloadedWords } from '../text/unloaded';
import { loadWords, speakFirst } from './load-words';

/** What a page has before its own code runs. */
export interface FirstWords {
  /**
   * To be called with Outlook's language once Office is ready. Resolves with the language that the page speaks from then on, mostly the one that
   * was guessed; null when no words came in any language: then the page says so, and there is nothing to draw.
   */
  words(locale: string): Promise<Language | null>;
  /**
   * Says in place of the page that it could not be loaded, with a way to try again: for a page that cannot start (office.js was kept out, or
   * nothing is open beside it) or that broke. The browser hears of the error as of any other.
   */
  sayBroken(error: unknown): void;
}

/**
 * Begins to load the words of a page in the language that its address or the browser speaks, while everything else is loaded, too. `files` are
 * what the page begins with.
 */
export function firstWords(
  guess: string,
  files: readonly WordFile[],
  offered: readonly Language[] = pagePolicy.languages,
): FirstWords {
  let wanted = languageOf(guess, offered);
  // Heard of when it is asked for.
  void loadWords(wanted, files).catch(() => undefined);
  return {
    async words(locale) {
      wanted = languageOf(locale, offered);
      const language = await speakFirst([wanted, ...offered, 'en'], files);
      if (language === null) sayUnloaded(wanted);
      else document.documentElement.lang = language;
      return language;
    },
    sayBroken(error) {
      sayUnloaded(wanted);
      reportError(error);
    },
  };
}

/** In place of a page that could not be loaded, or broke. No React, no Fluent: they may be what is missing. */
function sayUnloaded(language: Language): void {
  const { text, tryAgain } = unloadedWords(language);
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = tryAgain;
  button.addEventListener('click', () => window.location.reload());
  const page = document.createElement('main');
  Object.assign(page.style, { padding: '16px', font: '14px/20px "Segoe UI", system-ui, sans-serif' });
  page.append(said, button);
  document.documentElement.lang = language;
  document.getElementById('root')?.replaceChildren(page);
}
