import { describe, expect, it } from '@jest/globals';
import type { Section } from '../../../tools/docs/markdown';
import { type Handbook, pageData } from '../../../tools/docs/page-data';
import { pagesOf } from '../../../tools/docs/pages';
import { readingPaths } from '../../../tools/docs/paths';

const sources = new Map([
  ['docs/README.md', '# Start\n[a](paths/a.md)'],
  ['docs/paths/a.md', '# A\n1. [one](../one.md)\n2. [two](../two.md)'],
  ['docs/paths/a.de.md', '# Ah'],
  ['docs/one.md', '# One'],
  ['docs/one.de.md', '# Eins'],
  ['docs/two.md', '# Two'],
  ['docs/beside.md', '# Beside'],
  ['docs/more/README.md', '# More'],
  ['docs/more/1.md', '# First'],
  ['docs/more/2.md', '# Second'],
]);
const pages = pagesOf(sources);
const handbook: Handbook = {
  version: '1.2.3',
  pages,
  paths: readingPaths(sources, pages),
  sections: new Map(
    pages.map((page) => [
      page,
      [{ id: 'h', heading: 'H', level: page.source === 'docs/one.md' ? 2 : 3, text: '' }],
    ]),
  ),
};
const data = (source: string) => {
  const page = pages.find((one) => one.source === source);
  if (!page) throw new Error(`no ${source}`);
  return pageData(handbook, page);
};

describe('what stands around a page', () => {
  it('has the steps of its path, itself marked, in its language where that is there', () => {
    const { path } = data('docs/one.de.md');
    expect(path?.steps.map(({ title, isHere }) => [title, isHere])).toEqual([
      ['Eins', true],
      ['Two', false],
    ]);
  });

  it('begins its path with the page that leads along it, in its language where that is there', () => {
    expect(data('docs/one.de.md').path).toMatchObject({
      title: 'Ah',
      language: 'de',
      href: 'paths/a.de.html',
    });
    expect(data('docs/two.md').path).toMatchObject({ title: 'A', language: 'en' });
  });

  it('leads from the first page to the first path in each other language', () => {
    expect(data('docs/README.md').languages.map(({ name, title, isHere }) => [name, title, isHere])).toEqual([
      ['Deutsch', 'Ah', false],
      ['English', 'Start', true],
    ]);
  });

  it('leads from a path to the same path in each other language', () => {
    expect(data('docs/paths/a.de.md').languages.map(({ title, isHere }) => [title, isHere])).toEqual([
      ['Ah', true],
      ['A', false],
    ]);
  });

  it('has a title where the text begins without one', () => {
    const page = pages.find(({ source }) => source === 'docs/one.md');
    const titled = (section: Section) =>
      page && pageData({ ...handbook, sections: new Map([[page, [section]]]) }, page).lacksTitle;
    expect(titled({ id: 'one', heading: 'One', level: 1, text: '' })).toBe(false);
    expect(titled({ id: '', heading: '', level: 1, text: 'At once' })).toBe(true);
  });

  it.each([
    ['docs/paths/a.md', 'One'],
    ['docs/paths/a.de.md', 'Eins'],
  ])('repeats no path beside %s, which leads along it', (source, first) => {
    expect(data(source).path).toBeNull();
    expect(data(source).next?.title).toBe(first);
  });

  it.each(['docs/more/README.md', 'docs/more/2.md'])(
    'has the pages of its folder that no path leads to: %s',
    (source) => {
      expect(data(source).folder.map(({ title }) => title)).toEqual(['First', 'Second', 'More']);
    },
  );

  it('has beside the first page what no path leads to', () => {
    expect(data('docs/README.md').folder.map(({ title }) => title)).toEqual(['Beside']);
  });

  it('has no folder beside it where paths lead', () => {
    expect(data('docs/one.md').folder).toEqual([]);
  });

  it('lists headings of the second level', () => {
    expect(data('docs/one.md').headings.map(({ heading }) => heading)).toEqual(['H']);
    expect(data('docs/two.md').headings).toEqual([]);
  });

  it('is addressed from the page', () => {
    expect([data('docs/README.md').root, data('docs/paths/a.md').root]).toEqual(['', '../']);
    expect(data('docs/paths/a.md').next?.href).toBe('../one.html');
  });
});
