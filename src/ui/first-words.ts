import { systemClock } from '../async/clock';
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
   * nothing is open beside it) or that broke. The browser hears of the error as of any other. A page that asks for no words within
   * `startTimeout` says so by itself, until it is drawn after all.
   */
  sayBroken(error: unknown): void;
}

/**
 * How long it may take, in ms, until Office is ready. Our scripts and those of office.js are 300 KB at most: ten seconds on a slow mobile line (400 kbit/s,
 * 400 ms there and back). office.js gives one script ten seconds before it looks for it elsewhere.
 */
const startTimeout = 20_000;

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
  // From here and not from where Office is awaited: a script that never comes holds up all those after it.
  const stopWaiting = systemClock.after(startTimeout, () => sayUnloaded(wanted));
  return {
    async words(locale) {
      stopWaiting();
      wanted = languageOf(locale, offered);
      const language = await speakFirst([wanted, ...offered, 'en'], files);
      if (language === null) sayUnloaded(wanted);
      else document.documentElement.lang = language;
      return language;
    },
    sayBroken(error) {
      stopWaiting();
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
