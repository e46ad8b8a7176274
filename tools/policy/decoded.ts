/** A file's text, or the encoding that it is in and should not be. */
export type Decoded = { readonly text: string } | { readonly encoding: string };

/** Marks at the beginning of a file, the longest first. That of UTF-8 is none of the text's business (RFC 3629, 6). */
const marks: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'UTF-32'],
  [[0, 0, 0xfe, 0xff], 'UTF-32'],
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
];

/** In UTF-16 without a mark every other byte of a JSON text is nought, from its first bracket on. */
function isWide(bytes: Uint8Array): boolean {
  return bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0);
}

/**
 * The text of a file that has to be UTF-8 (RFC 8259, 8.1). One that is not would be read with wrong letters, without a word: an expression for
 * "möte" would match nothing.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { encoding: marked[1] };
  if (isWide(bytes)) return { encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Of the encodings of one byte a letter this is the one that Windows in Western Europe saves as "ANSI"; the others look the same.
    return { encoding: 'Windows-1252 (“ANSI”) or another encoding of one byte a letter' };
  }
}
