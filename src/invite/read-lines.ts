import { type Cell, cellOf, cutAt, type Part, type Row } from './cells';
import { tokensOf } from './html-tokens';
import {
  after,
  isBareHeading,
  isUnseen,
  labelAtLineStart,
  labelOf,
  leadWords,
  type Meaning,
  ownLineOf,
  prepareWords,
  zoneWords,
} from './labels';
import { clockIn, isClockTime, minutesIn, titleIn } from './read-topic';
import { haveRunTogether, linesApart } from './run-together';
import type { Token } from './tokens';
import { topicLine } from './topic-line';
import { type WrittenLine, writtenLines } from './written-lines';

const nothing = cellOf([]);
const text = (words: string): Cell => cellOf([{ text: words, address: null }]);

// "Berg, Bo<mailto:bo@contoso.example>", "Bo Berg <bo@contoso.example>": what stands before it, back to where a name can begin, is the name.
const anAddress = /<(?:mailto:)?([^\s<>@]+@[^\s<>@]+)>/giu;

/** Addresses in angle brackets as the links that they were, or are meant as. */
function linked(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => {
    if (part.address !== null) return [part];
    const pieces: Part[] = [];
    let from = 0;
    // What stands before an address is looked at from the address: an expression that begins with it tries a long answer from each of its letters.
    for (const { 0: whole, 1: address = '', index } of part.text.matchAll(anAddress)) {
      const before = part.text.slice(from, index).trimEnd();
      const name = before
        .replace(/^[\s\S]*[;—\t<>]/u, '')
        .replace(/^.*(?:[:：]\s| {2,}|\u00a0{2,})/u, '')
        .trimStart();
      const at = from + before.length - name.length;
      pieces.push({ text: part.text.slice(from, at), address: null }, { text: name || address, address });
      from = index + whole.length;
    }
    return [...pieces, { text: part.text.slice(from), address: null }];
  });
}

const betweenCells = /(?<=\S)(?:[ \u00a0]*\t\s*|[ \u00a0]{2,})(?=\S|$)/u;

/** The cells that a program put one behind the other in a line, tabs or several blanks between them. */
function cellsIn(parts: readonly Part[]): readonly Cell[] {
  const cut = cutAt(parts, betweenCells);
  if (!cut) return [cellOf(parts)];
  const [first, rest] = cut;
  return isUnseen(rest.text)
    ? [first]
    : isUnseen(first.text)
      ? cellsIn(rest.parts)
      : [first, ...cellsIn(rest.parts)];
}

/** Makes rows of lines, as the table had them that the lines come from, or as somebody means them who types an agenda. */
class LinesReader {
  readonly rows: Row[] = [];
  #section: Meaning | null = null;
  /** A name stands above, and why may come in the next line. */
  #isNamed = false;
  #hasLinks = false;
  /** Names stand right above as links, with nothing behind them. */
  #isBare = false;
  /** Minutes and a clock time that stood before the title they belong to. */
  #minutes: string | null = null;
  #starts = '';
  /** Our block has put a label on a line of its own, without a colon: what comes next is its answer, whatever it begins with. */
  #isAnswerNext = false;

  line({ cell, raw }: WrittenLine, isLoose: boolean): void {
    const parts = linked(cell.parts);
    const [heading = '', zone] = cell.text.split(' · ');
    const label = this.#isLabelled(parts, raw) ? labelAtLineStart(raw.trimStart(), isLoose) : null;
    const isZoned = zone !== undefined && labelOf(heading)?.means === 'topics';
    // The heading that makes the lines below it an agenda is no part of it; nor is the zone of the clock times.
    const isHeading = this.rows.length === 0 && isBareHeading(cell.text);
    if (isHeading || (this.#section === 'topics' && after(zoneWords, cell.text) !== null)) return;
    if (ownLineOf(cell.text)) this.#begin(null, [cell]);
    else if (isZoned) this.#begin('topics', [cell]);
    else if (label) this.#labelled(label.label.means, raw.trimStart().slice(0, label.end), parts);
    else this.#below(parts, /^(?:[ \u00a0]*\t|[ \u00a0]{2,})/u.test(raw));
  }

  /** Whether a label may begin this line: a name may be called like one, and is a link; and an answer may begin like one. */
  #isLabelled(parts: readonly Part[], raw: string): boolean {
    const isLink = (parts.find((part) => !isUnseen(part.text))?.address ?? null) !== null;
    return !isLink && !(this.#isAnswerNext && /^[^:：]*[:：]\s*\S/u.test(raw));
  }

  #begin(section: Meaning | null, row: Row): void {
    this.#section = section;
    this.#isAnswerNext = false;
    this.#isNamed = false;
    this.#hasLinks = false;
    this.#isBare = false;
    this.#minutes = null;
    this.#starts = '';
    this.rows.push(row);
  }

  #labelled(means: Meaning, label: string, parts: readonly Part[]): void {
    const [, answer = nothing] =
      cutAt(
        parts,
        new RegExp(`^\\s*${label.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ \\u00a0\\t]*`, 'u'),
      ) ?? [];
    const shown = text(label.replace(/[:：\s]+$/u, '').replace(/(?<=^next step)s$/iu, ''));
    if (means === 'topics' && after(zoneWords, answer.text) !== null) this.#begin(means, [shown, answer]);
    else if (means === 'topics' || means === 'why') {
      this.#begin(means, [shown]);
      if (!isUnseen(answer.text)) this.#below(answer.parts, false);
    } else {
      this.#begin(means, [cellOf([...shown.parts, { text: '\n', address: null }, ...answer.parts])]);
      this.#isAnswerNext = isUnseen(answer.text) && !/[:：]\s*$/u.test(label);
    }
  }

  #below(parts: readonly Part[], isIndented: boolean): void {
    const cell = cellOf(parts);
    this.#isAnswerNext = false;
    if (this.#section === 'topics' && after(leadWords, cell.text) === null) this.#topic(cellsIn(parts));
    else if (this.#section === 'why' && !isIndented && after(prepareWords, cell.text) === null)
      this.#reason(parts);
    else if (this.#section === null) this.rows.push([cell]);
    else this.#answer(cell);
  }

  /** More under a label. The owner and the day have one line, which may stand below their label. */
  #answer(cell: Cell): void {
    const above = this.rows.at(-1)?.[0];
    const isOpen = above !== undefined && this.rows.at(-1)?.length === 1 && !above.text.includes('\n');
    if ((this.#section === 'owner' || this.#section === 'due') && isOpen) {
      this.rows.splice(-1, 1, [cellOf([...above.parts, { text: '\n', address: null }, ...cell.parts])]);
    } else this.rows.push([nothing, cell]);
  }

  #reason(parts: readonly Part[]): void {
    const cells = cellsIn(parts);
    const isLinked = parts.find((part) => !isUnseen(part.text))?.address !== null;
    this.#hasLinks ||= isLinked;
    const [names, why] = (cells.length > 1
      ? [cells[0], cellOf(cells.slice(1).flatMap((cell) => cell.parts))]
      : isLinked
        ? behindLinks(parts)
        : cutAt(parts, /\s*[:：]\s+|\s+[–—-]\s+/u)) ?? [cellOf(parts), nothing];
    // Right below a linked name stands why, whatever it looks like.
    const isWhy = this.#isBare && !isLinked && cells.length === 1;
    const isMore = isWhy || (this.#isNamed && !isLinked && isUnseen(why?.text ?? ''));
    if (isMore) this.rows.push([nothing, cellOf(parts)]);
    else this.rows.push([names ?? nothing, why ?? nothing]);
    this.#isBare = isLinked && isUnseen(why?.text ?? '');
    // Without links names and reasons take turns, a line each.
    this.#isNamed = isMore ? this.#hasLinks : isUnseen(why?.text ?? '') || this.#hasLinks;
  }

  #topic(cells: readonly Cell[]): void {
    const [only, ...others] = cells;
    if (!only) return;
    if (others.length > 0) this.rows.push(cells);
    else if (isClockTime(only.text)) this.#starts = clockIn(only.text);
    else if (minutesIn(only.text) !== undefined) this.#length(only);
    else if (this.#minutes !== null) this.rows.push([text(this.#minutes), only]);
    else this.#typedTopic(only.text);
    if (!isClockTime(only.text) && (others.length > 0 || minutesIn(only.text) === undefined))
      this.#minutes = null;
  }

  /** Minutes below a title are that topic's, unless it has some; else they are the next one's. */
  #length(cell: Cell): void {
    const row = this.rows.at(-1) ?? [];
    if (row.length > 1 && row.at(-1) === nothing) this.rows.splice(-1, 1, [...row.slice(0, -1), cell]);
    else this.#minutes = cell.text;
  }

  #typedTopic(written: string): void {
    // Below a clock time of its own a title is a title, whatever it looks like.
    const {
      title: bare,
      minutes,
      lead,
      starts,
    } = this.#starts === '' ? topicLine(written) : { title: written, minutes: null, lead: '', starts: null };
    const { title, lead: behind } = titleIn(bare);
    const who = behind || lead;
    const clock = starts === null ? this.#starts : clockText(starts);
    const shown = text(who === '' ? title : `${title} · ${leadWords[0]} ${who}`);
    const row = [shown, minutes === null ? nothing : text(`${minutes} min`)];
    this.rows.push(clock === '' ? row : [text(clock), ...row]);
    this.#starts = '';
  }
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Names that begin a line as links, and what comes behind the last of them. */
function behindLinks(parts: readonly Part[]): readonly [Cell, Cell] {
  const isBetween = ({ text: words, address }: Part) => address !== null || /^[\s;,·&]*$/u.test(words);
  const at = parts.findIndex((part) => !isBetween(part));
  if (at < 0) return [cellOf(parts), nothing];
  const rest = parts
    .slice(at)
    .map((part, index) =>
      index === 0 ? { ...part, text: part.text.replace(/^\s*[:：–—-]?\s*/u, '') } : part,
    );
  return [cellOf(parts.slice(0, at)), cellOf(rest)];
}

function linesOf(html: string, tokens: readonly Token[]): readonly WrittenLine[] {
  const lines = [...writtenLines(html, tokens)];
  if (!haveRunTogether(lines[0]?.cell.text ?? '', lines.at(-1)?.cell.text ?? '')) return lines;
  const apart = linesApart(html, tokens);
  return [...writtenLines(apart, [...tokensOf(apart)])];
}

/** Lines of a block as rows. Between our own first and last line a label needs no more than a blank behind it. */
export function rowsOfLines(html: string, tokens: readonly Token[]): readonly Row[] {
  const reader = new LinesReader();
  const lines = linesOf(html, tokens);
  const isOurs = (line: WrittenLine | undefined) => line !== undefined && ownLineOf(line.cell.text) !== null;
  const isLoose = isOurs(lines[0]) && isOurs(lines.at(-1));
  for (const line of lines) reader.line(line, isLoose);
  return reader.rows;
}
