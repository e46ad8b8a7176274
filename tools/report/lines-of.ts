const lineFeed = 0x0a;

/** A text in pieces, as a stream gives them; each may be written over as soon as the next is asked for. */
export type Pieces = AsyncIterable<unknown> | Iterable<unknown>;

/**
 * The lines of a text that comes in pieces, those that one piece ends at a time: a promise for each of millions of lines would take as long as
 * some of them. A line ends with a line feed, with or without a carriage return before it (that stays: JSON takes it for a blank); the last
 * needs none. Only what has no end yet is held. UTF-8; a mark of the encoding at the start of a file that was saved on Windows is left out.
 */
export async function* linesOf(input: Pieces): AsyncGenerator<readonly string[]> {
  let begun: Buffer[] = [];
  let isFirst = true;
  const ended = (last: Buffer): string => {
    const text =
      begun.length === 0 ? last.toString('utf8') : Buffer.concat([...begun, last]).toString('utf8');
    begun = [];
    const line = isFirst ? text.replace(/^\uFEFF/, '') : text;
    isFirst = false;
    return line;
  };
  for await (const given of input) {
    const piece = Buffer.isBuffer(given) ? given : Buffer.from(String(given));
    const lines: string[] = [];
    let from = 0;
    for (let to = piece.indexOf(lineFeed); to >= 0; to = piece.indexOf(lineFeed, from)) {
      lines.push(ended(piece.subarray(from, to)));
      from = to + 1;
    }
    if (from < piece.length) begun.push(Buffer.from(piece.subarray(from)));
    if (lines.length > 0) yield lines;
  }
  if (begun.length > 0) yield [ended(Buffer.alloc(0))];
}
