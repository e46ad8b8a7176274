import { describe, expect, it } from '@jest/globals';
import { isBareHeading, labelOf, namesAnAgenda, ownLineOf } from '../../src/invite/labels';
import { blockWordsOfAll } from '../../src/text/block';

const all = blockWordsOfAll().map((words) => [words.language, words] as const);

describe.each(all)('the labels in %s', (_, words) => {
  it('name an agenda in the first line and the last, for a line that does not is not looked at', () => {
    expect(namesAnAgenda(words.firstLine)).toBe(true);
    expect(namesAnAgenda(words.lastLine)).toBe(true);
  });

  it('have a heading that people write without our name', () => {
    const [heading = ''] = words.firstLine.split(' · ');
    expect(isBareHeading(heading)).toBe(true);
    expect(isBareHeading(`${heading.toUpperCase()}:`)).toBe(true);
    expect(isBareHeading(`${heading} 2027`)).toBe(false);
  });

  it('are the same with straight apostrophes and narrow blanks', () => {
    const typed = (text: string) => text.replaceAll('’', "'").replaceAll(' ', '\u00a0');
    expect(ownLineOf(typed(words.lastLine))?.means).toBe('lastLine');
    expect(labelOf(`${typed(words.purpose)}\u202f:`)?.means).toBe('purpose');
  });
});

describe.each(all)('a label in %s', (_, words) => {
  const labels = Object.entries(words).flatMap(([key, text]) => {
    const label = typeof text === 'string' ? labelOf(text) : null;
    return label ? [[key, label.means] as const] : [];
  });

  it('means one thing, whatever the language', () => {
    expect(labels.filter(([key, means]) => key !== means)).toEqual([]);
  });

  it('is there for every section, and for our own lines', () => {
    expect(labels.length).toBeGreaterThanOrEqual(13);
  });
});
