import { decodeCharacters } from './character-references';
import type { Token } from './html-tokens';
import { breaksLine } from './line-breaks';

/**
 * The visible lines of a body, for recognising the block's own lines and the header of a quoted message. Both are short: only the
 * first characters of a line are kept, so a body of one endless line costs nothing extra.
 */
const kept = 160;

export interface Line {
  /** Folded text; of a longer line only its start. */
  readonly text: string;
  readonly start: number;
}

/** Feeds on tokens in order; gives back a line each time one ends. */
export function lineReader(html: string): (token: Token) => Line | null {
  let raw = '';
  let start = 0;
  return (token) => {
    if (token.kind === 'text') {
      if (raw === '') start = token.start;
      if (raw.length < kept) raw += html.slice(token.start, Math.min(token.end, token.start + kept));
      return null;
    }
    if (!breaksLine(token) || raw === '') return null;
    const text = decodeCharacters(raw)
      .replace(/\s\s+|[^\S ]/g, ' ')
      .trim();
    raw = '';
    return text === '' ? null : { text, start };
  };
}
