import { policyInForce } from '../policy/stamped';
import type { WordFile } from '../text/files/word-file';
import { type Language, languageOf } from '../text/language';
import { unloadedWords } from '../text/unloaded';
import { loadWords, speakFirst } from './load-words';

/**
 * Begins to load the words of a page in the language that its address or the browser speaks, while everything else is loaded, too. `files` are
 * what the page begins with.
 *
 * @returns what to call with Outlook's language once Office is ready: resolves with the language that the page speaks from then on, mostly the one
 * that was guessed. Null when no words came in any language: then the page says so, and there is nothing to draw.
 */
export function firstWords(
  guess: string,
  files: readonly WordFile[],
  offered: readonly Language[] = policyInForce.languages,
): (locale: string) => Promise<Language | null> {
  // Heard of when it is asked for.
  void loadWords(languageOf(guess, offered), files).catch(() => undefined);
  return async (locale) => {
    const wanted = languageOf(locale, offered);
    const language = await speakFirst([wanted, ...offered, 'en'], files);
    if (language === null) sayUnloaded(wanted);
    else document.documentElement.lang = language;
    return language;
  };
}

/** In place of a page that has no words to draw with. No React, no Fluent: they may be what is missing. */
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
