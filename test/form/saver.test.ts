import { describe, expect, it } from '@jest/globals';
import type { SaveResult } from '../../src/form/form-target';
import { createSaver, type SaveState } from '../../src/form/saver';
import { manualClock, settled } from '../builders/a-clock';

/** A saver of `world.text`; each call answers with `world.result`, at once or when `answer` is called. */
function aSaver() {
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
  const saver = createSaver({ text: () => world.text, save, clock, onState: (state) => states.push(state) });
  saver.found('');
  const type = (text: string) => {
    world.text = text;
    saver.soon();
  };
  const change = (text: string) => {
    world.text = text;
    saver.now();
  };
  const answer = async (call = 0) => {
    waiting.splice(call, 1)[0]?.();
    await settled();
  };
  return { clock, saved, states, world, saver, type, change, answer, inFlight: () => waiting.length };
}

describe('a text', () => {
  it('is saved within 300 ms, however long the typing goes on', async () => {
    const { type, clock, saved } = aSaver();
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
      type(text);
      await clock.advance(100);
    }
    expect(saved).toEqual(['ab', 'abcd']);
  });

  it('is saved at once when the field is left', async () => {
    const { type, saver, saved } = aSaver();
    type('a');
    saver.flush();
    await settled();
    expect(saved).toEqual(['a']);
  });

  it('is not saved again when nothing changed', async () => {
    const { change, saver, clock, saved } = aSaver();
    change('a');
    await settled();
    saver.flush();
    saver.now();
    await clock.advance(60_000);
    expect(saved).toEqual(['a']);
  });

  it('is saved one call at a time while calls answer, the newest last', async () => {
    const { type, clock, world, answer, saved, inFlight } = aSaver();
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
    const { type, clock, world, saver, inFlight, answer, saved } = aSaver();
    world.isSlow = true;
    type('a');
    await clock.advance(200);
    type('ab');
    saver.leave();
    saver.leave();
    expect(inFlight()).toBe(2);
    await answer(1);
    expect(saved).toEqual(['ab']);
  });

  it('that was sent first and came last does not stay on top', async () => {
    const { type, clock, world, saver, answer, saved } = aSaver();
    world.isSlow = true;
    type('a');
    await clock.advance(200);
    type('ab');
    saver.leave();
    await answer(1);
    world.isSlow = false;
    await answer();
    expect(saved).toEqual(['ab', 'a', 'ab']);
  });

  it('that waits for longer than a second is late, until it is saved', async () => {
    const { type, clock, world, states, answer } = aSaver();
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
    const { type, clock, world, saver, inFlight } = aSaver();
    world.isSlow = true;
    type('a');
    await clock.advance(1_300);
    for (const text of ['ab', 'abc', 'abcd']) {
      type(text);
      saver.flush();
    }
    expect(inFlight()).toBe(2);
  });

  it('goes on its way at once behind a call that is not late', async () => {
    const { type, clock, world, saver, answer, saved } = aSaver();
    world.isSlow = true;
    type('a');
    await clock.advance(200);
    type('ab');
    saver.flush();
    await answer();
    await answer();
    expect(saved).toEqual(['a', 'ab']);
  });

  it('that failed goes once more when the page may be gone in a moment', async () => {
    const { change, saver, world, saved } = aSaver();
    world.result = 'failed';
    change('a');
    await settled();
    world.result = 'saved';
    saver.leave();
    await settled();
    expect(saved).toEqual(['a']);
  });

  it('is tried again until it is saved', async () => {
    const { change, clock, saved, states, world } = aSaver();
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
    const { change, type, clock, saved, world } = aSaver();
    world.result = 'failed';
    change('a');
    await clock.advance(10_000);
    world.result = 'saved';
    type('ab');
    await clock.advance(300);
    expect(saved).toEqual(['ab']);
  });

  it('that finds no room is tried again only when it changes', async () => {
    const { change, type, clock, saved, states, world } = aSaver();
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
