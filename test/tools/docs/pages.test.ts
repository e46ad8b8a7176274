import { describe, expect, it } from '@jest/globals';
import { fileOf, hrefFrom, inLanguage, languagesOf, pagesOf, urlOf } from '../../../tools/docs/pages';

const pages = pagesOf(
  new Map([
    ['docs/guide.md', '# A `guide`'],
    ['docs/guide.sv.md', '# En guide'],
    ['docs/guide.fi.md', '# Opas'],
    ['docs/other.md', 'no heading'],
  ]),
);
const [finnish, guide, swedish, other] = pages;

describe('a page', () => {
  it.each([
    ['docs/README.md', 'index.html'],
    ['docs/organizers.sv.md', 'organizers.sv.html'],
    ['docs/decisions/README.md', 'decisions/index.html'],
    ['README.md', 'project/index.html'],
    ['SECURITY.md', 'project/SECURITY.html'],
    ['docs/policy.schema.json', 'policy.schema.json'],
  ])('of %s stands at %s', (source, url) => {
    expect(urlOf(source)).toBe(url);
  });

  it('has its first heading as its title, or its path', () => {
    expect([guide?.title, other?.title]).toEqual(['A guide', 'docs/other.md']);
  });

  it('is in the language that its file name ends in', () => {
    expect(pages.map(({ language }) => language)).toEqual(['fi', 'en', 'sv', 'en']);
  });

  it('knows its translations by their names alone, each called as its own speakers call it', () => {
    if (!swedish) throw new Error('no page');
    expect(languagesOf(swedish, pages).map(({ name }) => name)).toEqual(['English', 'suomi', 'svenska']);
  });

  it('is itself where it is not translated', () => {
    if (!guide || !other) throw new Error('no page');
    expect(inLanguage(guide, 'fi', pages)).toBe(finnish);
    expect(inLanguage(other, 'fi', pages)).toBe(other);
  });
});

describe('an address', () => {
  it.each([
    ['index.html', 'paths/developer.html', 'paths/developer.html'],
    ['paths/developer.html', 'project/index.html', '../project/index.html'],
    ['a/b.html', 'a/b.html', 'b.html'],
  ])('from %s to %s is %s', (from, to, href) => {
    expect(hrefFrom(from, to)).toBe(href);
  });

  it.each([
    ['https://example.com/x.md', null],
    ['#here', null],
    ['mailto:anna@contoso.com', null],
    ['../README.md#try-it', 'README.md'],
    ['policy.md', 'docs/policy.md'],
    ['a%20b.md', 'docs/a b.md'],
    ['decisions/', 'docs/decisions/README.md'],
  ])('in docs/guide.md of %s means %s', (link, file) => {
    expect(fileOf('docs/guide.md', link)).toBe(file);
  });
});
