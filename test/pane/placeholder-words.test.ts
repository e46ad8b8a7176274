import { expect, it, jest } from '@jest/globals';

type Judging = typeof import('../../src/pane/placeholder-words');
type Placeholder = typeof import('../../src/agenda/placeholder');

/** As in a page, which begins without any list. */
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
  expect(['', '-', 'xx', 'tbd', 'meddelas senare'].map(isNone)).toEqual([true, true, true, false, false]);
  await judging.judgeIn(['en', 'sv']);
  expect(['tbd', 'meddelas senare'].map(isNone)).toEqual([true, true]);
});

it('English is judged in beside every language, and the others only where they are asked for', async () => {
  const { judging, isNone } = freshPage();
  await judging.judgeIn(['fi']);
  expect(['tbd', 'meddelas senare'].map(isNone)).toEqual([true, false]);
});

it('a list that does not come holds no other up, nor is the page done before the others are there', async () => {
  const { judging, isNone } = freshPage();
  jest.doMock('../../src/agenda/placeholder-words/da', () => {
    throw new Error('no such file');
  });
  let come = () => {};
  const swedish = jest.requireActual('../../src/agenda/placeholder-words/sv');
  // What an import gives is waited for where it can be: as a file that is on its way.
  jest.doMock('../../src/agenda/placeholder-words/sv', () => ({
    __esModule: true,
    // biome-ignore lint/suspicious/noThenProperty: stands for the promise of a file.
    then: (settle: (file: unknown) => void) => {
      come = () => settle(swedish);
    },
  }));
  const judged = judging.judgeIn(['da', 'sv']).then(() => isNone('meddelas senare'));
  setImmediate(() => come());
  expect(await judged).toBe(true);
});
