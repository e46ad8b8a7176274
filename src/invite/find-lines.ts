import type { BlockPlace } from './block-place';
import { isUnseen, labelAtLineStart, type Meaning } from './labels';
import { tellsOutcome } from './outcome-lines';
import { isAssigned } from './read-next-step';
import type { Tokens } from './tokens';
import { hasBullet, topicLine } from './topic-line';
import type { Line } from './visible-lines';
import { type WrittenLine, writtenLines } from './written-lines';

/** A line that says something of an agenda block: one of its own, a label at its start, or the heading that anybody writes above an agenda. */
export interface Marked extends Line {
  readonly means: 'firstLine' | 'lastLine' | 'label' | 'heading';
}

/** Answers may have lines of their own; a longer stretch without a label is something else. */
const mostLinesBetween = 10;

const lists: ReadonlySet<Meaning> = new Set<Meaning>(['topics', 'why', 'preparation', 'outcome']);

/**
 * Blocks that are lines and no table, given the lines of the body that say something of one: from our first line to our last, either of
 * them with labels of ours (two where the first line is gone), or the heading "Agenda" with two labels right below it.
 */
export function findLines(
  tokens: Tokens,
  marked: readonly Marked[],
  quoteFrom: number,
): readonly BlockPlace[] {
  const places: BlockPlace[] = [];
  for (let at = 0; at < marked.length; at++) {
    const begin = marked[at];
    if (!begin || begin.means === 'lastLine') continue;
    let next = at + 1;
    while (goesOn(tokens, begin, marked[next], marked[next + 1])) next++;
    const labels = marked.slice(at, next).filter(({ means }) => means === 'label').length;
    const following = marked[next];
    const last = following?.means === 'lastLine' ? following : null;
    const isOne =
      begin.means === 'firstLine'
        ? last !== null || labels > 0
        : labels > 1 &&
          (begin.means === 'heading' ? isRightBelow(tokens, begin, marked[at + 1]) : last !== null);
    if (isOne) {
      const end = last?.lastToken ?? endOf(tokens, begin, following, quoteFrom);
      places.push(placeOf(tokens, begin.firstToken, end));
    }
    // Labels that make no block make none from the second of them on.
    at = isOne && last ? next : next - 1;
  }
  return places;
}

/** Whether a line goes on with the block that has begun; a heading with labels below it begins another where the first began with one. */
function goesOn(tokens: Tokens, begin: Marked, line: Marked | undefined, below: Marked | undefined): boolean {
  if (line?.means !== 'heading' || begin.means === 'label') return line?.means === 'label';
  return begin.means === 'firstLine' || below?.means !== 'label' || !isRightBelow(tokens, line, below);
}

function placeOf(tokens: Tokens, firstToken: number, lastToken: number): BlockPlace {
  const [start, end] = [tokens.start(firstToken), tokens.start(lastToken)];
  return { start, end, firstToken, lastToken, closed: true, hasWrapper: false, shape: 'lines' };
}

function isRightBelow(tokens: Tokens, heading: Line, label: Line | undefined): boolean {
  const between = tokens.slice(heading.lastToken, label?.firstToken ?? tokens.length);
  return between.every(
    ({ kind, start, end }) =>
      kind !== 'text' || isUnseen(tokens.html.slice(start, end).replace(/&nbsp;/g, ' ')),
  );
}

/**
 * Where lines without our last one end: what stands below the last label belongs to it as long as it is a list, its one answer, or next steps
 * with who and by when; the rest is the organizer's own.
 */
function endOf(tokens: Tokens, begin: Line, following: Line | undefined, quoteFrom: number): number {
  const some = tokens.slice(begin.firstToken, following?.firstToken).filter(({ start }) => start < quoteFrom);
  let end = begin.lastToken - begin.firstToken;
  let section: Meaning | null = null;
  let taken = 0;
  let passed = 0;
  for (const line of writtenLines(tokens.html, some)) {
    const label = labelAtLineStart(line.raw.trimStart());
    if (label) {
      section = label.label.means;
      taken = isUnseen(line.raw.trimStart().slice(label.end)) ? 0 : 1;
      passed = 0;
      end = line.lastToken;
    } else if (section !== null && passed === 0 && belongsTo(section, line, taken)) {
      taken++;
      end = line.lastToken;
    } else if (section !== null && ++passed > mostLinesBetween) break;
  }
  return begin.firstToken + end;
}

function belongsTo(section: Meaning, { raw, gap, cell }: WrittenLine, taken: number): boolean {
  if (gap && taken > 0) return false;
  if (section === 'nextStep')
    return taken === 0 || hasBullet(cell.text) || isAssigned(cell, undefined, false);
  if (!lists.has(section)) return taken === 0;
  if (section === 'preparation') return taken === 0 || /^\s*[☐•·*–-]/u.test(raw);
  if (section === 'outcome') return tellsOutcome(cell.text);
  const isLinked = cell.parts.some(({ address }) => address !== null) || /<[^<>\s]+@[^<>\s]+>/.test(raw);
  if (section === 'why') return isLinked || /[:–—]|\t|[ \u00a0]{2,}|^\s/u.test(raw);
  return topicLine(cell.text).minutes !== null || /^\s*(?:[•·*–-]|\d+[.)])|\t|[ \u00a0]{2,}/u.test(raw);
}
