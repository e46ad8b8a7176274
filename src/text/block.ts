import { type BlockLabels, blockLabelWords } from './block-labels';
import type { Language } from './language';

/** Every word the agenda block shows in an invite. Those that the gate has no use for stand here, read back like the labels. */
export interface BlockWords extends BlockLabels {
  /** Stands before the name of who leads a topic. */
  readonly ledBy: string;
  /** Stands before the name of the time zone that the clock times are in. */
  readonly timesIn: string;
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: { ...blockLabelWords('en'), ledBy: 'Led by', timesIn: 'Times in' },
  sv: { ...blockLabelWords('sv'), ledBy: 'Leds av', timesIn: 'Tider i' },
};

export function blockWords(language: Language): BlockWords {
  return words[language];
}

/** The length of a topic, the same in both languages. */
export function topicMinutes(minutes: number | null): string {
  return minutes === null ? '–' : `${minutes} min`;
}
