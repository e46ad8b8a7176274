import { decodeCharacters } from './character-references';

// Each looks for the first character that ends a run.
const afterGap = /[^\t\n\f\r /]/g;
const afterSpace = /[^\t\n\f\r ]/g;
const nameStop = /[\t\n\f\r />=]/g;
const unquotedStop = /[\t\n\f\r >]/g;

function first(html: string, what: RegExp, from: number): number {
  what.lastIndex = from;
  return what.exec(html)?.index ?? html.length;
}

/** The value after `=`: where it starts, where it stops, where the tag goes on; null when its quote is never closed. */
function valueAt(html: string, from: number): { start: number; stop: number; next: number } | null {
  const quote = html.charAt(from);
  if (quote === '"' || quote === "'") {
    const stop = html.indexOf(quote, from + 1);
    return stop < 0 ? null : { start: from + 1, stop, next: stop + 1 };
  }
  const stop = first(html, unquotedStop, from);
  return { start: from, stop, next: stop };
}

/**
 * Walks the attributes of a tag as the HTML standard's tokenizer does (§13.2.5.32–41). `from` is the offset after the tag's name;
 * the answer is the offset after its `>`, or -1 when the text ends inside the tag. Names come in lower case, values as written.
 */
export function walkAttributes(
  html: string,
  from: number,
  each?: (name: string, value: string) => void,
): number {
  let at = from;
  for (;;) {
    at = first(html, afterGap, at);
    if (at >= html.length) return -1;
    if (html.charAt(at) === '>') return at + 1;
    const nameEnd = first(html, nameStop, at + 1);
    const name = html.slice(at, nameEnd).toLowerCase();
    const sign = first(html, afterSpace, nameEnd);
    if (html.charAt(sign) !== '=') {
      each?.(name, '');
      at = sign;
      continue;
    }
    const valueFrom = first(html, afterSpace, sign + 1);
    const value = valueAt(html, valueFrom);
    if (value === null) return -1;
    each?.(name, html.slice(value.start, value.stop));
    at = value.next;
  }
}

/** The attributes of the tag at these offsets, decoded; the first of two with one name counts, as in a browser. */
export function attributesOf(
  html: string,
  tag: { start: number; name: string },
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walkAttributes(html, tag.start + 1 + tag.name.length, (name, value) => {
    if (!found.has(name)) found.set(name, decodeCharacters(value));
  });
  return found;
}
