import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isPlaceholder } from '../../../src/agenda/placeholder';
import { alreadyWritten } from '../../../src/invite/already-written';
import { labelled } from '../../../src/invite/answer-labels';
import { firstSentence } from '../../../src/invite/first-sentence';
import { parseBody } from '../../../src/invite/parse-body';
import { either, inAnyLanguage, writtenWords } from '../../../src/invite/written-words/all-languages';
import type { WrittenWords } from '../../../src/invite/written-words/written-words';
import { languages } from '../../../src/text/language';
import '../../../src/agenda/placeholder-words/all-languages';

const p = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const purposes = (body: string, subject = 'Tromsø') =>
  alreadyWritten(parseBody(body), subject).flatMap((offer) =>
    offer.answer === 'purpose' ? [offer.text] : [],
  );
/** As it is offered: without the full stop. */
const bare = (sentence: string) => sentence.replace(/[.!]$/, '');

const fixture = (language: string) => join(__dirname, '../../fixtures/invites-by-hand', `${language}.txt`);

/** What people write in one language, one a line, by the heading above it; "line => what is read in it". */
function written(language: string): (heading: string) => readonly (readonly [line: string, read: string])[] {
  const sections = readFileSync(fixture(language), 'utf8')
    .split(/^# /m)
    .map((section) => section.split('\n').filter((line) => line !== ''));
  return (heading) =>
    sections
      .filter(([title]) => title === heading)
      .flatMap(([, ...lines]) => lines.map((line) => line.split(' => ')))
      .map(([line = '', read = '']) => [line, read]);
}

it('every language has lines by hand that are judged', () => {
  expect(languages.filter((language) => !existsSync(fixture(language)))).toEqual([]);
});

describe.each(languages)('what people write in %s', (language) => {
  const lines = written(language);

  it.each(lines('taken'))('says what the meeting is for: %s', (sentence) => {
    expect(purposes(p(`${bare(sentence)}${/\?$/.test(sentence) ? '' : '.'}`))).toEqual([bare(sentence)]);
  });

  it.each(lines('passed over'))('does not say what the meeting is for: %s', (sentence) => {
    expect(purposes(p(sentence))).toEqual([]);
  });

  it.each(lines('ends the text'))('ends the text: %s', (line) => {
    const wish = 'We need to choose a supplier';
    expect(purposes(p(line, wish))).toEqual([]);
    expect(purposes(p(wish, line))).toEqual([wish]);
  });

  it.each(lines('subject'))('asks for the meeting in its subject: %s', (subject, purpose) => {
    expect(purposes('', subject)).toEqual([purpose]);
    expect(isPlaceholder(purpose, 'purpose', subject)).toBe(false);
  });

  it.each(lines('subject that says nothing'))('says nothing in its subject: %s', (subject) => {
    expect(purposes('', subject)).toEqual([]);
  });

  it.each(lines('label'))('is an answer behind its label: %s', (line, read) => {
    const found = labelled(line);
    expect(`${found?.answer} ${found?.rest}`).toBe(read);
  });

  it.each(lines('no label'))('is no label: %s', (line) => {
    expect(labelled(line)).toBeNull();
  });

  it.each(lines('first sentence of a mail'))('is what a mail says first: %s', (mail, sentence) => {
    expect(firstSentence(p(mail))).toBe(sentence);
  });
});

describe('the words of a language', () => {
  const fields = (words: WrittenWords) => {
    const { labels, ...others } = words;
    return Object.entries({ ...others, ...labels });
  };

  it.each(languages)('are patterns that match no empty text: %s', (language) => {
    const empty = fields(writtenWords[language]).filter(([, words]) =>
      new RegExp(`^${either([words])}$`, 'iu').test(''),
    );
    expect(empty).toEqual([]);
  });

  it('are one group of a pattern, which matches nothing where there are none', () => {
    expect(either(['a|b', '', 'c'])).toBe('(?:a|b|c)');
    expect(new RegExp(either(['', ''])).test('')).toBe(false);
  });

  it('are read in every language together', () => {
    const greeting = new RegExp(`^${inAnyLanguage('greetings', 'farewells')}$`, 'iu');
    for (const word of ['hi', 'Hej', 'moi', 'Guten Tag', 'bonjour', 'hola', 'Kjære', 'mfg']) {
      expect(word).toMatch(greeting);
    }
  });
});
