/** A regular expression as a tree; what says nothing about how often letters are read is left out. */
export type PatternTree =
  /** One character: any that `source`, a regular expression of its own, matches. */
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'repeat'; readonly part: PatternTree; readonly least: number; readonly most: number };

/** The tree of an expression that JavaScript takes (flags `iu`), and one for each that it looks ahead or back for. */
export function patternTrees(source: string): readonly PatternTree[] {
  const reader = new PatternReader(source);
  return [reader.choice(), ...reader.looked];
}

const nothing: PatternTree = { kind: 'sequence', parts: [] };

class PatternReader {
  readonly looked: PatternTree[] = [];
  private at = 0;

  constructor(private readonly source: string) {}

  choice(): PatternTree {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return { kind: 'choice', parts };
  }

  private sequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? '')) parts.push(this.term());
    return { kind: 'sequence', parts };
  }

  private term(): PatternTree {
    const part = this.atom();
    const [, sign = '', from = '', comma = '', to = ''] =
      this.match(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y) ?? [];
    if (sign === '' && from === '') return part;
    if (sign !== '')
      return {
        kind: 'repeat',
        part,
        least: sign === '+' ? 1 : 0,
        most: sign === '?' ? 1 : Number.POSITIVE_INFINITY,
      };
    const least = Number(from);
    const most = comma === '' ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    return { kind: 'repeat', part, least, most };
  }

  private atom(): PatternTree {
    if (this.match(/[$^]|\\[bB]|\\[1-9]\d*|\\k<[^>]*>/y)) return nothing;
    if (this.match(/\(\?<?[=!]/y)) {
      this.looked.push(this.choice());
      this.take(')');
      return nothing;
    }
    if (this.match(/\((?:\?(?:[a-z-]*:|<[^>]*>))?/y)) {
      const group = this.choice();
      this.take(')');
      return group;
    }
    const one =
      /\[(?:\\[\s\S]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\c[a-z]|\\?[\s\S]/iuy;
    const [source = ''] = this.match(one) ?? [];
    return { kind: 'character', source };
  }

  private take(sign: string): boolean {
    const isThere = this.source[this.at] === sign;
    if (isThere) this.at += 1;
    return isThere;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }
}
