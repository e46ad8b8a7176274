import type { Agenda, JudgedAnswers, Topic } from '../agenda/agenda';
import { type CanonicalAgenda, canonicalAgenda, canonicalText } from '../agenda/canonical';
import { blockWords } from '../text/block';
import { type Language, languages } from '../text/language';
import { answersIn, join, type RestOfBlock } from './answers-in-body';
import type { Row } from './block-rows';
import { after, type Label, type Meaning } from './labels';

const words = languages.map(blockWords);

const ownLines = words
  .flatMap(({ firstLine, lastLine }) => [firstLine, lastLine])
  .map((line) => line.replace(/ /g, '\\s+'))
  .join('|');
const ownLine = new RegExp(
  `^(?:${ownLines})(?![\\p{L}\\p{N}])(?: ?:)?|(?<![\\p{L}\\p{N}])(?:${ownLines})$`,
  'giu',
);

/** The block's own lines are nobody's note: what somebody typed before or behind one on the same line is. */
function withoutOwnLines(text: string): string {
  const kept = text.split('\n').map((line) => line.normalize('NFC').replace(ownLine, '').trim());
  return canonicalText(kept.join('\n'));
}

/** Gathers what the gate does not judge. What answers no question becomes a note, so nothing typed into the block is lost. */
class RestReader implements RestOfBlock {
  private readonly said = { preparation: '', notes: '' };
  private readonly topics: Topic[] = [];
  private readonly votes: Language[] = [];
  private under: Meaning | null = null;

  label({ means, language }: Label): void {
    this.under = means;
    // The first line is the same in every language.
    if (means !== 'firstLine') this.votes.push(language);
  }

  answer(to: 'preparation' | 'notes', text: string): void {
    this.said[to] = join(this.said[to], text);
  }

  stray(text: string): void {
    // Beside the heading of the topics stands the zone of their clock times.
    if (
      this.under === 'topics' &&
      after(
        words.map(({ timesIn }) => timesIn),
        text,
      ) !== null
    )
      return;
    this.answer('notes', withoutOwnLines(text));
  }

  topic(length: string, title: string): ((more: string) => void) | null {
    // Clock times may stand before the minutes: they follow from them.
    const found = /^(?:(?:[\d:–]+ \()?(\d{1,4}) ?min\b.*|[–-])$/i.exec(length);
    if (!found) return null;
    const topic = { title, minutes: Number(found[1] ?? 0), lead: '' };
    this.topics.push(topic);
    return (more) => {
      const lead =
        topic.lead === ''
          ? after(
              words.map(({ ledBy }) => ledBy),
              more,
            )
          : null;
      if (lead === null) topic.title += ` ${more}`;
      else topic.lead = lead;
    };
  }

  /** The whole agenda, with the answers that the gate judges. */
  with(answers: JudgedAnswers): Agenda {
    return { ...answers, ...this.said, topics: this.topics };
  }

  language(): Language {
    const count = (language: Language) => this.votes.filter((vote) => vote === language).length;
    return languages.reduce((best, language) => (count(language) > count(best) ? language : best));
  }
}

/** The agenda that the rows of a block say, and the language that most of their labels are in. */
export function readAgenda(rows: readonly Row[]): { agenda: CanonicalAgenda; language: Language } {
  const rest = new RestReader();
  const answers = answersIn(rows, rest);
  return { agenda: canonicalAgenda(rest.with(answers)), language: rest.language() };
}
