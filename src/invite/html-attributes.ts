import { decodeCharacters } from './character-references';

const blank = '[\\t\\n\\f\\r ]';
const name = '[^\\t\\n\\f\\r />][^\\t\\n\\f\\r />=]*';
const value = '"[^"]*"?|\'[^\']*\'?|[^\\t\\n\\f\\r >]*';

/**
 * A pattern for one attribute of a tag, cut as the HTML standard's tokenizer cuts it (§13.2.5.32–41): its name and its value, with the
 * quotes. A quote that nobody closes goes on to the end of the text.
 */
export const attributePattern = `(${name})(?:${blank}*=${blank}*(${value}))?`;

const attribute = new RegExp(attributePattern, 'g');

/** The attributes of a tag, names in lower case, values decoded; the first of two with one name counts, as in a browser. */
export function attributesOf(
  html: string,
  tag: { start: number; end: number; name: string },
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const source = html.slice(tag.start + 1 + tag.name.length, tag.end);
  for (const [, given = '', written = ''] of source.matchAll(attribute)) {
    const key = given.toLowerCase();
    const bare = /^["']/.test(written) ? written.slice(1, -1) : written;
    if (!found.has(key)) found.set(key, decodeCharacters(bare));
  }
  return found;
}
