import { expect, it } from '@jest/globals';
import { blockWordsOfAll } from '../../../src/text/block';
import { reportWords } from '../../../tools/report/report-words';

it.each(blockWordsOfAll().map((words) => [words.language, words] as const))(
  'the report in %s calls the answers what the agenda block calls them',
  (language, { purpose, goal, nextStep }) => {
    const { answers, outcome } = reportWords(language);
    expect([answers.lacks_purpose, answers.lacks_goal, answers.lacks_next_step, outcome]).toEqual([
      purpose,
      goal,
      nextStep,
      goal,
    ]);
  },
);
