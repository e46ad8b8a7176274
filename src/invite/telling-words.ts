import { isBlank } from './html-tokens';
import { headingStarts } from './labels';
import { quoteMarks, ruleMark } from './quote-boundary';
import type { Tokens } from './tokens';
import { kept, type LinePlace } from './visible-lines';

/**
 * What in a body can say anything of an agenda block or of a quoted message, judged by the text as it stands: nearly all lines and tags of a
 * long body cannot, and are never taken apart. It may say yes where there is nothing, and never no where the readers would find something:
 * test/invite/telling-words.test.ts compares the two.
 */

const telling = new RegExp(`syfte|${ruleMark}|${headingStarts}|${quoteMarks}`, 'giu');

// Words up to a character that no label has in it, one blank between them, and no dash before them.
const beginsPlain =
  /^\s*(?:[A-Za-z.'()/]-?|[^\0-\x7f\s：]|(?<=[^\s;])(?: |\r?\n|&\w+;)(?=[^\s&]))*[\d,;"!?#$%*+<=>@[\\\]^_`{|}~]/;

/** Whether a character can be part of a word or of a character reference. */
function isWordish(code: number): boolean {
  return code > 47 || code === 35 || code === 38;
}

/** Whether something shows between two offsets of a text. */
function shows(html: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBlank(html.charCodeAt(at))) at++;
  return at < end;
}

/** Goes through the tokens of a body in order, and tells which of them are worth looking at. */
export class TellingWords {
  readonly #tokens: Tokens;
  /** The offsets of the next telling word and of the next character that is written as a number, as far as somebody looked for them. */
  #word = -1;
  #number = -1;
  #firstToken = -1;
  #lastToken = 0;
  #lastCharacter = 0;
  #canName = false;
  #shows = false;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Whether a telling word begins in this token. */
  isIn(at: number): boolean {
    const start = this.#tokens.start(at);
    if (this.#word < start) {
      telling.lastIndex = start;
      this.#word = telling.exec(this.#tokens.html)?.index ?? Infinity;
    }
    return this.#word < this.#tokens.end(at);
  }

  /** A number can stand for any letter; by name none of ours is written. Not for the expression above, which would take three times as long. */
  #hasNumber(start: number, end: number): boolean {
    if (this.#number < start) {
      const found = this.#tokens.html.indexOf('&#', start);
      this.#number = found < 0 ? Infinity : found;
    }
    return this.#number < end;
  }

  /** Takes a text into the line that is read. */
  text(at: number): void {
    const { html } = this.#tokens;
    const start = this.#tokens.start(at);
    const end = this.#tokens.end(at);
    if (this.#firstToken < 0) this.#firstToken = at;
    this.#lastToken = at + 1;
    this.#shows ||= shows(html, start, end);
    // Tags can part a word, or a reference.
    this.#canName ||=
      this.isIn(at) ||
      this.#hasNumber(start, end) ||
      (isWordish(this.#lastCharacter) && isWordish(html.charCodeAt(start)));
    this.#lastCharacter = html.charCodeAt(end - 1);
  }

  /** Ends the line; null where it is none. */
  line(): LinePlace | null {
    const place = { firstToken: this.#firstToken, lastToken: this.#lastToken, canName: this.#canName };
    const isLine = this.#shows;
    this.#firstToken = -1;
    this.#lastCharacter = 0;
    this.#canName = false;
    this.#shows = false;
    return isLine ? place : null;
  }
}

/** Whether a line can begin with a label, of ours or of the header of a message, or be a rule; or shows perhaps nothing. */
export function canBegin(tokens: Tokens, { firstToken }: LinePlace): boolean {
  const start = tokens.start(firstToken);
  return !beginsPlain.test(tokens.html.slice(start, Math.min(tokens.end(firstToken), start + kept)));
}
