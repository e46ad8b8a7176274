import { decodeCharacters } from './character-references';

const blank = '[\\t\\n\\f\\r ]';
const name = '[^\\t\\n\\f\\r />][^\\t\\n\\f\\r />=]*';
const value = '"[^"]*"?|\'[^\']*\'?|[^\\t\\n\\f\\r >]*';

/**
 * A pattern for one attribute of a tag, cut as the HTML standard's tokenizer cuts it (§13.2.5.32–41): its name and its value, with the
 * quotes. A quote that nobody closes goes on to the end of the text.
 */
const attributePattern = `(${name})(?:${blank}*=${blank}*(${value}))?`;

const attribute = new RegExp(attributePattern, 'g');

/**
 * The value of an attribute of a tag, decoded; null where the tag has no such attribute. `wanted` is in lower case. The first of two with
 * one name counts, as in a browser.
 */
export function attributeOf(
  html: string,
  tag: { start: number; end: number; name: string },
  wanted: string,
): string | null {
  const source = html.slice(tag.start + 1 + tag.name.length, tag.end);
  for (const [, given = '', written = ''] of source.matchAll(attribute)) {
    if (given.toLowerCase() === wanted)
      return decodeCharacters(/^["']/.test(written) ? written.slice(1, -1) : written);
  }
  return null;
}
