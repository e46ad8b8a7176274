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

const rawText = new Set('style script title textarea xmp iframe noembed noframes plaintext'.split(' '));

enum Code {
  tab = 9,
  lineFeed = 10,
  formFeed = 12,
  carriageReturn = 13,
  space = 32,
  bang = 33,
  doubleQuote = 34,
  singleQuote = 39,
  slash = 47,
  less = 60,
  equals = 61,
  greater = 62,
  question = 63,
}

function isBlank(code: number): boolean {
  return (
    code === Code.space ||
    code === Code.lineFeed ||
    code === Code.tab ||
    code === Code.carriageReturn ||
    code === Code.formFeed
  );
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/**
 * The offset of the `>` that ends a tag, or the length of the text when none does (§13.2.5.32–40). `from`: after the tag's name. Each
 * character is looked at once.
 */
function tagEnd(html: string, from: number): number {
  // What a quote means depends on where in an attribute it stands: it starts a value only right behind the equals sign.
  let state: 'between' | 'name' | 'after-name' | 'before-value' | 'bare' = 'between';
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === Code.greater) return at;
    if (state === 'before-value' && (code === Code.doubleQuote || code === Code.singleQuote)) {
      at = html.indexOf(code === Code.doubleQuote ? '"' : "'", at + 1);
      if (at < 0) return html.length;
      state = 'between';
    } else if (isBlank(code)) {
      if (state === 'bare') state = 'between';
      else if (state === 'name') state = 'after-name';
    } else if (state === 'before-value') state = 'bare';
    else if (code === Code.slash) state = state === 'bare' ? 'bare' : 'between';
    else if (code === Code.equals && (state === 'name' || state === 'after-name')) state = 'before-value';
    // An equals sign that starts an attribute belongs to its name (§13.2.5.32).
    else if (state !== 'bare') state = 'name';
  }
  return at;
}

/** A piece up to and including a text that ends it, or to the end of the text. */
function upTo(ending: string, html: string, start: number, from: number): Token {
  const at = html.indexOf(ending, from);
  const end = at < 0 ? html.length : at + ending.length;
  return { kind: 'other', name: '', start, end, closed: at >= 0 };
}

/** `<!-->` and `<!--->` are whole comments, and `--!>` ends one as `-->` does (§13.2.5.43–51). */
function comment(html: string, start: number): Token {
  const from = start + 4;
  if (html.startsWith('>', from)) return { kind: 'other', name: '', start, end: from + 1, closed: true };
  if (html.startsWith('->', from)) return { kind: 'other', name: '', start, end: from + 2, closed: true };
  const ending = /--!?>/g;
  ending.lastIndex = from;
  const found = ending.exec(html);
  return {
    kind: 'other',
    name: '',
    start,
    end: found ? ending.lastIndex : html.length,
    closed: found !== null,
  };
}

function tag(html: string, start: number, nameStart: number): Token {
  let nameEnd = nameStart + 1;
  for (; nameEnd < html.length; nameEnd++) {
    const code = html.charCodeAt(nameEnd);
    if (code === Code.greater || code === Code.slash || isBlank(code)) break;
  }
  const at = tagEnd(html, nameEnd);
  return {
    kind: nameStart === start + 1 ? 'open' : 'close',
    name: html.slice(nameStart, nameEnd).toLowerCase(),
    start,
    end: Math.min(at + 1, html.length),
    closed: at < html.length,
  };
}

/** The markup that starts with the `<` at this offset; null when it starts none and is only a character. */
function markupAt(html: string, start: number): Token | null {
  const next = html.charCodeAt(start + 1);
  if (isLetter(next)) return tag(html, start, start + 1);
  if (next === Code.slash) {
    if (isLetter(html.charCodeAt(start + 2))) return tag(html, start, start + 2);
    // A `</` at the very end is text.
    return start + 2 < html.length ? upTo('>', html, start, start + 2) : null;
  }
  if (next === Code.bang && html.startsWith('--', start + 2)) return comment(html, start);
  return next === Code.bang || next === Code.question ? upTo('>', html, start, start + 2) : null;
}

/** The first markup at or after `from`; null when there is none. */
function nextMarkup(html: string, from: number): Token | null {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    const found = markupAt(html, at);
    if (found) return found;
  }
  return null;
}

function rawTextAfter(html: string, open: Token): Token {
  const close = new RegExp(`</${open.name}(?=[\\t\\n\\f\\r />])`, 'gi');
  close.lastIndex = open.end;
  const found = close.exec(html);
  return { kind: 'raw', name: '', start: open.end, end: found?.index ?? html.length, closed: found !== null };
}

// The slash of `<svg a=b/>` is the end of a value (§13.2.5.37).
const selfClosing = /(?<!=[\t\n\f\r ]*[^\t\n\f\r >"'][^\t\n\f\r >]*)\/>$/;

/** The pieces of `html`, in order, without gaps. */
export function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  // In a drawing or a formula, style and title hold markup like any other element.
  let foreign = 0;
  while (at < html.length) {
    const token = nextMarkup(html, at);
    const textEnd = token?.start ?? html.length;
    if (textEnd > at) tokens.push({ kind: 'text', name: '', start: at, end: textEnd, closed: true });
    if (!token) break;
    tokens.push(token);
    at = token.end;
    const isOpen = token.kind === 'open';
    if (token.name === 'svg' || token.name === 'math') {
      if (!isOpen) foreign = Math.max(0, foreign - 1);
      else if (!selfClosing.test(html.slice(token.start, token.end))) foreign++;
    }
    if (isOpen && foreign === 0 && rawText.has(token.name)) {
      const raw = rawTextAfter(html, token);
      if (raw.end > raw.start || !raw.closed) tokens.push(raw);
      at = raw.end;
    }
  }
  return tokens;
}
