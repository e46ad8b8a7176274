import type { Agenda, Person, Reason, Topic } from '../agenda/agenda';
import { emptyAgenda, nobody } from '../agenda/agenda';
import { canonicalAgenda, canonicalLine } from '../agenda/canonical';
import { type Language, languages } from '../text/language';
import { type Cell, type Row, rowsOf } from './block-rows';
import { findBlock } from './find-block';
import { fingerprintOf } from './fingerprint';
import { after, type Label, labelOf, type Meaning } from './labels';

/** What the live agenda block of a body says. */
export interface ReadBlock {
  /** In canonical form. */
  readonly agenda: Agenda;
  /** The language most of its labels are in. */
  readonly language: Language;
  /** `fingerprintOf` what was read. */
  readonly fingerprint: string;
}

/** An agenda while it is read row by row. */
type Draft = { -readonly [key in keyof Omit<Agenda, 'nextStep' | 'topics' | 'reasons'>]: Agenda[key] } & {
  readonly topics: Topic[];
  readonly reasons: Reason[];
  readonly nextStep: { what: string; owner: Person; due: string };
};

/** The block's own lines are nobody's note, even when somebody typed a line beside them. */
const ownLines = new Set<Meaning | undefined>(['firstLine', 'lastLine']);

function join(text: string, more: string): string {
  return text === '' || more === '' ? text + more : `${text}\n${more}`;
}

function personIn(cell: Cell): Person {
  return { name: canonicalLine(cell.text), address: cell.address ?? '' };
}

/** Reads the rows one after the other. What answers no question becomes a note, so nothing typed into the block is lost. */
class RowsReader {
  private readonly agenda: Draft = {
    ...emptyAgenda,
    topics: [],
    reasons: [],
    nextStep: { what: '', owner: nobody, due: '' },
  };
  readonly votes = new Map<Language, number>();
  private section: 'topics' | 'why' | null = null;
  /** Where a row with an empty left cell goes on. */
  private goOn: ((text: string) => void) | null = null;

  read(row: Row): void {
    const [left, ...rest] = row;
    if (!left) return;
    const answer: Cell = {
      text: rest.reduce((text, cell) => join(text, cell.text), ''),
      address: rest.find((cell) => cell.address !== null)?.address ?? null,
    };
    // A name that reads like a label is written as a mail link; a label never is.
    const label = left.address === null ? labelOf(left.text) : null;
    if (label) this.readLabelled(label, left.text, answer);
    else if (left.text === '') this.readContinued(answer.text);
    else if (answer.text === '' && rest.length === 0) this.note(left.text);
    else this.readInSection(left, answer);
  }

  private readLabelled(label: Label, shown: string, answer: Cell): void {
    const { language, means } = label;
    if (language) this.votes.set(language, (this.votes.get(language) ?? 0) + 1);
    this.goOn = null;
    if (means === 'topics' || means === 'why') {
      this.section = means;
      if (after('timesIn', answer.text) === null) this.note(answer.text);
    } else if (means === 'firstLine' || means === 'lastLine') {
      this.note(answer.text);
    } else if (means === 'owner' || means === 'due') {
      this.readOnce(means, shown, answer);
    } else {
      this.goOn = this.answerTo(means);
      this.goOn(answer.text);
    }
  }

  /** Answers of one line: a second row of the same kind is kept as a note. */
  private readOnce(means: 'owner' | 'due', shown: string, answer: Cell): void {
    const step = this.agenda.nextStep;
    const isTaken = means === 'owner' ? step.owner.name !== '' : step.due !== '';
    if (isTaken) this.note(`${shown} ${answer.text}`);
    else if (means === 'owner') step.owner = personIn(answer);
    else step.due = canonicalLine(answer.text);
  }

  private answerTo(means: Exclude<Meaning, 'topics' | 'why' | 'firstLine' | 'lastLine' | 'owner' | 'due'>) {
    const { agenda } = this;
    return (text: string): void => {
      if (means === 'nextStep') agenda.nextStep.what = join(agenda.nextStep.what, text);
      else if (means === 'everyone') agenda.reasonForAll = join(agenda.reasonForAll, text);
      else agenda[means] = join(agenda[means], text);
    };
  }

  private readContinued(text: string): void {
    if (this.goOn) this.goOn(text);
    else this.note(text);
  }

  private readInSection(left: Cell, answer: Cell): void {
    // Clock times may stand before the minutes: they follow from them.
    const length = /^(?:(?:[\d:–]+ · )?(\d{1,4}) ?min\b.*|[–-])$/i.exec(left.text);
    if (this.section === 'why') this.readReason(left, answer.text);
    else if (this.section === 'topics' && length) this.readTopic(length[1], answer.text);
    else {
      this.goOn = null;
      this.note(`${left.text} ${answer.text}`);
    }
  }

  private readTopic(minutes: string | undefined, title: string): void {
    const topic = { title, minutes: minutes === undefined ? null : Number(minutes), lead: '' };
    this.agenda.topics.push(topic);
    this.goOn = (text) => {
      const lead = after('ledBy', text);
      if (lead !== null && topic.lead === '') topic.lead = lead;
      else topic.title = `${topic.title} ${text}`;
    };
  }

  private readReason(left: Cell, why: string): void {
    const reason = { person: personIn(left), why, prepare: '' };
    this.agenda.reasons.push(reason);
    this.goOn = (text) => {
      const prepare = after('prepare', text);
      if (prepare !== null) reason.prepare = join(reason.prepare, prepare);
      else if (reason.prepare === '') reason.why = join(reason.why, text);
      else reason.prepare = join(reason.prepare, text);
    };
  }

  /** The agenda after the last row. A name without a link or a reason is no reason: somebody's own line, kept as a note. */
  end(): Agenda {
    const { reasons } = this.agenda;
    for (const { person, why, prepare } of reasons) {
      if (!person.address && !why && !prepare) this.note(person.name);
    }
    return canonicalAgenda(this.agenda);
  }

  private note(text: string): void {
    const lines = text.split('\n').filter((line) => !ownLines.has(labelOf(line)?.means));
    this.agenda.notes = join(this.agenda.notes, lines.join('\n').trim());
  }
}

function languageOf(votes: ReadonlyMap<Language, number>): Language {
  return languages.reduce((best, language) =>
    (votes.get(language) ?? 0) > (votes.get(best) ?? 0) ? language : best,
  );
}

/** The agenda in the live block of an invite body, however a client has rewritten it; null when the body has none. */
export function readBlock(body: string): ReadBlock | null {
  const found = findBlock(body);
  if (!found) return null;
  const reader = new RowsReader();
  for (const row of rowsOf(body, found)) reader.read(row);
  const agenda = reader.end();
  const language = languageOf(reader.votes);
  return { agenda, language, fingerprint: fingerprintOf(agenda, language) };
}
