import { type JudgedAnswers, nobody, type Person, type Reason } from '../agenda/agenda';
import { canonicalLine, canonicalPerson } from '../agenda/canonical';
import type { Cell, Row } from './block-rows';
import { after, type Label, labelOf, prepareWords } from './labels';

/** Takes what stands in the block beside the answers that the gate judges, in its order. */
export interface RestOfBlock {
  /** The label of a row, before what the row says. */
  label?(label: Label): void;
  answer(to: 'preparation' | 'notes', text: string): void;
  /** A row under the topics: gives back what takes the lines below it, or null when the row is no topic. */
  topic(length: string, title: string): ((more: string) => void) | null;
  /** What answers no question. */
  stray(text: string): void;
}

/** Two pieces of an answer, a line each. */
export function join(text: string, more: string): string {
  return text === '' || more === '' ? text + more : `${text}\n${more}`;
}

function personIn(cell: Cell): Person {
  return canonicalPerson({ name: cell.text, address: cell.address ?? '' });
}

/** Reads rows one after the other. */
function answersReader(rest: RestOfBlock | undefined) {
  const said = { purpose: '', goal: '', everyone: '', nextStep: '' };
  const reasons: Reason[] = [];
  let owner = nobody;
  let due = '';
  let section: 'topics' | 'why' | null = null;
  const stray = (text: string): void => rest?.stray(text);
  /** Where a row with an empty left cell goes on. */
  let goOn = stray;

  function readLabelled(label: Label, shown: string, answer: Cell): void {
    const { means } = label;
    rest?.label?.(label);
    goOn = stray;
    // A section ends where the next label begins; everyone's reason stands among the reasons.
    if (means !== 'everyone') section = null;
    if (means === 'owner' && owner.name === '') owner = personIn(answer);
    else if (means === 'due' && due === '') due = canonicalLine(answer.text);
    // Answers of one line: a second row of the same kind is kept as a note.
    else if (means === 'owner' || means === 'due') stray(`${shown} ${answer.text}`);
    else {
      if (means === 'topics' || means === 'why') section = means;
      else if (means === 'preparation' || means === 'notes') goOn = (text) => rest?.answer(means, text);
      else if (means !== 'firstLine' && means !== 'lastLine') {
        goOn = (text) => {
          said[means] = join(said[means], text);
        };
      }
      goOn(answer.text);
    }
  }

  function readReason(person: Person, why: string): void {
    const reason = { person, why, prepare: '' };
    reasons.push(reason);
    goOn = (text) => {
      const prepare = after(prepareWords, text);
      const part = prepare !== null || reason.prepare ? 'prepare' : 'why';
      reason[part] = join(reason[part], prepare ?? text);
    };
  }

  function readUnlabelled(left: Cell, answer: string): void {
    const topic = section === 'topics' && rest?.topic(left.text, answer);
    if (section === 'why') readReason(personIn(left), answer);
    else if (topic) goOn = topic;
    else {
      goOn = stray;
      stray(`${left.text} ${answer}`);
    }
  }

  return {
    row([left, ...others]: Row): void {
      if (!left) return;
      const text = others.reduce((all, cell) => join(all, cell.text), '');
      const address = others.find((cell) => cell.address !== null)?.address ?? null;
      // A name that reads like a label is written as a mail link; a label never is.
      const label = left.address === null && labelOf(left.text);
      if (label) readLabelled(label, left.text, { text, address });
      else if (left.text === '') goOn(text);
      else if (others.length === 0) stray(left.text);
      else readUnlabelled(left, text);
    },
    end(): JudgedAnswers {
      for (const { person, why, prepare } of reasons) {
        // A name without a link or a reason is no reason: somebody's own line.
        if (!person.address && !why && !prepare) stray(person.name);
      }
      return {
        purpose: said.purpose,
        goal: said.goal,
        reasons: reasons.filter(({ why, prepare }) => why || prepare),
        reasonForAll: said.everyone,
        nextStep: { what: said.nextStep, owner, due },
      };
    },
  };
}

/** What the rows of a block answer, of what the gate judges; `rest` is told the others as they are met. */
export function answersIn(rows: readonly Row[], rest?: RestOfBlock): JudgedAnswers {
  const reader = answersReader(rest);
  for (const row of rows) reader.row(row);
  return reader.end();
}
