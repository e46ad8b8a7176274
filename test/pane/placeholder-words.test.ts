import { expect, it, jest } from '@jest/globals';

type Judging = typeof import('../../src/pane/placeholder-words');
type Placeholder = typeof import('../../src/agenda/placeholder');

/** As in a page, which begins with English alone. */
function freshPage() {
  let page: { judging: Judging; placeholder: Placeholder } | null = null;
  jest.isolateModules(() => {
    page = {
      judging: require('../../src/pane/placeholder-words') as Judging,
      placeholder: require('../../src/agenda/placeholder') as Placeholder,
    };
  });
  if (!page) throw new Error('nothing was loaded');
  const { judging, placeholder } = page as { judging: Judging; placeholder: Placeholder };
  const isNone = (answer: string) => placeholder.isPlaceholder(answer, 'purpose', '');
  return { judging, isNone };
}

it('a page judges answers in the languages of its policy once their lists have come', async () => {
  const { judging, isNone } = freshPage();
  expect(isNone('tbd')).toBe(true);
  expect(isNone('meddelas senare')).toBe(false);
  await judging.judgeIn(['en', 'sv']);
  expect(isNone('meddelas senare')).toBe(true);
});

it('a page that judges in English alone asks for no list', async () => {
  const { judging, isNone } = freshPage();
  await judging.judgeIn(['en']);
  expect(isNone('meddelas senare')).toBe(false);
});
