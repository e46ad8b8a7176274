import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../../../tools/report/lines-of';

async function linesIn(pieces: readonly Uint8Array[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const lines of linesOf(inOneBuffer(pieces))) found.push(...lines);
  return found;
}

/** Each piece is written over the one before, as when a file is read into one buffer. */
function* inOneBuffer(pieces: readonly Uint8Array[]) {
  const buffer = Buffer.alloc(Math.max(0, ...pieces.map(({ length }) => length)));
  for (const piece of pieces) {
    buffer.fill('x').set(piece);
    yield buffer.subarray(0, piece.length);
  }
}

it('lines are the same wherever a text is cut, in the middle of a letter, too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-zåöя𝄞 \u2028]{0,6}$/u), { minLength: 1 }),
      fc.array(fc.nat(40)),
      async (lines, cuts) => {
        const bytes = Buffer.from(lines.join('\n'));
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
        const pieces = at.slice(1).map((to, index) => bytes.subarray(at[index], to));
        // A last line without an end is one only where something stands in it.
        expect(await linesIn(pieces)).toEqual(lines.at(-1) === '' ? lines.slice(0, -1) : lines);
      },
    ),
  );
});

it('a mark of the encoding is left out at the start, and nowhere else', async () => {
  expect(await linesIn([Buffer.from('\uFEFFa\n\uFEFFb\n')])).toEqual(['a', '\uFEFFb']);
});
