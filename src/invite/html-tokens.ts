import { attributePattern } from './html-attributes';

/**
 * The pieces of an HTML text, with offsets, as the HTML standard's tokenizer cuts them (§13.2.5). Only what finding, reading and
 * replacing the agenda block needs: no tree, no error messages. Why our own: docs/decisions/0002-own-tokenizer.md.
 *
 * `text`: character data, not decoded. `raw`: the content of style, script, title and their like, which no attendee reads.
 * `other`: comments, conditional comments, doctype, processing instructions.
 */
export interface Token {
  readonly kind: 'text' | 'raw' | 'open' | 'close' | 'other';
  /** Tag name in lower case, '' for everything that is not a tag. */
  readonly name: string;
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  /** False when the text ended before the piece did: an unclosed comment, quote, tag or raw text. */
  readonly closed: boolean;
}

const rawText = /^(?:style|script|title|textarea|xmp|iframe|noembed|noframes|plaintext)$/;

// Each takes what it starts to the end, or to the end of the text, so nothing is read twice.
const tag = `(/?)([a-z][^\\t\\n\\f\\r />]*)(?:[\\t\\n\\f\\r /]+|${attributePattern})*`;
// `<!-->` and `<!--->` are whole comments (§13.2.5.43–44).
const comment = '!--(?:-?(?=>)|[^]*?--!?(?=>)|[^]*)';
// A `</` at the very end is text.
const bogusComment = '(?:[!?]|/(?!$))[^>]*';
const markup = new RegExp(`<(?:${tag}|${comment}|${bogusComment})(>?)`, 'gi');

function rawTextAfter(html: string, open: Token): Token {
  const close = new RegExp(`</${open.name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = open.end;
  const found = close.exec(html);
  return { kind: 'raw', name: '', start: open.end, end: found?.index ?? html.length, closed: found !== null };
}

/** The first markup at or after `from`; null when there is none. A `<` that starts nothing is only a character. */
function nextMarkup(html: string, from: number): Token | null {
  markup.lastIndex = from;
  const found = markup.exec(html);
  if (!found) return null;
  const [source, slash, name = '', , , end] = found;
  return {
    kind: name === '' ? 'other' : slash ? 'close' : 'open',
    name: name.toLowerCase(),
    start: found.index,
    end: found.index + source.length,
    closed: end !== '',
  };
}

/** The pieces of `html` between two offsets, in order, without gaps. `from` must lie outside any tag, comment or raw text. */
export function* tokensOf(html: string, from = 0, to = html.length): Generator<Token, void, void> {
  let at = from;
  // In a drawing or a formula, style and title hold markup like any other element.
  let isForeign = false;
  while (at < to) {
    const token = nextMarkup(html, at);
    const textEnd = Math.min(token?.start ?? to, to);
    if (textEnd > at) yield { kind: 'text', name: '', start: at, end: textEnd, closed: true };
    if (!token || token.start >= to) return;
    yield token;
    at = token.end;
    const isOpen = token.kind === 'open';
    if (/^(?:svg|math)$/.test(token.name)) isForeign = isOpen;
    if (isOpen && !isForeign && rawText.test(token.name)) {
      const raw = rawTextAfter(html, token);
      if (raw.end > raw.start || !raw.closed) yield raw;
      at = raw.end;
    }
  }
}
