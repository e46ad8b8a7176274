import { canonicalText, foldedLine, isSeen } from '../agenda/canonical';
import { blockWordsOfAll, formerLines } from '../text/block';
import type { Language } from '../text/language';

const meanings = [
  'firstLine',
  'lastLine',
  'purpose',
  'goal',
  'topics',
  'why',
  'everyone',
  'preparation',
  'nextStep',
  'owner',
  'due',
  'notes',
  'outcome',
] as const;

/** What a label in the block says about its row. */
export type Meaning = (typeof meanings)[number];

export interface Label {
  readonly means: Meaning;
  /** Of words that languages share, such as the first line, the last one. */
  readonly language: Language;
}

// The longest label, decomposed and with blanks to spare.
const longestLabel = 80;

const invisible = /\p{Cf}/gu;

/** Whether a text shows nothing: editors leave zero-width characters in what they emptied. */
export function isUnseen(text: string): boolean {
  return !isSeen(text);
}

/** Text as labels are compared: clients change case, blanks, apostrophes and Unicode composition, people add or drop a colon. */
function comparable(text: string): string {
  return foldedLine(text.replace(invisible, ''))
    .replace(/\u202f/g, ' ')
    .replaceAll('’', "'")
    .replace(/ ?:$/, '');
}

/** Text as the block's own lines are compared: by their letters alone, for the dot between the words comes and goes with its blanks. */
function letters(text: string): string {
  return foldedLine(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

const allWords = blockWordsOfAll();

function collect(): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const { language, ...words } of allWords) {
    for (const means of meanings) labels.set(comparable(words[means]), { means, language });
  }
  return labels;
}

function collectOwnLines(): ReadonlyMap<string, Label> {
  const lines = new Map<string, Label>();
  for (const means of ['lastLine', 'firstLine'] as const) {
    for (const former of formerLines[means]) lines.set(letters(former), { means, language: 'sv' });
    for (const { language, ...words } of allWords) lines.set(letters(words[means]), { means, language });
  }
  return lines;
}

const labels = collect();
const ownLines = collectOwnLines();

// Our own name stands in each of those lines: a text without two of its letters side by side is not taken apart.
const ownName = /y[^\p{L}\p{N}]*f/iu;

/** Which of the block's own lines a text is: the first or the last, of this or an earlier version; null for another text. */
export function ownLineOf(text: string): Label | null {
  return text.length > longestLabel || !ownName.test(text) ? null : (ownLines.get(letters(text)) ?? null);
}

/** What a text in canonical form means where a label is expected, in any supported language; null when it is no label. */
export function labelOf(text: string): Label | null {
  return text.length > longestLabel ? null : (labels.get(comparable(text)) ?? ownLineOf(text));
}

const inAnyCase = [...labels.keys()]
  .filter((label) => ownLineOf(label) === null)
  .sort((a, b) => b.length - a.length)
  .map((label) => label.replaceAll(' ', '\\s+').replaceAll("'", "['’]"))
  .join('|');
const atLineStart = new RegExp(
  `^[\\p{Cf}]*(${inAnyCase})(?:\\s*[:：]\\s*|[ \\u00a0]*\\t\\s*|[ \\u00a0]{2,}|\\s*$)`,
  'iu',
);
const beforeOneBlank = new RegExp(`^[\\p{Cf}]*(${inAnyCase})[ \\u00a0](?=[^\\s·])`, 'iu');

// What people write above several, with a colon and alone: without one it is a title that many topics have.
const aboveSteps = /^[\p{Cf}]*next steps\s*[:：]\s*$/iu;

/** A label at the start of a line, and where the rest of the line begins. */
export interface LineLabel {
  readonly label: Label;
  readonly end: number;
}

/**
 * The label that a line of text starts with: alone, with a colon, or before a tab or several blanks, as programs write a table that they
 * turn into text. One blank is enough for `isLoose`, where nothing but an agenda is to be read. Blanks are not folded.
 */
export function labelAtLineStart(line: string, isLoose = false): LineLabel | null {
  const several = aboveSteps.exec(line);
  if (several) return { label: { means: 'nextStep', language: 'en' }, end: several[0].length };
  const found = atLineStart.exec(line) ?? (isLoose ? beforeOneBlank.exec(line) : null);
  const label = found?.[1] === undefined ? null : (labels.get(comparable(found[1])) ?? null);
  return found && label ? { label, end: found[0].length } : null;
}

// What people write above an agenda: what we do, without our name, and words beside it.
const headings = [
  ...new Set([
    'agenda',
    'dagordning',
    ...allWords.flatMap(({ firstLine }) => firstLine.split(' · ').slice(0, 1)),
  ]),
];
const headingLetters = new Set(headings.map(letters));
const anyHeading = new RegExp(headings.map((heading) => heading.replaceAll(' ', '\\s+')).join('|'), 'iu');

/** Their first words, as a pattern: a line without one of these letter by letter is no heading, and none of the block's own lines. */
export const headingStarts = headings.map((heading) => heading.split(' ')[0]).join('|');

/** Whether a line is the heading that anybody writes above an agenda. */
export function isBareHeading(line: string): boolean {
  return line.length <= longestLabel && headingLetters.has(letters(line));
}

/** Whether a line names an agenda at all, in any language: without that it is neither a heading nor one of the block's own lines. */
export function namesAnAgenda(line: string): boolean {
  return anyHeading.test(line);
}

/** The rest of a text that starts with one of these words of the block, in whatever language; null when it does not. */
export function after(starts: readonly string[], text: string): string | null {
  const shown = text.replace(/^\p{Cf}+/u, '');
  const lower = shown.toLowerCase();
  const start = starts.find((word) => lower.startsWith(word.toLowerCase()));
  return start === undefined ? null : canonicalText(shown.slice(start.length));
}

/**
 * What somebody typed before or behind one of the block's own lines, on the same line: that line is nobody's note. Most lines are our own as they are, or
 * do not name us; of the others each piece from the first word on, and each up to the last, is held against ours: before one expression of all those lines
 * is first used an engine takes a tenth of a second to work it out, at each Send anew.
 */
export function withoutOwnLine(line: string): string {
  const composed = line.normalize('NFC');
  if (ownLineOf(composed)) return '';
  if (!ownName.test(composed)) return composed.trim();
  const words = [...composed.matchAll(/[\p{L}\p{N}]+/gu)];
  const starts = words.map(({ index }) => index);
  const ends = words.map(({ index, 0: word }) => index + word.length);
  const from = starts[0] === 0 ? (ends.find((end) => ownLineOf(composed.slice(0, end))) ?? 0) : 0;
  const to =
    ends.at(-1) === composed.length
      ? starts.find((start) => start >= from && ownLineOf(composed.slice(start)))
      : undefined;
  const between = composed.slice(from, to);
  return (from > 0 ? between.replace(/^ ?:/, '') : between).trim();
}

const dot = '\\s*·\\s*';
const inOneLine = (lines: readonly string[]): string =>
  [...new Set(lines)]
    .sort((a, b) => b.length - a.length)
    .map((line) => line.replaceAll(' · ', dot).replaceAll(' ', '\\s+').replaceAll('’', "['’]"))
    .join('|');
const firstLines = inOneLine([...formerLines.firstLine, ...allWords.map(({ firstLine }) => firstLine)]);
const lastLines = inOneLine([...formerLines.lastLine, ...allWords.map(({ lastLine }) => lastLine)]);
const runsOn = new RegExp(`^\\s*(?:${firstLines})\\s*(?:${inAnyCase})`, 'iu');
const runsOut = new RegExp(`(?:${lastLines})\\s*$`, 'iu');

/** The block's own lines, anywhere in a text in which lines have run together. */
export const ownLinesWithin = new RegExp(`(?:${lastLines}|${firstLines})`, 'giu');

/** Whether one of the block's own lines, with its dot, stands anywhere in a text. */
export function holdsOwnLine(text: string): boolean {
  return text.search(ownLinesWithin) >= 0;
}

/** Whether a line begins with our first one and goes on with a label: a program that took the table away has run its cells together. */
export function runsTogether(line: string): boolean {
  return runsOn.test(line);
}

/** Whether a text ends with our last line, whatever stands before it. */
export function endsWithLastLine(text: string): boolean {
  return runsOut.test(text);
}

/** What stands before what one attendee prepares. */
export const prepareWords: readonly string[] = allWords.map(({ prepare }) => prepare);

/** What stands before the name of who leads a topic. */
export const leadWords: readonly string[] = allWords.map(({ ledBy }) => ledBy);

/** What stood before the time zone. */
export const zoneWords: readonly string[] = allWords.map(({ timesIn }) => timesIn);

/** What stands before the day when a next step is due. */
export const dueWords: readonly string[] = allWords.map(({ by }) => by);
