import { describe, expect, it } from '@jest/globals';
import { inPlace } from '../../src/graph/places';

const soon = () => new Promise((done) => setTimeout(done, 5));

describe('the four places', () => {
  it('let four calls in at a time, whoever asks, and all of them in the end', async () => {
    let inside = 0;
    let most = 0;
    const call = async (answer: number) => {
      inside += 1;
      most = Math.max(most, inside);
      await soon();
      inside -= 1;
      return answer;
    };
    const answers = await Promise.all(Array.from({ length: 25 }, (_, at) => inPlace(() => call(at))));
    expect(answers).toEqual(Array.from({ length: 25 }, (_, at) => at));
    expect(most).toBe(4);
  });

  it('are given back by a call that fails', async () => {
    const fails = () => inPlace(() => Promise.reject(new Error('no')));
    await Promise.allSettled(Array.from({ length: 9 }, fails));
    await expect(inPlace(async () => 'in')).resolves.toBe('in');
  });

  it('are not taken by a call that was called off while it waited', async () => {
    const { signal, abort } = withSignal();
    let ran = false;
    const others = Array.from({ length: 4 }, () => inPlace(soon));
    const waits = inPlace(async () => {
      ran = true;
    }, signal);
    abort();
    await expect(waits).rejects.toBe('called off');
    await Promise.all(others);
    await soon();
    expect(ran).toBe(false);
  });

  it('turn away what was called off before it came', async () => {
    const { signal, abort } = withSignal();
    abort();
    await expect(inPlace(soon, signal)).rejects.toBe('called off');
  });
});

function withSignal() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort('called off') };
}
