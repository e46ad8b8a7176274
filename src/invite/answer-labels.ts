import { blockWordsOfAll } from '../text/block';
import type { WrittenAnswer } from './offer';
import { either, writtenWords } from './written-words/all-languages';

export interface Labelled {
  readonly answer: WrittenAnswer;
  /** What stands behind the label on its line; '' when the answer comes on the lines below. */
  readonly rest: string;
}

const all = Object.values(writtenWords);

/** What people write before an answer, whatever language the screen speaks, and the words of the block in every language. */
function labelsOf(answer: WrittenAnswer): string {
  const ours = blockWordsOfAll().map((words) => words[answer].toLowerCase().replaceAll('’', "['’]"));
  return either([...all.map(({ labels }) => labels[answer]), ...ours]);
}

const phrases: { readonly [answer in WrittenAnswer]: string } = {
  purpose: labelsOf('purpose'),
  goal: labelsOf('goal'),
  nextStep: labelsOf('nextStep'),
  preparation: labelsOf('preparation'),
  topics: labelsOf('topics'),
};

const answers = Object.keys(phrases).filter((key): key is WrittenAnswer => key in phrases);
const patterns = answers.map((answer) => ({
  answer,
  // "Purpose: …", "Purpose – …", "Purpose" alone. A bare hyphen needs blanks, or "goal-oriented" would be a
  // goal.
  labelled: new RegExp(`^(?:${phrases[answer]})(?: ?[:：] ?| ?[–—] ?| -+ |$)(.*)$`, 'iu'),
  // "The purpose of this meeting is to …"; an agenda or a preparation that "is" something is no answer.
  told: new RegExp(`^${phrases[answer]} ${either(all.map(({ isTo }) => isTo))}(?: |(?<=['’]))(.+)$`, 'iu'),
  tells: answer === 'purpose' || answer === 'goal' || answer === 'nextStep',
}));
const anyLabel = answers.map((answer) => phrases[answer]).join('|');
// A further answer on the same line: "Purpose: choose a supplier. Goal: …" – only behind a full stop or a
// dash, and with a colon.
const further = new RegExp(`(?<=[.;|,)!?–—-] ?)(?=(?:${anyLabel}) ?[:：])`, 'giu');

/** Whether anything on a line ends as a label does, behind such a sign: `further` is worked out for the few lines that need it, for it is long. */
function mayHoldFurther(line: string): boolean {
  const cut = line.search(/[.;|,)!?–—-]/);
  return cut >= 0 && /[^\d\s] ?[:：](?!\/)/.test(line.slice(cut));
}

/**
 * Text pieces that each may start with a label: people write several answers on one line, above all in a
 * subject.
 */
export function pieces(line: string): readonly string[] {
  const parts = mayHoldFurther(line) ? line.split(further) : [line];
  return parts.map((piece) => piece.replace(/[\s;|,–—-]+$/u, '').trim());
}

/**
 * What a line answers when it starts with a label or says what the purpose, goal or next step is; null for
 * other text.
 */
export function labelled(line: string): Labelled | null {
  // Plain-text mail writes bold with asterisks.
  const text = line
    .replace(/\*+/g, '')
    .replace(/\u202f/g, ' ')
    .trim();
  for (const { answer, labelled: label, told, tells } of patterns) {
    const [, sentence] = (tells && told.exec(text)) || [];
    if (sentence !== undefined) return { answer, rest: capitalised(sentence) };
    const [, rest] = label.exec(text) ?? [];
    if (rest !== undefined) return { answer, rest: rest.trim() };
  }
  return null;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
