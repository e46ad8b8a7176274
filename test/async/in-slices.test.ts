import { describe, expect, it } from '@jest/globals';
import { inSlices, nextTurn } from '../../src/async/in-slices';

/** Every item costs so many ms of a clock that the test moves; notes when others had a turn. */
function scene(cost: number) {
  const seen: (number | 'turn')[] = [];
  let time = 0;
  const options = {
    now: () => time,
    turn: async () => void seen.push('turn'),
  };
  const work = (item: number) => {
    seen.push(item);
    time += cost;
  };
  return { seen, options, work };
}

describe('working in slices', () => {
  it('gives others a turn whenever eight ms of work are over', async () => {
    const { seen, options, work } = scene(3);
    await inSlices([1, 2, 3, 4, 5], work, options);
    expect(seen).toEqual([1, 2, 3, 'turn', 4, 5]);
  });

  it('gives nobody a turn where there is little to do', async () => {
    const { seen, options, work } = scene(1);
    await inSlices([1, 2, 3], work, options);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('leaves what is left once it is called off', async () => {
    const { seen, options, work } = scene(8);
    const off = new AbortController();
    const turn = async () => off.abort();
    await inSlices([1, 2, 3], work, { ...options, turn, signal: off.signal });
    expect(seen).toEqual([1]);
  });

  it('fails as the work does', async () => {
    const broken = () => {
      throw new Error('broken');
    };
    await expect(inSlices([1], broken)).rejects.toThrow('broken');
  });

  it('comes behind whoever waits already, also where the browser would let it go first', async () => {
    const order: string[] = [];
    const { port1, port2 } = new MessageChannel();
    const heard = new Promise<void>((done) => {
      port1.onmessage = () => {
        order.push('an answer');
        port1.close();
        done();
      };
    });
    Object.assign(globalThis, { scheduler: { yield: async () => {} } });
    try {
      port2.postMessage(null);
      await nextTurn();
      order.push('on with it');
      await heard;
      expect(order).toEqual(['an answer', 'on with it']);
    } finally {
      Reflect.deleteProperty(globalThis, 'scheduler');
    }
  });

  it('lets other tasks run meanwhile', async () => {
    let isRun = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      isRun = true;
      port1.close();
    };
    port2.postMessage(null);
    while (!isRun) await nextTurn();
    expect(isRun).toBe(true);
  });
});
