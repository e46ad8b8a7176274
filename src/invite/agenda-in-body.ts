import type { Agenda, Person, Reason, Topic } from '../agenda/agenda';
import { nobody } from '../agenda/agenda';
import { canonicalLine, canonicalPerson, canonicalTopic } from '../agenda/canonical';
import { type Language, languages } from '../text/language';
import { type Cell, type Row, rowsOf } from './block-rows';
import { findBlock } from './find-block';
import { after, type Label, labelOf } from './labels';

/** What the live agenda block of a body says: the agenda in canonical form, and the language most of its labels are in. */
export interface AgendaInBody {
  readonly agenda: Agenda;
  readonly language: Language;
}

function join(text: string, more: string): string {
  return text === '' || more === '' ? text + more : `${text}\n${more}`;
}

function personIn(cell: Cell): Person {
  return canonicalPerson({ name: cell.text, address: cell.address ?? '' });
}

/** The block's own lines are nobody's note, even when somebody typed a line beside them. */
function isOwnLine(line: string): boolean {
  return /^(?:first|last)Line$/.test(labelOf(line)?.means ?? '');
}

/** Reads rows one after the other. What answers no question becomes a note, so nothing typed into the block is lost. */
function agendaReader() {
  const said = { purpose: '', goal: '', preparation: '', notes: '', everyone: '', nextStep: '' };
  const topics: Topic[] = [];
  const reasons: Reason[] = [];
  let owner = nobody;
  let due = '';
  const votes: Language[] = [];
  let section: 'topics' | 'why' | null = null;

  const note = (text: string): void => {
    const lines = text.split('\n').filter((line) => !isOwnLine(line));
    said.notes = join(said.notes, lines.join('\n').trim());
  };
  /** Where a row with an empty left cell goes on. */
  let goOn = note;

  function readLabelled({ language, means }: Label, shown: string, answer: Cell): void {
    if (language) votes.push(language);
    goOn = note;
    if (means === 'owner' && owner.name === '') owner = personIn(answer);
    else if (means === 'due' && due === '') due = canonicalLine(answer.text);
    // Answers of one line: a second row of the same kind is kept as a note.
    else if (means === 'owner' || means === 'due') note(`${shown} ${answer.text}`);
    else if (means === 'topics' || means === 'why') {
      section = means;
      if (after('timesIn', answer.text) === null) note(answer.text);
    } else {
      if (means !== 'firstLine' && means !== 'lastLine') {
        goOn = (text) => {
          said[means] = join(said[means], text);
        };
      }
      goOn(answer.text);
    }
  }

  function readTopic(title: string, minutes: string | undefined): void {
    const topic = { title, minutes: Number(minutes ?? 0), lead: '' };
    topics.push(topic);
    goOn = (text) => {
      const lead = topic.lead === '' ? after('ledBy', text) : null;
      if (lead === null) topic.title += ` ${text}`;
      else topic.lead = lead;
    };
  }

  function readReason(person: Person, why: string): void {
    const reason = { person, why, prepare: '' };
    reasons.push(reason);
    goOn = (text) => {
      const prepare = after('prepare', text);
      const part = prepare !== null || reason.prepare ? 'prepare' : 'why';
      reason[part] = join(reason[part], prepare ?? text);
    };
  }

  function readUnlabelled(left: Cell, answer: string): void {
    // Clock times may stand before the minutes: they follow from them.
    const length = /^(?:(?:[\d:–]+ \()?(\d{1,4}) ?min\b.*|[–-])$/i.exec(left.text);
    if (section === 'why') readReason(personIn(left), answer);
    else if (section === 'topics' && length) readTopic(answer, length[1]);
    else {
      goOn = note;
      note(`${left.text} ${answer}`);
    }
  }

  return {
    row([left, ...rest]: Row): void {
      if (!left) return;
      const text = rest.reduce((all, cell) => join(all, cell.text), '');
      const address = rest.find((cell) => cell.address !== null)?.address ?? null;
      // A name that reads like a label is written as a mail link; a label never is.
      const label = left.address === null && labelOf(left.text);
      if (label) readLabelled(label, left.text, { text, address });
      else if (left.text === '') goOn(text);
      else if (rest.length === 0) note(left.text);
      else readUnlabelled(left, text);
    },
    end(): AgendaInBody {
      const given = reasons.filter(({ why, prepare }) => why || prepare);
      // A name without a link or a reason is no reason: somebody's own line.
      for (const { person, why, prepare } of reasons)
        if (!person.address && !why && !prepare) note(person.name);
      const { everyone, nextStep, ...answers } = said;
      const agenda = {
        ...answers,
        topics: topics.map(canonicalTopic).filter(({ title }) => title !== ''),
        reasons: given,
        reasonForAll: everyone,
        nextStep: { what: nextStep, owner, due },
      };
      return { agenda, language: mostOf(votes) };
    },
  };
}

function mostOf(votes: readonly Language[]): Language {
  const count = (language: Language) => votes.filter((vote) => vote === language).length;
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best));
}

/** The agenda in the live block of an invite body, however a client has rewritten it; null when the body has none. */
export function agendaInBody(body: string): AgendaInBody | null {
  const found = findBlock(body);
  if (!found) return null;
  const reader = agendaReader();
  for (const row of rowsOf(body, found)) reader.row(row);
  return reader.end();
}
