import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../../../tools/report/lines-of';

async function linesIn(pieces: readonly Uint8Array[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const lines of linesOf(asStream(pieces))) found.push(...lines);
  return found;
}

async function* asStream(pieces: readonly Uint8Array[]) {
  for (const piece of pieces) yield Buffer.from(piece);
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
