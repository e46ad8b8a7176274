import { canonicalText } from '../agenda/canonical';
import { type BlockWords, blockWordsOfAll } from '../text/block';
import type { Language } from '../text/language';

/** What a label in the block says about its row. */
export type Meaning = Exclude<keyof BlockWords, 'ledBy' | 'prepare' | 'timesIn'>;

export interface Label {
  readonly means: Meaning;
  /** Null for words that every language shares, such as the first line. */
  readonly language: Language | null;
}

// The longest label, decomposed and with blanks to spare.
const longestLabel = 80;

/** Text as labels are compared: clients change case, blanks and Unicode composition, people add or drop a colon. */
function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/ ?:$/, '');
}

const allWords = blockWordsOfAll();

function collect(): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const { language, ledBy, prepare, timesIn, ...words } of allWords) {
    for (const [means, text] of Object.entries(words) as [Meaning, string][]) {
      const shared = labels.get(comparable(text))?.means === means;
      labels.set(comparable(text), { means, language: shared ? null : language });
    }
  }
  return labels;
}

const labels = collect();

/** What a text in canonical form means where a label is expected, in any supported language; null when it is no label. */
export function labelOf(text: string): Label | null {
  return text.length > longestLabel ? null : (labels.get(comparable(text)) ?? null);
}

/** The rest of a text that starts with these words of the block ("Led by", "Prepare:", "Times in") in any language; null when it does not. */
export function after(word: 'ledBy' | 'prepare' | 'timesIn', text: string): string | null {
  for (const words of allWords) {
    const start = words[word];
    if (text.slice(0, start.length).toLowerCase() === start.toLowerCase()) {
      return canonicalText(text.slice(start.length));
    }
  }
  return null;
}
