import { below, type Mistake, shown } from './mistake';

/** JSON that was read: the value, what is wrong although it can be read, and where each field begins. */
export interface ReadJson {
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
  /** Offsets in the text by path. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Reads JSON for somebody who wrote it by hand. JSON.parse does not say where it stumbled in every version of Node, says it in the words
 * of a programmer, and takes the last of two fields with one name without a word.
 */
export function readJson(text: string): ReadJson | { readonly mistake: Mistake } {
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error instanceof Stumble)
      return { mistake: { path: lineAndColumn(text, error.at), message: error.message } };
    throw error;
  }
}

class Stumble extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(message);
  }
}

function lineAndColumn(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
}

/** Nobody's policy is nested as deep; text that is would take the reader's own stack. */
const deepest = 50;
const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
  '/': '/',
};
const literals: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

class Reader {
  private at = 0;
  private readonly mistakes: Mistake[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly text: string) {}

  read(): ReadJson {
    if (this.text.startsWith('\uFEFF')) this.at = 1;
    this.blanks();
    if (this.isAtEnd()) this.stumble('the file is empty; expected an object in { }');
    const value = this.value('', 0);
    this.blanks();
    if (!this.isAtEnd()) this.stumble(`found ${this.sign()} after the end of the policy; expected nothing`);
    return { value, mistakes: this.mistakes, places: this.places };
  }

  private value(path: string, depth: number): unknown {
    if (!this.places.has(path)) this.places.set(path, this.at);
    if (depth > deepest) this.stumble(`nested deeper than ${deepest}`);
    const sign = this.text[this.at];
    if (sign === '{') return this.object(path, depth);
    if (sign === '[') return this.list(path, depth);
    if (sign === '"') return this.string();
    return this.word();
  }

  private object(path: string, depth: number): unknown {
    const fields = new Map<string, unknown>();
    this.each('}', 'a field name in double quotes', () => {
      if (this.text[this.at] !== '"')
        this.stumble(`found ${this.sign()}; expected a field name in double quotes`);
      const place = this.at;
      const name = this.string();
      const inner = below(path, name);
      if (fields.has(name))
        this.mistakes.push({ path: inner, message: 'is there twice; expected each field once' });
      else this.places.set(inner, place);
      this.blanks();
      if (this.text[this.at] !== ':') this.stumble(`found ${this.sign()}; expected a colon after "${name}"`);
      this.at += 1;
      this.blanks();
      fields.set(name, this.value(inner, depth + 1));
    });
    return Object.fromEntries(fields);
  }

  private list(path: string, depth: number): unknown {
    const entries: unknown[] = [];
    this.each(']', 'an entry', () => entries.push(this.value(below(path, entries.length), depth + 1)));
    return entries;
  }

  /** What stands between an opening bracket and `closing`, with commas between. */
  private each(closing: '}' | ']', what: string, readOne: () => void): void {
    this.at += 1;
    this.blanks();
    if (this.text[this.at] === closing) {
      this.at += 1;
      return;
    }
    for (;;) {
      readOne();
      this.blanks();
      const sign = this.text[this.at];
      if (sign !== ',' && sign !== closing)
        this.stumble(`found ${this.sign()}; expected a comma or ${closing}`);
      this.at += 1;
      if (sign === closing) return;
      this.blanks();
      if (this.text[this.at] === closing)
        this.stumble(`found ${closing} after a comma; expected ${what}, or no comma`);
    }
  }

  private string(): string {
    let said = '';
    for (let i = this.at + 1; ; i += 1) {
      const sign = this.text[i];
      if (sign === '"') {
        this.at = i + 1;
        return said;
      }
      if (sign === undefined || sign === '\n' || sign === '\r')
        this.stumble('this text does not end; expected " before the end of the line');
      if (sign < ' ')
        this.stumble('found a tab or another control character in a text; expected \\t or none', i);
      if (sign === '\\') {
        const escaped = this.escape(i);
        said += escaped.text;
        i += escaped.length - 1;
      } else said += sign;
    }
  }

  private escape(at: number): { readonly text: string; readonly length: number } {
    const letter = this.text[at + 1] ?? '';
    const plain = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (plain !== undefined) return { text: plain, length: 2 };
    const [, code] = /^\\u([0-9a-f]{4})/i.exec(this.text.slice(at, at + 6)) ?? [];
    if (code === undefined)
      this.stumble(`found \\${letter}; expected \\\\${letter}, for JSON writes a backslash twice`, at);
    return { text: String.fromCharCode(Number.parseInt(code, 16)), length: 6 };
  }

  private word(): unknown {
    const [word = ''] = /^[^\s,:"'{}[\]]*/.exec(this.text.slice(this.at)) ?? [];
    if (Object.hasOwn(literals, word)) {
      this.at += word.length;
      return literals[word];
    }
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) {
      this.at += word.length;
      return Number(word);
    }
    if (word === '') this.stumble(`found ${this.sign()}; expected a value`);
    const small = word.toLowerCase();
    this.stumble(
      Object.hasOwn(literals, small)
        ? `found ${word}; expected ${small}`
        : `found ${shown(word).slice(1, -1)}; expected a value: a text stands in double quotes`,
    );
  }

  private blanks(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at += 1;
    if (/^\/[/*]/.test(this.text.slice(this.at, this.at + 2)))
      this.stumble('found a comment; expected none, for JSON has no comments');
  }

  private isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  private sign(): string {
    if (this.isAtEnd()) return 'the end of the file';
    const sign = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    return /['‘’“”„]/.test(sign) ? `the quotation mark ${sign}` : sign === '"' ? 'a text' : sign;
  }

  private stumble(message: string, at = this.at): never {
    throw new Stumble(at, message);
  }
}
