import { describe, expect, it } from '@jest/globals';
import { excerpt, type Place, search } from '../../../tools/docs/search';

const place = (heading: string, text: string, language = 'en'): Place => ({
  href: `${heading}.html`,
  title: 'Guide',
  heading,
  text,
  language,
});
const places = [
  place('Send modes', 'What stops, and what happens when we are down.'),
  place('Topics', 'A shorter meeting has its topics in minutes. Send them.'),
  place('Kortare möte', 'När mötet kan bli kortare står det i panelen.', 'sv'),
  place('Agenda', 'The agenda in the invite.'),
  place('Agenda, svenska', 'Agenda i inbjudan.', 'sv'),
];
const found = (query: string, language = 'en') =>
  search(places, query, language).map(({ heading }) => heading);

describe('a search', () => {
  it('puts a word in a heading before the same word in the text', () => {
    expect(found('send')).toEqual(['Send modes', 'Topics']);
  });

  it.each(['kortare', 'korta', 'kortere', 'KORTARE'])('finds %s', (query) => {
    expect(found(query, 'sv')).toContain('Kortare möte');
  });

  it('wants all words, and takes any of them where no place has all', () => {
    expect(found('shorter topics')).toEqual(['Topics']);
    expect(found('kortare topics')).toHaveLength(2);
  });

  it("puts the reader's language first, and leaves the others in", () => {
    expect(found('agenda', 'sv')).toEqual(['Agenda, svenska', 'Agenda']);
    expect(found('agenda')).toEqual(['Agenda', 'Agenda, svenska']);
  });

  it('finds nothing for nothing', () => {
    expect(found('zzzz')).toEqual([]);
  });
});

describe('an excerpt', () => {
  const long = `${'before '.repeat(40)}needle ${'after '.repeat(60)}`;

  it('has the word in it, cut at blanks', () => {
    expect(excerpt(long, 'Needle')).toMatch(/^… before .*needle after .* …$/);
    expect(excerpt(long, 'Needle').length).toBeLessThan(220);
  });

  it.each(['absent', ''])('is the beginning for "%s"', (query) => {
    expect(excerpt('A short text.', query)).toBe('A short text.');
  });
});
