import { describe, expect, it } from '@jest/globals';
import type { SaveResult } from '../../src/form/form-target';
import { createSaveQueue, type SaveState } from '../../src/form/save-queue';
import { manualClock, settled } from '../builders/a-clock';

/** A queue of `world.text`; each call answers with `world.result`, at once or when `answer` is called. */
function aSaveQueue() {
  const clock = manualClock();
  const saved: (string | null)[] = [];
  const states: SaveState[] = [];
  const waiting: (() => void)[] = [];
  const world = { text: '' as string | null, result: 'saved' as SaveResult, isSlow: false };
  const save = async (text: string | null) => {
    if (world.isSlow) await new Promise<void>((answer) => waiting.push(answer));
    if (world.result === 'saved') saved.push(text);
    return world.result;
  };
  const queue = createSaveQueue({
    text: () => world.text,
    save,
    clock,
    onState: (state) => states.push(state),
  });
  queue.found('');
  const type = (text: string) => {
    world.text = text;
    queue.soon();
  };
  const change = (text: string) => {
    world.text = text;
    queue.now();
  };
  const answer = async (call = 0) => {
    waiting.splice(call, 1)[0]?.();
    await settled();
  };
  return { clock, saved, states, world, queue, type, change, answer, inFlight: () => waiting.length };
}

describe('a text', () => {
  it('is saved within 300 ms, however long the typing goes on', async () => {
    const { type, clock, saved } = aSaveQueue();
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
      type(text);
      await clock.advance(100);
    }
    expect(saved).toEqual(['ab', 'abcd']);
  });

  it('is saved at once when the field is left', async () => {
    const { type, queue, saved } = aSaveQueue();
    type('a');
    queue.flush();
    await settled();
    expect(saved).toEqual(['a']);
  });

  it('is not saved again when nothing changed', async () => {
    const { change, queue, clock, saved } = aSaveQueue();
    change('a');
    await settled();
    queue.flush();
    queue.now();
    await clock.advance(60_000);
    expect(saved).toEqual(['a']);
  });

  it('is saved one call at a time while calls answer, the newest last', async () => {
    const { type, clock, world, answer, saved, inFlight } = aSaveQueue();
    world.isSlow = true;
    type('a');
    await clock.advance(200);
    type('b');
    await clock.advance(200);
    type('c');
    await clock.advance(200);
    expect(inFlight()).toBe(1);
    await answer();
    await answer();
    expect(saved).toEqual(['a', 'c']);
  });

  it('goes past every call on its way when the page may be gone in a moment', async () => {
    const { type, clock, world, queue, inFlight, answer, saved } = aSaveQueue();
    world.isSlow = true;
    type('a');
    await clock.advance(200);
    type('ab');
    queue.leave();
    queue.leave();
    expect(inFlight()).toBe(2);
    await answer(1);
    expect(saved).toEqual(['ab']);
  });

  it('that was sent first and came last does not stay on top', async () => {
    const { type, clock, world, queue, answer, saved } = aSaveQueue();
    world.isSlow = true;
    type('a');
    await clock.advance(200);
    type('ab');
    queue.leave();
    await answer(1);
    world.isSlow = false;
    await answer();
    expect(saved).toEqual(['ab', 'a', 'ab']);
  });

  it('that waits for longer than a second is late, until it is saved', async () => {
    const { type, clock, world, states, answer } = aSaveQueue();
    world.isSlow = true;
    type('a');
    await clock.advance(999);
    expect(states).toEqual([]);
    await clock.advance(1);
    expect(states).toEqual(['late']);
    world.isSlow = false;
    await answer();
    await answer();
    expect(states.at(-1)).toBe('saved');
  });

  it('goes past a late call when a field is left, and past no more than one', async () => {
    const { type, clock, world, queue, inFlight } = aSaveQueue();
    world.isSlow = true;
    type('a');
    await clock.advance(1_300);
    for (const text of ['ab', 'abc', 'abcd']) {
      type(text);
      queue.flush();
    }
    expect(inFlight()).toBe(2);
  });

  it('goes on its way at once behind a call that is not late', async () => {
    const { type, clock, world, queue, answer, saved } = aSaveQueue();
    world.isSlow = true;
    type('a');
    await clock.advance(200);
    type('ab');
    queue.flush();
    await answer();
    await answer();
    expect(saved).toEqual(['a', 'ab']);
  });

  it('that failed goes once more when the page may be gone in a moment', async () => {
    const { change, queue, world, saved } = aSaveQueue();
    world.result = 'failed';
    change('a');
    await settled();
    world.result = 'saved';
    queue.leave();
    await settled();
    expect(saved).toEqual(['a']);
  });

  it('is tried again until it is saved', async () => {
    const { change, clock, saved, states, world } = aSaveQueue();
    world.result = 'failed';
    change('a');
    await clock.advance(3_500);
    expect(saved).toEqual([]);
    world.result = 'saved';
    await clock.advance(30_000);
    expect(saved).toEqual(['a']);
    expect(states).toEqual(['failed', 'failed', 'failed', 'saved']);
  });

  it('typed while a failed one waits to be tried again does not wait with it', async () => {
    const { change, type, clock, saved, world } = aSaveQueue();
    world.result = 'failed';
    change('a');
    await clock.advance(10_000);
    world.result = 'saved';
    type('ab');
    await clock.advance(300);
    expect(saved).toEqual(['ab']);
  });

  it('that finds no room is tried again only when it changes', async () => {
    const { change, type, clock, saved, states, world } = aSaveQueue();
    world.result = 'full';
    change('long');
    await clock.advance(120_000);
    expect(states).toEqual(['full']);
    world.result = 'saved';
    type('short');
    await clock.advance(300);
    expect(saved).toEqual(['short']);
    expect(states).toEqual(['full', 'saved']);
  });
});
