import type { Agenda, Outcome, Person } from '../agenda/agenda';
import { type CanonicalAgenda, canonicalAgenda, canonicalLine } from '../agenda/canonical';
import { type Language, languages } from '../text/language';
import { type Cell, cellOf, firstLineAndRest, isLinked, joined, type Row, withoutEmptyEnd } from './cells';
import { readDue } from './due-date';
import {
  after,
  isUnseen,
  type Label,
  labelOf,
  leadWords,
  type Meaning,
  ownLineOf,
  prepareWords,
  withoutOwnLine,
  zoneWords,
} from './labels';
import { withOutcomeLine } from './outcome-lines';
import { isAssigned } from './read-next-step';
import { NextStepsReader } from './read-next-steps';
import { peopleIn, personIn } from './read-people';
import { topicInRow } from './read-topic';

/** What the rows of a block say. */
export interface AgendaRead {
  readonly agenda: CanonicalAgenda;
  /** The language most of its labels are in. */
  readonly language: Language;
  /** When its topics start, "10:00 10:20"; '' where no clock time is shown. */
  readonly clockTimes: string;
}

type Texts = 'purpose' | 'goal' | 'everyone' | 'preparation' | 'notes';

interface Reason {
  readonly people: readonly Person[];
  why: string;
  prepare: string;
}

/** Two pieces of an answer, a line each. */
function join(text: string, more: string): string {
  return text === '' || more === '' ? text + more : `${text}\n${more}`;
}

/** Each thing to prepare has a box of its own to tick. */
function withoutBoxes(text: string): string {
  return text.replace(/^☐ ?/gmu, '');
}

/**
 * Reads rows one after the other, whichever edition of the block wrote them. What answers no question becomes a note: nothing typed into
 * the block is lost.
 */
class AgendaReader {
  readonly #texts: Record<Texts, string> = {
    purpose: '',
    goal: '',
    everyone: '',
    preparation: '',
    notes: '',
  };
  readonly #reasons: Reason[] = [];
  readonly #topics: { title: string; minutes: number | null; lead: string }[] = [];
  readonly #starts: string[] = [];
  readonly #votes: Language[] = [];
  readonly #steps: NextStepsReader;
  #outcome: Outcome | null = null;
  /** The label that the rows below belong to. */
  #section: Meaning | null = null;
  /** Takes what a row with an empty left cell says, or a row of its own below a label. */
  #goOn: (cell: Cell, isRow?: boolean) => void = (cell) => this.#unrecognized(cell);
  /** A label stood alone: what comes below it across the block is its answer. */
  #isOpen = false;
  #hasBegun = false;

  readonly #today: Date | undefined;

  constructor(today: Date | undefined) {
    this.#today = today;
    this.#steps = new NextStepsReader(today);
  }

  row(row: Row): void {
    const cells = withoutEmptyEnd(row);
    const [left, ...others] = cells;
    if (!left) return;
    if (others.length === 0) {
      this.#across(left, row.length > 1);
      return;
    }
    // A name that reads like a label is written as a mail link; a label never is.
    const label = isLinked(left) ? null : labelOf(left.text);
    if (label) this.#labelled(label, left.text, joined(others));
    else if (this.#section === 'topics' && !isUnseen(left.text) && this.#topic(cells)) return;
    else if (isUnseen(left.text)) {
      if (!(this.#section === 'topics' && others.length > 1 && this.#topic(cells)))
        this.#goOn(joined(others));
    } else if (this.#section === 'why') this.#reason(peopleIn(left), joined(others));
    else this.#note(`${left.text} ${joined(others).text}`);
  }

  read(): AgendaRead {
    for (const { people, why, prepare } of this.#reasons) {
      // Names without a link or a reason are no reason: somebody's own line.
      if (why || prepare) continue;
      for (const { name, address } of people) if (!address) this.#note(name);
    }
    const { preparation, notes, purpose, goal, everyone: reasonForAll } = this.#texts;
    const agenda: Agenda = {
      purpose,
      goal,
      topics: this.#topics,
      reasons: this.#reasons.flatMap(({ people, why, prepare }) =>
        people.map((person) => ({ person, why, prepare })),
      ),
      reasonForAll,
      preparation,
      nextSteps: this.#steps.read(),
      notes,
      outcome: this.#outcome,
    };
    const times = this.#starts.every((start) => start !== '') ? this.#starts.join(' ') : '';
    return { agenda: canonicalAgenda(agenda), language: this.#language(), clockTimes: times };
  }

  /**
   * A row with one cell, or with nothing in the others (Word fills rows up with empty cells): a label with its answer below it, or something
   * under the label above.
   */
  #across(cell: Cell, hasMore: boolean): void {
    const lines = cell.text.split('\n');
    const [first = ''] = lines;
    const [heading = '', zone] = first.split(' · ');
    const label = isLinked(cell) ? null : (labelOf(first) ?? labelOf(heading));
    // Beside the heading of the topics stands the zone of their clock times; nothing stands beside the others.
    const isHeading = label !== null && (zone === undefined || label.means === 'topics');
    const own = isLinked(cell) ? -1 : lines.findIndex((line) => ownLineOf(line) !== null);
    if (isHeading) this.#labelled(label, first, firstLineAndRest(cell)[1], true);
    else if (own >= 0) this.#ownLine(ownLineOf(lines[own] ?? ''), lines, own);
    else this.#underLabel(cell, hasMore);
  }

  #underLabel(cell: Cell, hasMore: boolean): void {
    const { text } = cell;
    const prepare = isLinked(cell) ? null : after(prepareWords, text);
    const lead = after(leadWords, text);
    if (this.#section === 'why' && prepare !== null && this.#reasons.length > 0) this.#goOn(cell);
    else if (this.#section === 'topics' && lead !== null && this.#topics.at(-1)?.lead === '')
      this.#goOn(cell);
    else if (this.#section === 'topics' && (this.#isOpen || hasMore)) this.#topic([cell, cellOf([])]);
    else if (this.#section === 'why' && hasMore) this.#reason(peopleIn(cell), cellOf([]));
    else if (this.#section === 'why' && this.#reasonInOneCell(cell)) return;
    else if (this.#isOpen || this.#isStep(cell)) this.#goOn(cell, true);
    else this.#unrecognized(cell);
  }

  /** What somebody typed above the first line of the block, in its cell, stands above the block; beside it, it is a note. */
  #ownLine(own: Label | null, lines: readonly string[], at: number): void {
    if (own?.means === 'lastLine') this.#votes.push(own.language);
    const others = own?.means === 'firstLine' && !this.#hasBegun ? lines.slice(at + 1) : lines;
    this.#hasBegun = true;
    this.#section = null;
    this.#goOn = (cell) => this.#unrecognized(cell);
    for (const line of others) this.#note(line);
  }

  #labelled(label: Label, shown: string, answer: Cell, isAcross = false): void {
    const { means, language } = label;
    const { text } = answer;
    if (means === 'firstLine' || means === 'lastLine') {
      this.#ownLine(label, [shown, ...text.split('\n')], 0);
      return;
    }
    this.#hasBegun = true;
    this.#votes.push(language);
    this.#goOn = (cell) => this.#unrecognized(cell);
    // A section ends where the next label begins; everyone's reason stands among the reasons.
    if (means !== 'everyone') this.#section = means;
    this.#isOpen = isAcross && isUnseen(text);
    // Answers of one line: a second row of the same kind is kept as a note.
    if (means === 'owner' || means === 'due') {
      const due = readDue(canonicalLine(text), this.#today);
      const isNew = this.#steps.assign(means === 'owner' ? { owner: personIn(answer) } : { due });
      if (!isNew) this.#note(`${shown} ${text}`);
    } else if (means === 'topics') this.#zone(text);
    else if (means === 'why') {
      if (!isUnseen(text)) this.#unrecognized(answer);
    } else {
      if (means === 'nextStep') this.#steps.label();
      this.#goOn =
        means === 'nextStep'
          ? (more, isRow) => this.#step(more, isAcross, isRow)
          : means === 'outcome'
            ? (more) => this.#tell(more)
            : (more) =>
                this.#add(means, isAcross && means === 'preparation' ? withoutBoxes(more.text) : more.text);
      if (!isUnseen(text)) this.#goOn(answer, true);
    }
  }

  #add(to: Texts, text: string): void {
    this.#texts[to] = join(this.#texts[to], text);
  }

  #step(cell: Cell, isAcross: boolean, isRow = false): void {
    if (!isAcross) this.#steps.answer(cell);
    else if (isRow) this.#steps.row(cell);
    else this.#steps.line(cell);
  }

  /** Whether a row below a step that stands in the cell of its label is another one. */
  #isStep(cell: Cell): boolean {
    return this.#section === 'nextStep' && isAssigned(cell, this.#today, false);
  }

  #tell({ text }: Cell): void {
    for (const line of text.split('\n')) this.#outcome = withOutcomeLine(this.#outcome, line);
  }

  /** In the first edition the zone stood in a cell beside the heading. */
  #zone(text: string): void {
    if (!isUnseen(text) && after(zoneWords, text) === null) this.#note(text);
  }

  #topic(row: Row): boolean {
    const found = topicInRow(row);
    if (!found || isUnseen(found.title)) return false;
    const topic = { title: found.title, minutes: found.minutes, lead: found.lead };
    this.#topics.push(topic);
    this.#starts.push(found.starts);
    this.#goOn = ({ text }) => {
      const lead = topic.lead === '' ? after(leadWords, text) : null;
      if (lead === null) topic.title += ` ${text}`;
      else topic.lead = lead;
    };
    return true;
  }

  #reason(people: readonly Person[], { text }: Cell): void {
    const reason = { people, why: text, prepare: '' };
    this.#reasons.push(reason);
    this.#goOn = (more) => {
      const prepare = after(prepareWords, more.text);
      const part = prepare !== null || reason.prepare ? 'prepare' : 'why';
      reason[part] = join(reason[part], prepare ?? more.text);
    };
  }

  /** Names with their links, and why below them, in one cell. */
  #reasonInOneCell(cell: Cell): boolean {
    const [names, why] = firstLineAndRest(cell);
    // Where links are gone, semicolons tell that these are names.
    if (!(isLinked(cell) || names.text.includes(';')) || isUnseen(why.text)) return false;
    this.#reason(peopleIn(names), why);
    return true;
  }

  #unrecognized(cell: Cell): void {
    this.#note(cell.text);
  }

  #note(text: string): void {
    for (const line of text.split('\n')) this.#add('notes', withoutOwnLine(line));
  }

  #language(): Language {
    const count = (language: Language) => this.#votes.filter((vote) => vote === language).length;
    return languages.reduce((best, language) => (count(language) > count(best) ? language : best));
  }
}

/** The agenda that the rows of a block say, however a client has rewritten them. `today`: for days without their year (`readDue`). */
export function readAgenda(rows: readonly Row[], today?: Date): AgendaRead {
  const reader = new AgendaReader(today);
  for (const row of rows) reader.row(row);
  return reader.read();
}
