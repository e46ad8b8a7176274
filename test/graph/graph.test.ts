import { describe, expect, it } from '@jest/globals';
import { everyPage, type Graph } from '../../src/graph/graph';

/** A list of three pages. A call leaves by way of promises, as it does through sign-in and the SDK; notes when it has left. */
function scene() {
  const seen: string[] = [];
  const graph: Graph = {
    async send({ path }) {
      for (let hop = 0; hop < 100; hop++) await null;
      seen.push(`asked for ${path}`);
      const next = Number(path) + 1;
      return { value: [{ id: path }], ...(next < 4 && { '@odata.nextLink': String(next) }) };
    },
  };
  return { seen, pages: everyPage<{ id: string }>(graph, '1', []) };
}

describe('a list of Graph', () => {
  it('is asked for a page ahead: the call has left before anybody begins with the page before', async () => {
    const { seen, pages } = scene();
    for await (const [first] of pages) seen.push(`looked at ${first?.id}`);
    expect(seen).toEqual([
      'asked for 1',
      'asked for 2',
      'looked at 1',
      'asked for 3',
      'looked at 2',
      'looked at 3',
    ]);
  });
});
