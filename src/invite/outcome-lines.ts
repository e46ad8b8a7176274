import type { Outcome } from '../agenda/agenda';
import { canonicalLine, foldedLine } from '../agenda/canonical';
import { clockTimeOf, goalOutcomes, noOutcome } from '../agenda/outcome';
import { blockWords, blockWordsOfAll } from '../text/block';
import type { Language } from '../text/language';
import { clockTimeIn } from './clock-times';

/** A decision is known by the mark before it, whatever it says. */
const mark = '• ';
const marked = /^[•·*] ?/u;
/** Between what stands on the first line. */
const between = ' · ';

/** What a block says of an outcome (canonical): one line that tells how it went, and one for each decision. */
export function outcomeLines({ goal, decisions, endedAt }: Outcome, language: Language): readonly string[] {
  const words = blockWords(language);
  const went = [
    goal === '' ? '' : words.goalWas[goal],
    endedAt === '' ? '' : `${words.endedAt} ${clockTimeIn(language, endedAt)}`,
  ];
  const said = went.filter((text) => text !== '').join(between);
  const decided = decisions.map((decision) => mark + decision);
  return [...(said === '' ? [] : [said]), ...(decided.length > 0 ? [words.decided, ...decided] : [])];
}

const allWords = blockWordsOfAll();
const goals = new Map(
  allWords.flatMap(({ goalWas }) => goalOutcomes.map((goal) => [foldedLine(goalWas[goal]), goal] as const)),
);
const headings = new Set(allWords.map(({ decided }) => foldedLine(decided)));
const ended = new RegExp(`^(?:${allWords.map(({ endedAt }) => endedAt).join('|')}) (?:kl\\.? )?(.+)$`, 'iu');

/** The outcome with what one more line of its section says. Whatever tells neither how it went nor when it ended is a decision: nothing is lost. */
export function withOutcomeLine(outcome: Outcome | null, line: string): Outcome {
  const before = outcome ?? noOutcome;
  const text = canonicalLine(line);
  if (text === '' || headings.has(foldedLine(text.replace(/ ?:$/, '')))) return before;
  const decided = { ...before, decisions: [...before.decisions, text.replace(marked, '')] };
  if (marked.test(text)) return decided;
  const told = text.split(between).map(toldBy);
  const goal = told.find((part) => part?.goal)?.goal ?? '';
  const endedAt = told.find((part) => part?.endedAt)?.endedAt ?? '';
  const isTwice = (goal !== '' && before.goal !== '') || (endedAt !== '' && before.endedAt !== '');
  if (told.includes(null) || isTwice) return decided;
  return { ...before, goal: goal || before.goal, endedAt: endedAt || before.endedAt };
}

/** What a piece of a line tells of how it went; null for any other text. */
function toldBy(text: string): Pick<Outcome, 'goal' | 'endedAt'> | null {
  const folded = foldedLine(text);
  const goal = goals.get(folded.replace(/\.$/, ''));
  if (goal) return { goal, endedAt: '' };
  const endedAt = clockTimeOf(ended.exec(folded)?.[1] ?? '');
  return endedAt === '' ? null : { goal: '', endedAt };
}

/** Whether a line can only stand in the section that tells what came of a meeting. */
export function tellsOutcome(line: string): boolean {
  const text = canonicalLine(line);
  const isHeading = headings.has(foldedLine(text.replace(/ ?:$/, '')));
  return (
    marked.test(text) ||
    isHeading ||
    (text !== '' && text.split(between).every((part) => toldBy(part) !== null))
  );
}
