import { describe, expect, it } from '@jest/globals';
import { type Page, pagesOf } from '../../../tools/docs/pages';
import { placeOf, readingPaths } from '../../../tools/docs/paths';

const sources = new Map([
  ['docs/README.md', '# Start\n[b](paths/b.md) [a](paths/a.md) [på svenska](paths/a.sv.md) [one](one.md)'],
  [
    'docs/paths/a.md',
    '# A\n1. [one](../one.md)\n2. [two](../two.md), [one again](../one.md#x),\n   [three](../three.md)\n\n[b](b.md) [beside](../beside.md)',
  ],
  ['docs/paths/a.sv.md', '# Å\n1. [ett](../one.sv.md)'],
  ['docs/paths/b.md', '# B\n1. [two](../two.md)'],
  ['docs/one.md', '# One'],
  ['docs/one.sv.md', '# Ett'],
  ['docs/two.md', '# Two'],
  ['docs/three.md', '# Three'],
  ['docs/beside.md', '# Beside'],
]);
const pages = pagesOf(sources);
const paths = readingPaths(sources, pages);
const page = (source: string): Page => {
  const found = pages.find((one) => one.source === source);
  if (!found) throw new Error(`no ${source}`);
  return found;
};

describe('a reading path', () => {
  it('is named in the order of the first page', () => {
    expect(paths.map(({ start }) => start.title)).toEqual(['B', 'A']);
  });

  it('has the pages that the numbered lines of its start link to, each once, and no other path', () => {
    expect(paths[1]?.steps.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
  });
});

describe('the place of a page', () => {
  it('is on the first path that has it', () => {
    expect(placeOf(page('docs/two.md'), paths, pages)?.path.start.title).toBe('B');
  });

  it('has a page before it and one after it', () => {
    const place = placeOf(page('docs/one.md'), paths, pages);
    expect([place?.previous?.title, place?.next?.title]).toEqual(['A', 'Two']);
  });

  it('is the same in another language', () => {
    expect(placeOf(page('docs/one.sv.md'), paths, pages)?.previous?.title).toBe('Å');
    expect(placeOf(page('docs/one.sv.md'), paths, pages)?.next?.title).toBe('Two');
  });

  it('is none for a page beside all paths', () => {
    expect(placeOf(page('docs/beside.md'), paths, pages)).toBeNull();
  });
});
