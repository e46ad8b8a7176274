import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { bodiesOf } from '../../src/graph/batched-bodies';
import type { Graph } from '../../src/graph/graph';
import type { GraphErrorKind } from '../../src/graph/graph-call-error';
import { settled } from '../builders/a-clock';

afterEach(() => {
  jest.useRealTimers();
});

const event = { id: 'one', type: 'singleInstance', body: { contentType: 'html', content: '<p>1</p>' } };
const part = (rest: object) => ({ responses: [{ id: '0', status: 200, headers: {}, body: event, ...rest }] });

/** A Graph that gives these answers, one after the other. */
function answering(...answers: readonly unknown[]) {
  const left = [...answers];
  const send = jest.fn<Graph['send']>(async () => left.shift());
  return { send };
}

async function read(graph: Graph) {
  const unreadable: GraphErrorKind[] = [];
  const found: string[] = [];
  for await (const events of bodiesOf(graph, ['one'], { onUnreadable: (_, kind) => unreadable.push(kind) }))
    found.push(...events.keys());
  return { found, unreadable };
}

describe('an answer to a batch', () => {
  it.each([null, undefined, {}, { responses: 'none' }, 'a web page'])(
    'that is %p tells of every event that it could not be read',
    async (answer) => {
      expect(await read(answering(answer))).toEqual({ found: [], unreadable: ['failed'] });
    },
  );

  it('whose part is to wait until a time of day is asked for again then, and not before', async () => {
    jest.useFakeTimers({ now: Date.UTC(2026, 10, 30, 12), doNotFake: ['nextTick', 'setImmediate'] });
    const until = { 'retry-after': 'Mon, 30 Nov 2026 12:00:30 GMT' };
    const graph = answering(part({ status: 429, headers: until, body: {} }), part({}));
    const reading = read(graph);
    await settled();
    await jest.advanceTimersByTimeAsync(29_000);
    expect(graph.send).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await reading).toEqual({ found: ['one'], unreadable: [] });
  });

  it('whose part says to wait in no way that is known is asked for again after the usual delay', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    const graph = answering(part({ status: 429, headers: { 'Retry-After': 'soon' }, body: {} }), part({}));
    const reading = read(graph);
    await settled();
    await jest.advanceTimersByTimeAsync(999);
    expect(graph.send).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(await reading).toEqual({ found: ['one'], unreadable: [] });
  });
});
