/** Whether a thing of Graph's passes a `$filter`. */
export type Filter = (thing: unknown) => boolean;

/** The part of OData's filter language that calendars are asked in: comparisons, contains/startswith/endswith, and, or, not, parentheses. */
const token = /\s*(?:('(?:[^']|'')*')|([(),])|([^\s()',]+))/gy;

type Value = string | number | boolean | null;

class NotAFilter extends Error {}

function tokens(text: string): readonly string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const match = token.exec(text);
    if (!match) throw new NotAFilter();
    found.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  return found;
}

/** `start/dateTime` in an event; null where there is nothing. Names are compared without regard to case, as Graph does. */
function valueAt(thing: unknown, path: string): Value {
  const found = path.split('/').reduce<unknown>((one, name) => {
    if (one === null || typeof one !== 'object') return null;
    const entry = Object.entries(one).find(([key]) => key.toLowerCase() === name.toLowerCase());
    return entry?.[1] ?? null;
  }, thing);
  if (typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean') return found;
  return null;
}

const aTime = /^\d{4}-\d{2}-\d{2}T/;

function compared(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') {
    // Times have as many digits as they like.
    if (aTime.test(left) && aTime.test(right)) return instantOf(left) - instantOf(right);
    const [one, other] = [left.toLowerCase(), right.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  if (left === right) return 0;
  return Number(left) - Number(right);
}

const instantOf = (text: string) => Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(text) ? text : `${text}Z`);

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

const functions: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  contains: (text, part) => text.includes(part),
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
};

type Operand = (thing: unknown) => Value;

function operand(word: string): Operand {
  if (word.startsWith("'")) {
    const text = word.slice(1, -1).replaceAll("''", "'");
    return () => text;
  }
  if (word === 'true' || word === 'false') return () => word === 'true';
  if (word === 'null') return () => null;
  if (aTime.test(word)) return () => word;
  if (/^-?\d+(\.\d+)?$/.test(word)) return () => Number(word);
  if (/^[A-Za-z][\w/]*$/.test(word)) return (thing) => valueAt(thing, word);
  throw new NotAFilter();
}

class Reader {
  private at = 0;

  constructor(private readonly words: readonly string[]) {}

  whole(): Filter {
    const filter = this.either();
    if (this.at < this.words.length) throw new NotAFilter();
    return filter;
  }

  private next(): string {
    const word = this.words[this.at];
    if (word === undefined) throw new NotAFilter();
    this.at += 1;
    return word;
  }

  private takes(word: string): boolean {
    const isNext = this.words[this.at] === word;
    if (isNext) this.at += 1;
    return isNext;
  }

  private needs(word: string): void {
    if (!this.takes(word)) throw new NotAFilter();
  }

  private either(): Filter {
    let filter = this.both();
    while (this.takes('or')) {
      const [left, right] = [filter, this.both()];
      filter = (thing) => left(thing) || right(thing);
    }
    return filter;
  }

  private both(): Filter {
    let filter = this.one();
    while (this.takes('and')) {
      const [left, right] = [filter, this.one()];
      filter = (thing) => left(thing) && right(thing);
    }
    return filter;
  }

  private one(): Filter {
    if (this.takes('not')) {
      const filter = this.one();
      return (thing) => !filter(thing);
    }
    if (this.takes('(')) {
      const filter = this.either();
      this.needs(')');
      return filter;
    }
    const word = this.next();
    const test = functions[word.toLowerCase()];
    return test && this.takes('(') ? this.called(test) : this.comparison(operand(word));
  }

  private called(test: (text: string, part: string) => boolean): Filter {
    const text = operand(this.next());
    this.needs(',');
    const part = operand(this.next());
    this.needs(')');
    const lower = (value: Value) => String(value ?? '').toLowerCase();
    return (thing) => test(lower(text(thing)), lower(part(thing)));
  }

  private comparison(left: Operand): Filter {
    const test = comparisons[this.next()];
    if (!test) throw new NotAFilter();
    const right = operand(this.next());
    return (thing) => test(compared(left(thing), right(thing)));
  }
}

/** What a `$filter` lets through; null for text that is none, or more than is known here. */
export function filterIn(text: string): Filter | null {
  try {
    return new Reader(tokens(text)).whole();
  } catch (error) {
    if (error instanceof NotAFilter) return null;
    throw error;
  }
}
