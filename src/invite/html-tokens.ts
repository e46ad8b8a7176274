import { tagNamed, tagNumberAt, tagTable } from './tag-names';
import { Kind, Tokens } from './tokens';

/**
 * Cuts an HTML text into tokens as the HTML standard's tokenizer cuts it (§13.2.5). Only what finding, reading and replacing the agenda block
 * needs: no tree, no error messages. Why our own: docs/decisions/0002-own-tokenizer.md.
 *
 * What reads on to the end of something gives the offset behind it, or -1 where the text ends before.
 */

const rawText = tagTable('style script title textarea xmp iframe noembed noframes plaintext');
const drawings = tagTable('svg math');

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

/** Where in a tag a character stands. */
enum State {
  between,
  name,
  afterName,
  beforeValue,
  bare,
}

/** Whether a character is a blank of the source (§13.2.5.32): any other shows, or is part of a name. */
export function isBlank(code: number): boolean {
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

/** The offset behind a tag's name. */
function nameEnd(html: string, nameStart: number): number {
  let at = nameStart + 1;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === Code.greater || code === Code.slash || isBlank(code)) break;
  }
  return at;
}

/** `from`: behind the tag's name (§13.2.5.32–40). Each character is looked at once. */
function tagEnd(html: string, from: number): number {
  // What a quote means depends on where in an attribute it stands: it starts a value only right behind the equals sign.
  let state = State.between;
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === Code.greater) return at + 1;
    if (state === State.beforeValue && (code === Code.doubleQuote || code === Code.singleQuote)) {
      at = html.indexOf(code === Code.doubleQuote ? '"' : "'", at + 1);
      if (at < 0) return -1;
      state = State.between;
    } else if (isBlank(code)) {
      if (state === State.bare) state = State.between;
      else if (state === State.name) state = State.afterName;
    } else if (state === State.beforeValue) state = State.bare;
    else if (code === Code.slash) state = state === State.bare ? State.bare : State.between;
    else if (code === Code.equals && (state === State.name || state === State.afterName))
      state = State.beforeValue;
    // An equals sign that starts an attribute belongs to its name (§13.2.5.32).
    else if (state !== State.bare) state = State.name;
  }
  return -1;
}

/** `<!-->` and `<!--->` are whole comments, and `--!>` ends one as `-->` does (§13.2.5.43–51). */
function commentEnd(html: string, from: number): number {
  const ending = /(?<=<!--)-?>|--!?>/g;
  ending.lastIndex = from;
  return ending.test(html) ? ending.lastIndex : -1;
}

/** What starts with the `<` at this offset: a tag, a comment or its like; text where it is only a character. */
function kindAt(html: string, start: number): number {
  const next = html.charCodeAt(start + 1);
  if (isLetter(next)) return Kind.open;
  if (next !== Code.slash) return next === Code.bang || next === Code.question ? Kind.other : Kind.text;
  if (isLetter(html.charCodeAt(start + 2))) return Kind.close;
  // A `</` at the very end is text.
  return start + 2 < html.length ? Kind.other : Kind.text;
}

/** Where the end tag begins that ends the raw text of an element. */
function rawTextEnd(html: string, tag: number, from: number): number {
  const found = html.slice(from).search(new RegExp(`</${tagNamed(tag)}[\\t\\n\\f\\r />]`, 'i'));
  return found < 0 ? -1 : from + found;
}

// The slash of `<svg a=b/>` is the end of a value (§13.2.5.37).
const selfClosing = /(?<!=[\t\n\f\r ]*[^\t\n\f\r >"'][^\t\n\f\r >]*)\/>$/;

/** The tokens of `html`, in order, without gaps. */
export function tokensOf(html: string): Tokens {
  const tokens = new Tokens(html);
  // In a drawing or a formula, style and title hold markup like any other element.
  let foreign = 0;
  let textStart = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const kind = kindAt(html, at);
    if (kind === Kind.text) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > textStart) tokens.add(Kind.text, 0, textStart, at);
    if (kind === Kind.other) {
      const isComment = html.startsWith('!--', at + 1);
      textStart = tokens.add(
        kind,
        0,
        at,
        isComment ? commentEnd(html, at + 4) : html.indexOf('>', at + 2) + 1 || -1,
      );
    } else {
      const nameStart = kind === Kind.open ? at + 1 : at + 2;
      const behindName = nameEnd(html, nameStart);
      const tag = tagNumberAt(html, nameStart, behindName);
      textStart = tokens.add(kind, tag, at, tagEnd(html, behindName));
      if (drawings[tag]) {
        if (kind === Kind.close) foreign = Math.max(0, foreign - 1);
        else if (!selfClosing.test(html.slice(at, textStart))) foreign++;
      }
      if (rawText[tag] && kind === Kind.open && foreign === 0) {
        const end = rawTextEnd(html, tag, textStart);
        if (end !== textStart) textStart = tokens.add(Kind.raw, 0, textStart, end);
      }
    }
    // Tags stand side by side more often than not.
    at = html.charCodeAt(textStart) === Code.less ? textStart : html.indexOf('<', textStart);
  }
  if (textStart < html.length) tokens.add(Kind.text, 0, textStart, html.length);
  return tokens;
}
