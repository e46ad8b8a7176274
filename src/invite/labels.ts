import { canonicalText, foldedLine } from '../agenda/canonical';
import { type BlockLabels, blockLabelsOfAll } from '../text/block-labels';
import type { Language } from '../text/language';

/** What a label in the block says about its row. */
export type Meaning = Exclude<keyof BlockLabels, 'prepare'>;

export interface Label {
  readonly means: Meaning;
  /** Of words that languages share, such as the first line, the last one. */
  readonly language: Language;
}

// The longest label, decomposed and with blanks to spare.
const longestLabel = 80;

/** Text as labels are compared: clients change case, blanks and Unicode composition, people add or drop a colon. */
function comparable(text: string): string {
  return foldedLine(text).replace(/ ?:$/, '');
}

const allLabels = blockLabelsOfAll();

function collect(): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const { language, prepare, ...words } of allLabels) {
    for (const [means, text] of Object.entries(words) as [Meaning, string][]) {
      labels.set(comparable(text), { means, language });
    }
  }
  return labels;
}

const labels = collect();

/** What a text in canonical form means where a label is expected, in any supported language; null when it is no label. */
export function labelOf(text: string): Label | null {
  return text.length > longestLabel ? null : (labels.get(comparable(text)) ?? null);
}

/** The rest of a text that starts with one of these words of the block, in whatever language; null when it does not. */
export function after(starts: readonly string[], text: string): string | null {
  const lower = text.toLowerCase();
  const start = starts.find((word) => lower.startsWith(word.toLowerCase()));
  return start === undefined ? null : canonicalText(text.slice(start.length));
}

/** What stands before what one attendee prepares. */
export const prepareWords: readonly string[] = allLabels.map(({ prepare }) => prepare);
