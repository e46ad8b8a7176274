import { describe, expect, it } from '@jest/globals';
import { execute } from '../../../sandbox/host/execute';
import { droppedWords, withoutWords } from '../../../sandbox/rewriting/drop-words';
import { aForm, aWorld } from '../../builders/form';

const own =
  '<p>First line</p><div id="ours"><p>Kept</p><b>Kept too</b></div><p>With <a href="https://a.example">a link</a> and <b>bold</b></p><ul><li>One</li><li>Two</li></ul><table><tr><td><p>In a table</p></td></tr></table><div><p>Last line</p></div><p>&nbsp;</p>';

describe('a client that loses words of the organizer', () => {
  it.each([
    ['first', ['First line']],
    ['last', ['Last line']],
    ['lists', ['One', 'Two']],
    ['links', ['a link']],
    ['bold', ['bold']],
    ['all', ['First line', 'With', 'a link', 'bold', 'One', 'Two', 'Last line']],
  ] as const)('%s: %j', (which, lost) => {
    const left = withoutWords(own, which);
    const every = ['First line', 'With', 'a link', 'bold', 'One', 'Two', 'Last line'];
    expect(every.filter((words) => !left.includes(words))).toEqual(lost);
    for (const kept of ['Kept', 'Kept too', 'In a table']) expect(left).toContain(kept);
  });

  it('loses nothing of a body without any', () => {
    for (const which of droppedWords) expect(withoutWords('plain', which)).toBe('plain');
  });

  it('does so when the body is replaced, not when something is put above it', () => {
    const quirks = { ...aWorld().quirks, dropsWords: 'all' as const };
    const bodyAfter = (dispatchId: number) => {
      const form = aForm({ body: '<p>Old</p>' });
      const params = { coercionType: 3, data: '<p>New</p>' };
      const answer = execute(dispatchId, params, form, aWorld({ quirks }));
      return 'change' in answer ? answer.change?.body : null;
    };
    expect([bodyAfter(38), bodyAfter(23)]).toEqual(['', '<p>New</p><p>Old</p>']);
  });
});
