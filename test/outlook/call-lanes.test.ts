import { describe, expect, it } from '@jest/globals';
import { createLanes, type Ending, type Lane } from '../../src/outlook/call-lanes';
import { settled } from '../builders/a-clock';

class Ended extends Error {
  constructor(readonly ending: Ending) {
    super(ending);
  }
}

/** Lanes of three, and what became of each call that was made through them. */
function someLanes({ isReserved = false } = {}) {
  const lanes = createLanes({
    most: 3,
    endingOf: (error) => (error instanceof Ended ? error.ending : 'not-made'),
    timedOut: () => new Ended('timed-out'),
  });
  if (isReserved) lanes.reserve();
  const made: string[] = [];
  const rejected: string[] = [];
  const ends = new Map<string, (ending: Ending) => void>();
  const call = (name: string, lane: Lane = 'other') => {
    const work = () =>
      new Promise<void>((resolve, reject) => {
        made.push(name);
        ends.set(name, (ending) => (ending === 'answered' ? resolve() : reject(new Ended(ending))));
      });
    lanes.run(name, lane, work).catch(() => rejected.push(name));
  };
  const end = async (name: string, ending: Ending = 'answered') => {
    ends.get(name)?.(ending);
    await settled();
  };
  return { call, end, made, rejected };
}

describe('saving', () => {
  it('waits for no other call: one place of three is kept free', () => {
    const { call, made } = someLanes({ isReserved: true });
    for (const name of ['a', 'b', 'c']) call(name);
    call('save', 'saving');
    expect(made).toEqual(['a', 'b', 'save']);
  });

  it('has another place free while it is on its way, for whoever leaves', async () => {
    const { call, end, made } = someLanes({ isReserved: true });
    call('save', 'saving');
    for (const name of ['a', 'b']) call(name);
    expect(made).toEqual(['save', 'a']);
    call('last', 'saving');
    expect(made).toEqual(['save', 'a', 'last']);
    await end('save');
    await end('last');
    expect(made).toEqual(['save', 'a', 'last', 'b']);
  });

  it('comes before the others that wait, where no place was kept', async () => {
    const { call, end, made } = someLanes();
    for (const name of ['a', 'b', 'c', 'd']) call(name);
    call('save', 'saving');
    await end('a');
    expect(made).toEqual(['a', 'b', 'c', 'save']);
  });

  it('does not wait at all when the page may be gone in a moment', () => {
    const { call, made } = someLanes();
    for (const name of ['a', 'b', 'c', 'd']) call(name);
    call('save', 'leaving');
    expect(made).toEqual(['a', 'b', 'c', 'save']);
  });
});

describe('a call that timed out', () => {
  it('is not made again until something is answered', async () => {
    const { call, end, made } = someLanes();
    call('subject');
    await end('subject', 'timed-out');
    call('body');
    call('subject');
    expect(made).toEqual(['subject', 'body']);
    await end('body');
    expect(made).toEqual(['subject', 'body', 'subject']);
  });

  it('is made again as soon as another was answered, while others are still on their way', async () => {
    const { call, end, made } = someLanes();
    call('subject');
    await end('subject', 'timed-out');
    for (const name of ['body', 'start', 'subject']) call(name);
    expect(made).toEqual(['subject', 'body', 'start']);
    await end('body');
    expect(made).toEqual(['subject', 'body', 'start', 'subject']);
  });

  it('does not keep one out that was not tried yet', async () => {
    const { call, end, made } = someLanes();
    call('subject');
    await end('subject', 'timed-out');
    call('subject');
    call('start');
    expect(made).toEqual(['subject', 'subject', 'start']);
  });

  it('is tried alone when nothing else is on its way, and for all the others that wait', async () => {
    const { call, end, made, rejected } = someLanes();
    for (const name of ['a', 'b', 'c']) call(name);
    for (const name of ['a', 'b', 'c']) await end(name, 'timed-out');
    for (const name of ['a', 'b', 'c']) call(name);
    expect(made.slice(3)).toEqual(['a']);
    await end('a', 'timed-out');
    expect(made.slice(3)).toEqual(['a']);
    expect(rejected.slice(3)).toEqual(['a', 'b', 'c']);
  });

  it('while nothing was answered at all has everything given up that waits', async () => {
    const { call, end, made, rejected } = someLanes();
    for (const name of ['a', 'b', 'c', 'd', 'e']) call(name);
    await end('a', 'timed-out');
    expect(made).toEqual(['a', 'b', 'c']);
    expect(rejected).toEqual(['a', 'd', 'e']);
  });

  it('gives its place to the next while others are answered', async () => {
    const { call, end, made } = someLanes();
    for (const name of ['a', 'b', 'c', 'd', 'e']) call(name);
    await end('b');
    await end('a', 'timed-out');
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('counts as answered when Outlook says no', async () => {
    const { call, end, made } = someLanes();
    call('a');
    await end('a', 'timed-out');
    call('b');
    call('a');
    await end('b', 'answered');
    expect(made).toEqual(['a', 'b', 'a']);
  });

  it('does not hold up saving', async () => {
    const { call, end, made } = someLanes();
    call('save', 'saving');
    await end('save', 'timed-out');
    call('save', 'saving');
    expect(made).toEqual(['save', 'save']);
  });
});
