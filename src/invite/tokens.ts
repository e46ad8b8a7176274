import { tagNamed } from './tag-names';

/**
 * A piece of an HTML text, with offsets.
 *
 * `text`: character data, not decoded. `raw`: the content of style, script, title and their like, which no attendee reads.
 * `other`: comments, conditional comments, doctype, processing instructions.
 */
export interface Token {
  readonly kind: 'text' | 'raw' | 'other' | 'open' | 'close';
  /** Tag name in lower case, '' for everything that is not a tag. */
  readonly name: string;
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  /** False when the text ended before the piece did: an unclosed comment, quote, tag or raw text. */
  readonly closed: boolean;
}

const kinds = ['text', 'raw', 'other', 'open', 'close'] as const;

/** The kinds of tokens as numbers; tags are the last two. */
export const Kind = { text: 0, raw: 1, other: 2, open: 3, close: 4 } as const;

/**
 * The tokens of a text, in order, without gaps. What each is and where it starts are numbers in two arrays: tens of thousands of objects, of
 * which nearly all are passed over, cost more than all that is read. Who looks at few takes them as objects (`at`, `slice`, one after the
 * other); who goes through all of a body asks for their numbers.
 */
export class Tokens implements Iterable<Token> {
  // A tag has three characters at least and a text one; the last of each may have fewer.
  readonly #starts: Int32Array;
  /** For each its kind, and times eight the number of its name. */
  readonly #codes: Uint16Array;
  #length = 0;
  #closed = Infinity;

  constructor(readonly html: string) {
    this.#starts = new Int32Array(2 + (html.length >> 1));
    this.#codes = new Uint16Array(this.#starts.length);
  }

  /**
   * Takes the next one, which starts where the last one ends. For `tokensOf` alone, which makes them.
   * @param end the offset behind it, or -1 where the text ended before it did
   * @returns the offset behind it
   */
  add(kind: number, tag: number, start: number, end: number): number {
    this.#starts[this.#length] = start;
    this.#codes[this.#length++] = kind + tag * 8;
    if (end >= 0) return end;
    // Behind a tag that does not end there may be raw text, which does not end either.
    this.#closed = Math.min(this.#closed, this.#length - 1);
    return this.html.length;
  }

  /** How many there are. */
  get length(): number {
    return this.#length;
  }

  /** False when the text ended before this token did, or before an earlier one. */
  isClosed(at: number): boolean {
    return at < this.#closed;
  }

  /** The offset of a token by its place in the list; behind the last one the length of the text. */
  start(at: number): number {
    return at < this.#length ? (this.#starts[at] ?? 0) : this.html.length;
  }

  end(at: number): number {
    return this.start(at + 1);
  }

  /** One of `Kind`. */
  kind(at: number): number {
    return (this.#codes[at] ?? 0) & 7;
  }

  /** The number of a tag's name (`tagNumber`); 0 for a name that nobody asks about, and for what is no tag. */
  tag(at: number): number {
    return (this.#codes[at] ?? 0) >> 3;
  }

  /** A token's text as it stands. */
  source(at: number): string {
    return this.html.slice(this.start(at), this.end(at));
  }

  /** A token by its place; undefined outside of the list. */
  at(at: number): Token | undefined {
    return this.slice(at, at + 1)[0];
  }

  /** The tokens from one place up to, not including, another, as far as there are any. */
  slice(from: number, to = this.#length): readonly Token[] {
    const some: Token[] = [];
    for (let at = Math.max(0, from); at < to && at < this.#length; at++) {
      some.push({
        kind: kinds[this.kind(at)] ?? 'text',
        name: this.#name(at),
        start: this.start(at),
        end: this.end(at),
        closed: this.isClosed(at),
      });
    }
    return some;
  }

  *[Symbol.iterator](): Generator<Token, void, void> {
    for (let at = 0; at < this.#length; at++) yield* this.slice(at, at + 1);
  }

  #name(at: number): string {
    const number = this.tag(at);
    if (number > 0 || this.kind(at) < Kind.open) return tagNamed(number);
    return this.source(at)
      .replace(/^<\/?|[\t\n\f\r />][\s\S]*/g, '')
      .toLowerCase();
  }
}
