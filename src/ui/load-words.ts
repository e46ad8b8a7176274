import { timeout } from '../async/timeout';
import { addWords, speak, spoken } from '../text/area';
import type { WordFile } from '../text/files/word-file';
import type { Language } from '../text/language';

/** How long one language may take, in ms, before the next is tried: far over what ten kilobytes take on a slow line. */
const wordsTimeout = 6_000;

/** Adds the words of these files in a language. What did not come is asked for once more; rejects when that fails, too. */
export async function loadWords(language: Language, files: readonly WordFile[]): Promise<void> {
  const load = async (file: WordFile) => addWords(language, await file[language]().catch(file[language]));
  await Promise.all(files.map(load));
}

/**
 * The first of these languages whose words come: one that fails, or takes too long, makes room for the next. Null when none comes. Words that
 * come later are added all the same.
 */
async function firstThatComes(
  languages: readonly Language[],
  files: readonly WordFile[],
): Promise<Language | null> {
  for (const language of new Set(languages)) {
    try {
      await timeout(loadWords(language, files), wordsTimeout);
      return language;
    } catch {
      // The next one.
    }
  }
  return null;
}

/**
 * Loads the words that a page begins with and has it speak that language: the first of these languages that comes. Null when none does.
 */
export async function speakFirst(
  languages: readonly Language[],
  files: readonly WordFile[],
): Promise<Language | null> {
  const language = await firstThatComes(languages, files);
  if (language) speak(language);
  return language;
}

/**
 * A part of the page that comes later, with its words in the language of the page, or in another where those do not come. Rejects where the
 * part or all words could not be loaded.
 *
 * @param speaking settles once the page speaks, for a part that is asked for before that.
 */
export async function withWords<Part>(
  files: readonly WordFile[],
  load: () => Promise<Part>,
  speaking: Promise<unknown> = Promise.resolve(),
): Promise<Part> {
  const [part] = await Promise.all([load(), speaking.then(() => wordsOfPage(files))]);
  return part;
}

async function wordsOfPage(files: readonly WordFile[]): Promise<void> {
  const language = spoken();
  if (language === null) return;
  const came = await firstThatComes([language, 'en'], files);
  if (came === null) throw new Error('The words of a part could not be loaded.');
}
