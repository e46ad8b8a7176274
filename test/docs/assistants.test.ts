import { describe, expect, it } from '@jest/globals';
import { blockWords } from '../../src/text/block';
import { languages } from '../../src/text/language';
import { read } from './markdown';

const texts = ['docs/assistants/SKILL.md', 'docs/assistants/declarative-agent.md'];

describe.each(texts)('%s', (path) => {
  it.each(languages)('has the labels that the reader looks for, in %s', (language) => {
    const words = blockWords(language);
    const { firstLine, lastLine, why, topics, purpose, goal, preparation, nextStep, owner, due } = words;
    const lines = read(path).split('\n');
    expect([firstLine, lastLine, why, topics].filter((label) => !lines.includes(label))).toEqual([]);
    const withColon = [purpose, goal, preparation, nextStep, owner, due];
    expect(withColon.filter((label) => !lines.some((line) => line.startsWith(`${label}: `)))).toEqual([]);
    expect(read(path)).toContain(`${words.everyone}: …`);
  });

  it('is below the 8,000 characters that instructions of a declarative agent may have', () => {
    expect(read(path).length).toBeLessThan(8000);
  });
});
