/**
 * Tag names as small numbers. A body of a million characters has tens of thousands of tags, and all that is asked of most of them is whether
 * they are one of a few: numbers are kept and compared where texts would have to be made. Why: docs/decisions/0030-tokens-are-numbers.md.
 */

// Every name that somebody asks about by its number; 0 is any other, and what is no tag.
const names = [
  '',
  ...(
    'p div br table td th tr tbody thead tfoot caption li ul ol dl dd dt h1 h2 h3 h4 h5 h6 hr blockquote pre center section article ' +
    'header footer body html a b span col colgroup style script title textarea xmp iframe noembed noframes plaintext svg math template noscript ' +
    'frameset select option optgroup button object applet marquee form'
  ).split(' '),
];
const numbers: ReadonlyMap<string, number> = new Map(names.map((name, number) => [name, number]));

/**
 * What a name that stands in a text is guessed by, in upper or lower case: its ends, its middle and its length. The factors are such that no two
 * names of the list share a key, nor do the most frequent others (i, font, img, o:p …) have one of theirs.
 */
function keyOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32;
  const middle = text.charCodeAt((start + end) >> 1) | 32;
  const last = text.charCodeAt(end - 1) | 32;
  return (first + middle * 17 + last * 37 + (end - start)) & 511;
}

const guesses = new Uint8Array(512);
for (const [name, number] of numbers) guesses[keyOf(name, 0, name.length)] = number;

/** The number of a tag name in lower case; 0 for one that is not on the list. */
export function tagNumberOf(name: string): number {
  return numbers.get(name) ?? 0;
}

/**
 * The number of a name that is asked about.
 * @throws Error where it is not on the list: a slip in a source, whatever the body
 */
export function tagNumber(name: string): number {
  const number = tagNumberOf(name);
  if (number === 0) throw new Error(name);
  return number;
}

/** A table of 1 for each of these names and 0 for all others, by their numbers. */
export function tagTable(some: string): Uint8Array {
  const table = new Uint8Array(names.length);
  for (const name of some.split(' ')) table[tagNumber(name)] = 1;
  return table;
}

/** The number of the name that stands between two offsets of a text, in upper or lower case; 0 for one that is not on the list. */
export function tagNumberAt(html: string, start: number, end: number): number {
  const guess = guesses[keyOf(html, start, end)] ?? 0;
  if (guess === 0) return 0;
  const name = tagNamed(guess);
  if (name.length === end - start) {
    let same = 0;
    while (same < name.length && name.charCodeAt(same) === html.charCodeAt(start + same)) same++;
    if (same === name.length) return guess;
  }
  return tagNumberOf(html.slice(start, end).toLowerCase());
}

/** The name with this number; '' for 0. */
export function tagNamed(number: number): string {
  return names[number] ?? '';
}
