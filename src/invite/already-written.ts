import { isPlaceholder, type Question } from '../agenda/placeholder';
import { labelled, pieces } from './answer-labels';
import type { Offer } from './offer';
import { type OwnLine, ownLines } from './own-lines';
import type { ParsedBody } from './parse-body';
import { hasBullet, withoutBullet } from './topic-line';
import { purposeInPassing } from './written-sentence';
import { topicsBelow, topicsInLine, topicsWithoutHeading } from './written-topics';

// A longer text is a document, not an answer.
const longestAnswer = 500;
const mostLines = 6;

/**
 * What the body or the subject of an invite already answers, each question at most once and the first text
 * found: "Purpose: …", "Syfte – …", "The goal is to …", a heading with its answer below, "Agenda:" with a
 * list, lines that each tell a time, or a sentence that says in passing what the meeting is for. The agenda block, the online meeting's part and quoted history are
 * not looked at, and a placeholder is no answer.
 */
export function alreadyWritten(body: ParsedBody, subject: string): readonly Offer[] {
  const lines = ownLines(body);
  const found = lines.flatMap((line, at) =>
    pieces(withoutBullet(line.text, line.level > 0)).map((piece) => offerOf(piece, lines, at + 1, subject)),
  );
  const inSubject = pieces(subject).map((piece) => offerOf(piece, [], 0, subject));
  const offers = [...found, ...inSubject].filter((offer) => offer !== null);
  const listed = topicsWithoutHeading(lines);
  if (listed.length > 0) offers.push({ answer: 'topics', topics: listed });
  const text = purposeInPassing(untilLabel(lines), subject);
  if (text !== '') offers.push({ answer: 'purpose', text });
  return offers.filter((offer, at) => offers.findIndex(({ answer }) => answer === offer.answer) === at);
}

/** The lines above the first label: what stands below one answers it. */
function untilLabel(lines: readonly OwnLine[]): readonly OwnLine[] {
  const isLabel = ({ text, level }: OwnLine) =>
    pieces(withoutBullet(text, level > 0)).some((piece) => labelled(piece) !== null);
  const first = lines.findIndex(isLabel);
  return first < 0 ? lines : lines.slice(0, first);
}

function offerOf(piece: string, lines: readonly OwnLine[], below: number, subject: string): Offer | null {
  const label = labelled(piece);
  if (!label) return null;
  const { answer, rest } = label;
  if (answer === 'topics') {
    const topics = rest === '' ? topicsBelow(lines, below) : topicsInLine(rest);
    return topics.length > 0 ? { answer, topics } : null;
  }
  const text = rest === '' ? textBelow(lines, below) : rest;
  const question = answer === 'preparation' ? 'reason' : answer;
  return isAnswer(text, question, subject) ? { answer, text } : null;
}

/** The list below a heading, or the one line below it. */
function textBelow(lines: readonly OwnLine[], from: number): string {
  const isListed = ({ level, text }: OwnLine) => level > 0 || hasBullet(text);
  const first = lines[from];
  if (!first) return '';
  const found: OwnLine[] = [];
  for (const line of lines.slice(from, from + mostLines)) {
    if (pieces(line.text).some((piece) => labelled(withoutBullet(piece)) !== null)) break;
    if (found.length > 0 && (line.gap || !isListed(first) || !isListed(line))) break;
    found.push(line);
  }
  return found.map(({ text, level }) => withoutBullet(text, level > 0)).join('\n');
}

function isAnswer(text: string, question: Question, subject: string): boolean {
  const words = text.replace(/https?:\/\/\S+/g, ' ');
  return text.length <= longestAnswer && !isPlaceholder(words, question, subject);
}
