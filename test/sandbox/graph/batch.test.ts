import { describe, expect, it } from '@jest/globals';
import { roundsOf } from '../../../sandbox/graph/batch';

const parts = (count: number, dependsOn: (at: number) => readonly number[] = () => []) => ({
  requests: Array.from({ length: count }, (_, at) => ({
    id: String(at),
    method: 'GET',
    url: '/me',
    dependsOn: dependsOn(at).map(String),
  })),
});

describe('how long a batch takes, in calls one after the other', () => {
  it.each([
    ['one part', parts(1), 1],
    ['four parts', parts(4), 1],
    ['five parts', parts(5), 2],
    ['twenty parts', parts(20), 5],
    ['twenty parts, each after the one before', parts(20, (at) => (at > 0 ? [at - 1] : [])), 20],
    ['five parts that wait for one', parts(6, (at) => (at > 0 ? [0] : [])), 3],
    ['what is no batch', { text: 'x' }, 1],
    ['nothing', null, 1],
  ])('%s', (_, body, rounds) => {
    expect(roundsOf(body)).toBe(rounds);
  });
});
