import { decodeCharacters } from './character-references';
import type { Token } from './html-tokens';
import { breaksLine } from './line-breaks';

/**
 * The visible lines of a body, for recognising the block's own lines, its labels and the header of a quoted message. All are short: only the
 * first characters of a line are kept, so a body of one endless line costs nothing extra.
 */
const kept = 160;

export interface Line {
  /** As it reads; of a longer line only its start. */
  readonly text: string;
  /** The same with its blanks: programs that make text of a table put several between its cells. */
  readonly raw: string;
  readonly start: number;
  /** Places in the list of tokens: its first text, and the one behind its last. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Text without the line breaks of its source, which are blanks to a reader. */
export function withoutSourceBreaks(text: string): string {
  return text.replace(/[\t\f\r ]*[\n\r][\t\n\f\r ]*/g, ' ');
}

/** Feeds on tokens in order, with their places; gives back a line each time one ends. 'plain' is a line that `isPassed`, given its text as it stands. */
export function lineReader(
  html: string,
  isPassed: (written: string) => boolean = () => false,
): (token: Token, at: number) => Line | 'plain' | null {
  let raw = '';
  let start = 0;
  let firstToken = 0;
  let lastToken = 0;
  return (token, at) => {
    if (token.kind === 'text') {
      if (raw === '') {
        start = token.start;
        firstToken = at;
      }
      lastToken = at + 1;
      if (raw.length < kept) raw += html.slice(token.start, Math.min(token.end, token.start + kept));
      return null;
    }
    if (raw === '' || !breaksLine(token)) return null;
    const written = raw;
    raw = '';
    if (isPassed(written)) return 'plain';
    const line = withoutSourceBreaks(decodeCharacters(written));
    const text = line.replace(/\s\s+|[^\S ]/g, ' ').trim();
    return text === '' ? null : { text, raw: line.trimStart(), start, firstToken, lastToken };
  };
}
