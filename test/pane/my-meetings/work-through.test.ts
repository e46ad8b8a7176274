import { describe, expect, it, jest } from '@jest/globals';
import { noFollowUp, workThrough } from '../../../src/pane/my-meetings/work-through';
import { settled } from '../../builders/a-clock';

const going = new AbortController().signal;

describe('workThrough', () => {
  it('begins every task once, in order, never more than so many at a time', async () => {
    const begun: number[] = [];
    let [underWay, most] = [0, 0];
    const tasks = Array.from({ length: 9 }, (_, at) => at);
    await workThrough(
      4,
      tasks,
      async (task) => {
        begun.push(task);
        underWay += 1;
        most = Math.max(most, underWay);
        await settled();
        underWay -= 1;
        return noFollowUp;
      },
      going,
    );
    expect(begun).toEqual(tasks);
    expect(most).toBe(4);
  });

  it('does what a task leaves for afterwards while the next one is under way, and all of it before it ends', async () => {
    const told: string[] = [];
    await workThrough(
      1,
      ['a', 'b'],
      async (task) => {
        told.push(`${task} asked`);
        await settled();
        await settled();
        told.push(`${task} came`);
        return () => void told.push(`${task} judged`);
      },
      going,
    );
    expect(told).toEqual(['a asked', 'a came', 'b asked', 'a judged', 'b came', 'b judged']);
  });

  it('keeps no task waiting for what others left, however late a timer comes', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout').mockImplementation((() => 0) as never);
    const told: string[] = [];
    await workThrough(1, ['a', 'b'], async (task) => () => void told.push(task), going);
    timers.mockRestore();
    expect(told).toEqual(['a', 'b']);
  });

  it('begins no other once it is stopped, and still does what was left for afterwards', async () => {
    const stop = new AbortController();
    const told: string[] = [];
    await workThrough(
      1,
      ['a', 'b'],
      async (task) => {
        stop.abort();
        return () => void told.push(task);
      },
      stop.signal,
    );
    expect(told).toEqual(['a']);
  });

  it('does what was left for afterwards before it tells of an error', async () => {
    const told: string[] = [];
    const work = async (task: string) => {
      if (task === 'c') throw new Error('no network');
      return () => void told.push(task);
    };
    await expect(workThrough(2, ['a', 'b', 'c'], work, going)).rejects.toThrow('no network');
    expect(told).toEqual(['a', 'b']);
  });

  it.each([
    ['the work', async () => Promise.reject(new Error('no network'))],
    [
      'what was left for afterwards',
      async () => () => {
        throw new Error('no network');
      },
    ],
  ])('rejects with the first error of %s, and begins no other', async (_, work) => {
    let begun = 0;
    const tasks = Array.from({ length: 20 }, (_each, at) => at);
    const counted = async () => {
      begun += 1;
      await settled();
      return work();
    };
    await expect(workThrough(2, tasks, counted, going)).rejects.toThrow('no network');
    const then = begun;
    await settled();
    expect(begun).toBe(then);
    expect(begun).toBeLessThanOrEqual(4);
  });
});
