import { expect, it } from '@jest/globals';
import { atOnce } from '../../../tools/test/at-once';

/** Opens for everybody as soon as so many wait at it. */
function barrier(size: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((pass) => {
      waiting.push(pass);
      if (waiting.length === size) for (const go of waiting.splice(0)) go();
    });
}

it.each([
  [1, 1],
  [2, 2],
  [9, 4],
])('with %d allowed at once, %d of four jobs run at once, begun in their order', async (most, expected) => {
  const others = barrier(expected);
  const begun: number[] = [];
  const running = new Set<number>();
  const seen: number[] = [];
  const jobs = [0, 1, 2, 3].map((number) => async () => {
    begun.push(number);
    running.add(number);
    seen.push(running.size);
    await others();
    running.delete(number);
  });
  await atOnce(most, jobs);
  expect(begun).toEqual([0, 1, 2, 3]);
  expect(Math.max(...seen)).toBe(expected);
});

it('a job that throws is told', async () => {
  await expect(atOnce(2, [async () => {}, async () => Promise.reject(new Error('no'))])).rejects.toThrow(
    'no',
  );
});
