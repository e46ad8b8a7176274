import { canonicalLine } from '../agenda/canonical';
import { decodeCharacters } from './character-references';
import { attributeOf } from './html-attributes';
import { breaksLine } from './line-breaks';
import { joinLinks } from './online-meeting';
import type { ParsedBody } from './parse-body';
import type { Token } from './tokens';

/** One line of what the organizer wrote by hand, as a reader sees it. */
export interface OwnLine {
  readonly text: string;
  /** Does an empty line stand before it? */
  readonly gap: boolean;
  /** How deep in lists it stands: 0 for outside any, as far as the markup tells. */
  readonly level: number;
  /** Which table row it stands in: the row's offset, or -1. */
  readonly row: number;
}

interface PlacedLine extends OwnLine {
  readonly start: number;
  readonly joins: boolean;
}

// Nobody reads further for an agenda, and a newsletter costs nothing extra.
const mostLines = 1500;
const longestLine = 2000;
// Teams, Zoom and Webex draw these above and below their part.
const rule = /^(?:[_=*~‾]{10,}|[-–—]{10,})$/;

class LineBuilder {
  readonly lines: PlacedLine[] = [];
  private raw = '';
  private start = 0;
  private gap = false;
  private joins = false;
  private lists = 0;
  private wordLevel = 0;
  private isItem = false;
  private preformatted = 0;
  private readonly rows: number[] = [];

  constructor(
    private readonly html: string,
    private readonly meetingHosts: readonly string[],
  ) {}

  /** The line that ends with this token, if any. */
  read(token: Token): PlacedLine | null {
    if (token.kind === 'text') return this.text(token);
    const ended = breaksLine(token) ? this.end(token) : null;
    if (token.kind === 'open') this.opens(token);
    else if (token.kind === 'close') this.closes(token);
    return ended;
  }

  private text(token: Token): PlacedLine | null {
    const characters = decodeCharacters(
      this.html.slice(token.start, Math.min(token.end, token.start + longestLine)),
    );
    const pieces =
      this.preformatted > 0 ? characters.split(/\r?\n/) : [characters.replace(/[\t\n\f\r ]+/g, ' ')];
    pieces.forEach((piece, at) => {
      if (at > 0) this.end(token);
      if (this.raw === '') this.start = token.start;
      if (this.raw.length < longestLine) this.raw += piece;
    });
    return null;
  }

  private end(token: Token): PlacedLine | null {
    const text = canonicalLine(this.raw);
    const isEmptyLine = text === '' && (this.raw.includes('\u00a0') || token.name === 'br');
    this.raw = '';
    if (text === '') {
      this.gap ||= isEmptyLine;
      return null;
    }
    const level = this.wordLevel || (this.isItem ? Math.max(1, this.lists) : 0);
    const joins = this.joins || joinLinks(text, this.meetingHosts).length > 0;
    const line = { text, start: this.start, gap: this.gap, level, row: this.rows.at(-1) ?? -1, joins };
    this.lines.push(line);
    this.gap = false;
    this.joins = false;
    this.isItem = false;
    return line;
  }

  private opens(token: Token): void {
    if (token.name === 'ul' || token.name === 'ol') this.lists++;
    else if (token.name === 'li') this.isItem = true;
    else if (token.name === 'tr') this.rows.push(token.start);
    else if (token.name === 'pre') this.preformatted++;
    else if (token.name === 'p') this.wordLevel = this.wordListLevel(token);
    else if (token.name === 'a') {
      this.joins ||= joinLinks(attributeOf(this.html, token, 'href') ?? '', this.meetingHosts).length > 0;
    }
  }

  private closes(token: Token): void {
    if (token.name === 'ul' || token.name === 'ol') this.lists = Math.max(0, this.lists - 1);
    else if (token.name === 'tr') this.rows.pop();
    else if (token.name === 'table') this.rows.length = 0;
    else if (token.name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    else if (token.name === 'p') this.wordLevel = 0;
    else if (token.name === 'li') this.isItem = false;
  }

  /**
   * Word writes a list as paragraphs: `class=MsoListParagraph style='mso-list:l0 level1 lfo1'`, the bullet
   * as text.
   */
  private wordListLevel(token: Token): number {
    const [, level] =
      /mso-list:\s*l\d+\s+level(\d)/i.exec(attributeOf(this.html, token, 'style') ?? '') ?? [];
    if (level !== undefined) return Number(level);
    return /MsoListParagraph/.test(attributeOf(this.html, token, 'class') ?? '') ? 1 : 0;
  }
}

/**
 * The lines of a body that the organizer wrote: without the agenda block, without what a reply or a forward
 * quotes, and without the part of an online meeting between its rules. In order; empty lines are told by
 * `gap`.
 */
export function ownLines({ html, tokens, place, quoteFrom, meetingHosts }: ParsedBody): readonly OwnLine[] {
  const builder = new LineBuilder(html, meetingHosts);
  let quotes = 0;
  for (const [at, token] of [...tokens].entries()) {
    if (builder.lines.length >= mostLines || token.start >= quoteFrom) break;
    if (token.name === 'blockquote') quotes = Math.max(0, quotes + (token.kind === 'open' ? 1 : -1));
    const isInBlock = place !== null && at >= place.firstToken && at < place.lastToken;
    if (quotes === 0 && !isInBlock) builder.read(token);
  }
  builder.read({ kind: 'close', name: 'body', start: html.length, end: html.length, closed: true });
  return withoutMeeting(builder.lines);
}

/** Leaves out every stretch from one rule to the next (or the end) that holds a way into an online meeting. */
function withoutMeeting(lines: readonly PlacedLine[]): readonly OwnLine[] {
  const stretches: PlacedLine[][] = [[]];
  for (const line of lines) {
    if (rule.test(line.text)) stretches.push([]);
    else stretches.at(-1)?.push(line);
  }
  const own = stretches.filter((stretch, at) => at === 0 || !stretch.some(({ joins }) => joins));
  return own.flat().map(({ text, gap, level, row }) => ({ text, gap, level, row }));
}
