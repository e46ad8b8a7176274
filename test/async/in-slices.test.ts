import { describe, expect, it } from '@jest/globals';
import { createSlices, nextTurn } from '../../src/async/in-slices';

/** Every item costs so many ms of a clock that the test moves; notes when others had a turn. */
function scene(cost: number, turn: () => Promise<void> = async () => {}) {
  const seen: (string | number)[] = [];
  let time = 0;
  const inSlices = createSlices({
    now: () => time,
    turn: async () => {
      seen.push('turn');
      await turn();
    },
  });
  const work = (item: string | number) => {
    seen.push(item);
    time += cost;
  };
  return { seen, inSlices, work };
}

describe('working in slices', () => {
  it('gives others a turn first, and whenever four ms of work are over', async () => {
    const { seen, inSlices, work } = scene(2);
    await inSlices([1, 2, 3, 4, 5], work);
    expect(seen).toEqual(['turn', 1, 2, 'turn', 3, 4, 'turn', 5]);
  });

  it('gives nobody another turn where there is little to do', async () => {
    const { seen, inSlices, work } = scene(1);
    await inSlices([1, 2, 3], work);
    expect(seen).toEqual(['turn', 1, 2, 3]);
  });

  it('does one list after the other: nobody else waits for two slices', async () => {
    const { seen, inSlices, work } = scene(4);
    await Promise.all([inSlices(['a1', 'a2'], work), inSlices(['b1', 'b2'], work)]);
    expect(seen).toEqual(['turn', 'a1', 'turn', 'a2', 'turn', 'b1', 'turn', 'b2']);
  });

  it('leaves what is left once it is called off, and goes on with the next list', async () => {
    const off = new AbortController();
    const turns = [async () => {}, async () => off.abort()];
    const { seen, inSlices, work } = scene(4, async () => turns.shift()?.());
    await Promise.all([inSlices([1, 2, 3], work, off.signal), inSlices(['next'], work)]);
    expect(seen).toEqual(['turn', 1, 'turn', 'turn', 'next']);
  });

  it('fails as the work does, and others do not fail with it', async () => {
    const { seen, inSlices, work } = scene(1);
    const broken = () => {
      throw new Error('broken');
    };
    const failing = expect(inSlices([1], broken)).rejects.toThrow('broken');
    await inSlices(['next'], work);
    await failing;
    expect(seen).toEqual(['turn', 'turn', 'next']);
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
