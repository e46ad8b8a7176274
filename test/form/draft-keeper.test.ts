import { describe, expect, it } from '@jest/globals';
import { createDraftKeeper, type DraftTrouble } from '../../src/form/draft-keeper';
import { OfficeCallError } from '../../src/outlook/office-call';
import { manualClock, settled } from '../builders/a-clock';

function aKeeper() {
  const clock = manualClock();
  const kept: (string | null)[] = [];
  const troubles: (DraftTrouble | null)[] = [];
  const world = {
    error: null as OfficeCallError | null,
    hold: null as Promise<void> | null,
    inFlight: 0,
    most: 0,
  };
  const keep = async (draft: string | null) => {
    world.inFlight += 1;
    world.most = Math.max(world.most, world.inFlight);
    await world.hold;
    world.inFlight -= 1;
    if (world.error) throw world.error;
    kept.push(draft);
  };
  const keeper = createDraftKeeper({ keep, clock, onTrouble: (trouble) => troubles.push(trouble) });
  return { clock, kept, troubles, world, keeper };
}

const failed = new OfficeCallError('sessionData.setAsync', 'failed', null, 'no');
const full = new OfficeCallError('sessionData.setAsync', 'failed', 9051, 'too much');

describe('a draft', () => {
  it('is kept within 300 ms after typing rests', async () => {
    const { keeper, clock, kept } = aKeeper();
    keeper.soon(() => 'a');
    await clock.advance(100);
    keeper.soon(() => 'ab');
    await clock.advance(300);
    expect(kept).toEqual(['ab']);
  });

  it('is kept at once when a field is left', async () => {
    const { keeper, kept } = aKeeper();
    keeper.soon(() => 'a');
    keeper.now();
    await keeper.settled();
    expect(kept).toEqual(['a']);
  });

  it('is not written again when nothing waits', async () => {
    const { keeper, clock, kept } = aKeeper();
    keeper.now(() => 'a');
    await keeper.settled();
    keeper.now();
    await clock.advance(60_000);
    expect(kept).toEqual(['a']);
  });

  it('is written one at a time, the latest last', async () => {
    const { keeper, clock, kept, world } = aKeeper();
    let release = () => {};
    world.hold = new Promise((resolve) => {
      release = resolve;
    });
    keeper.now(() => 'a');
    keeper.now(() => 'b');
    keeper.now(() => 'c');
    await settled();
    release();
    await clock.advance(0);
    expect(kept).toEqual(['a', 'c']);
    expect(world.most).toBe(1);
  });

  it('is tried again until it is kept, and the trouble is over then', async () => {
    const { keeper, clock, kept, troubles, world } = aKeeper();
    world.error = failed;
    keeper.now(() => 'a');
    await clock.advance(3_500);
    expect(kept).toEqual([]);
    world.error = null;
    await clock.advance(30_000);
    expect(kept).toEqual(['a']);
    expect(troubles).toEqual(['failed', 'failed', 'failed', null]);
  });

  it('over the limit is said to be, and tried again only when it changes', async () => {
    const { keeper, clock, kept, troubles, world } = aKeeper();
    world.error = full;
    keeper.now(() => 'long');
    await clock.advance(120_000);
    expect(troubles).toEqual(['full']);
    world.error = null;
    keeper.soon(() => 'short');
    await clock.advance(300);
    expect(kept).toEqual(['short']);
    expect(troubles).toEqual(['full', null]);
  });
});
