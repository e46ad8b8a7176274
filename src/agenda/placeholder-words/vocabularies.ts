import type { PlaceholderWords } from './placeholder-words';

/** Lists that are read as one: a language of ours and English, where that was added, which people mix into all of them. */
export interface Vocabulary {
  readonly lists: readonly PlaceholderWords[];
  /** Those of them that are not English. */
  readonly others: readonly PlaceholderWords[];
  readonly emptyWords: ReadonlySet<string>;
  readonly emptyAnswers: ReadonlySet<string>;
  /** Words that say something in an answer of this language or in English: what they are in another is not asked ("orden" is order in Danish). */
  readonly realWords: ReadonlySet<string>;
  /** What may stand before a verb, at the start of an answer. */
  readonly leadIn: RegExp;
  /** "30 minutes", "2 h" apart. */
  readonly durations: RegExp;
  /** Words that were judged before, and whether they say nothing: what a word is here never changes. */
  readonly judgedWords: Map<string, boolean>;
}

/** What is judged with: a vocabulary for each language that was added, and what says something or names nobody in any of them. */
export interface Vocabularies {
  readonly all: readonly Vocabulary[];
  /** Null until it is added. */
  readonly english: PlaceholderWords | null;
  /** Times in words, of all of them: whoever writes one in another language than the rest has not said more. */
  readonly timesInWords: RegExp;
  /** The lists of all of them, each once. */
  readonly lists: readonly PlaceholderWords[];
  /** Whole answers that say something, whichever language makes them empty: nobody can tell in which one they were written. */
  readonly realWords: ReadonlySet<string>;
  readonly emptyNames: ReadonlySet<string>;
}

const added = new Map<string, PlaceholderWords>();
let known: Vocabularies | null = null;

/** Answers in this language are judged, too, from now on; those in English with it, once `en` has been added. */
export function addPlaceholderWords(language: string, words: PlaceholderWords): void {
  added.set(language, words);
  known = null;
}

/** Made when first asked for: while nothing is judged, nothing is read. */
export function vocabularies(): Vocabularies {
  known ??= combined();
  return known;
}

function combined(): Vocabularies {
  const english = added.get('en');
  const mixedIn = english ? [english] : [];
  const others = [...added.values()].filter((words) => words !== english);
  const every = [...mixedIn, ...others];
  const realWords = setOf(every.map((words) => words.realWords));
  // Two letters are a name or an abbreviation in one language and nothing in all others, so they are known in each: HR, ny.
  const names = [...realWords].filter((word) => word.length <= 2);
  return {
    all:
      others.length > 0
        ? others.map((words) => vocabulary([...mixedIn, words], names))
        : [vocabulary(mixedIn, names)],
    english: english ?? null,
    lists: every,
    timesInWords: new RegExp(
      `(?<!\\p{L})(?:${either(every.map(({ timesInWords }) => timesInWords)).replaceAll(' ', '[\\s-]')})(?!\\p{L})`,
      'gu',
    ),
    realWords,
    emptyNames: setOf(every.map(({ emptyNames }) => emptyNames)),
  };
}

function vocabulary(lists: readonly PlaceholderWords[], names: readonly string[]): Vocabulary {
  const subjects = either(lists.map((words) => words.subjects));
  const leads = either(lists.map((words) => words.leads));
  return {
    lists,
    others: lists.filter((words) => words !== added.get('en')),
    judgedWords: new Map(),
    emptyWords: setOf(lists.map(({ emptyWords }) => emptyWords)),
    emptyAnswers: setOf(lists.map(({ emptyAnswers }) => emptyAnswers)),
    realWords: setOf([...lists.map(({ realWords }) => realWords), ...names]),
    leadIn: new RegExp(`^(?:(?:${subjects}) \\p{L}+ )?(?:(?:${leads}) )*`, 'u'),
    durations: new RegExp(`\\d+[ -]?(?:${either(lists.map((words) => words.durations))})\\b`, 'g'),
  };
}

function either(patterns: readonly RegExp[]): string {
  // Without any list nothing matches, which is not the same as ''.
  return patterns.map(({ source }) => source).join('|') || '(?!)';
}

function setOf(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
