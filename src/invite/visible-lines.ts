import { decodeCharacters } from './character-references';
import { Kind, type Tokens } from './tokens';

/**
 * The visible lines of a body, for recognising the block's own lines, its labels and the header of a quoted message. All are short: only the
 * first characters of a line are kept, so a body of one endless line costs nothing extra.
 */
export const kept = 160;

/** Where in a body a line stands, as places in its list of tokens: its first text, and the one behind its last. */
export interface LinePlace {
  readonly firstToken: number;
  readonly lastToken: number;
  /** Whether it can name an agenda, as far as its text tells as it stands. */
  readonly canName: boolean;
}

export interface Line extends LinePlace {
  /** As it reads; of a longer line only its start. */
  readonly text: string;
  /** The same with its blanks: programs that make text of a table put several between its cells. */
  readonly raw: string;
  readonly start: number;
}

/** Text without the line breaks of its source, which are blanks to a reader. */
export function withoutSourceBreaks(text: string): string {
  // Blanks are taken whole, break or not: an expression that looks for the break from each of them takes minutes for a line of blanks.
  return text.replace(/[\t\n\f\r ]{2,}|[\n\r]/g, (blanks) => (/[\n\r]/.test(blanks) ? ' ' : blanks));
}

/** What a line says; null where it shows nothing. */
export function lineAt(tokens: Tokens, place: LinePlace): Line | null {
  const { firstToken, lastToken } = place;
  let written = '';
  for (let at = firstToken; at < lastToken && written.length < kept; at++) {
    if (tokens.kind(at) === Kind.text) written += tokens.source(at).slice(0, kept);
  }
  const raw = withoutSourceBreaks(decodeCharacters(written));
  const text = raw.replace(/\s\s+|[^\S ]/g, ' ').trim();
  if (text === '') return null;
  return { text, raw: raw.trimStart(), start: tokens.start(firstToken), ...place };
}
