import { canonicalLine } from '../agenda/canonical';
import { decodeCharacters } from './character-references';
import { breaksLine } from './line-breaks';
import { parseBody } from './parse-body';
import { withoutSourceBreaks } from './visible-lines';
import { inAnyLanguage } from './written-words/all-languages';

// A longer sentence is no purpose but a paragraph; fewer letters say nothing.
const longest = 240;
const fewestWords = 3;
// What comes after that many lines is not what the mail is about.
const mostLines = 40;
// Of one line no more is read: a body may be one endless line.
const longestLine = 2_000;

// "Hi Anna,", "Hej alla!", "Dear Ms Berg," and the like, alone on a line or before the sentence.
const greeting = new RegExp(
  `^¡?${inAnyLanguage('greetings')}(?:\\s+[^\\s.!?,:;]+){0,4}(?:\\s*[,!:–-]+\\s*|\\s*\\.?$)`,
  'iu',
);
// "I hope this finds you well." says nothing of the matter.
const pleasantry = new RegExp(`^${inAnyLanguage('pleasantries')}(?!\\p{L})`, 'iu');
// From here on it is a signature or what a program adds: nothing below is the mail.
const ending = new RegExp(
  `^(?:${inAnyLanguage('farewells')}(?!\\p{L})|${inAnyLanguage('disclaimers')}|//? ?\\p{Lu}|-- ?$|_{5,}|-{5,})`,
  'iu',
);
// What a gateway puts above a mail of somebody outside.
const banner = new RegExp(`^\\[?${inAnyLanguage('banners')}(?!\\p{L})`, 'iu');
const quoted = /^[>|]/;

/** Visible lines of a mail in its own words: above a quoted message, without links of their own. */
function linesOf(html: string): readonly string[] {
  const body = parseBody(html);
  // An agenda in a mail answers its own questions.
  if (body.place) return [];
  const lines: string[] = [];
  let line = '';
  for (const token of body.tokens) {
    if (token.start >= body.quoteFrom || lines.length > mostLines) break;
    if (token.kind === 'text' && line.length < longestLine) line += html.slice(token.start, token.end);
    if (!breaksLine(token)) continue;
    lines.push(line);
    line = '';
  }
  return [...lines, line].map((raw) =>
    canonicalLine(withoutSourceBreaks(decodeCharacters(raw.slice(0, longestLine)))),
  );
}

// An abbreviation or an initial before a full stop does not end a sentence, nor does a figure ("1.5", "kl. 9").
const sentence = /^.*?(?:[.!?…](?=\s+["“”'(«¿¡]*\s?[\p{Lu}\d]|\s*$)|$)/u;
const unended = new RegExp(
  `(?<!\\p{L})(?:${inAnyLanguage('abbreviations')}|(?<!\\d)\\d{1,2}|\\p{Lu})\\.$`,
  'iu',
);

function firstOf(line: string): string {
  let taken = '';
  let rest = line;
  while (rest !== '') {
    const [found = rest] = sentence.exec(rest) ?? [];
    taken += found;
    rest = rest.slice(found.length);
    if (!unended.test(taken)) break;
  }
  return taken.trim();
}

/**
 * The first sentence of a mail that says something, from its HTML; '' where there is none. A greeting, a wish, what a gateway put above it, the
 * signature and every quoted message are left out. At most 240 characters; plain text, whatever stands there. Total.
 */
export function firstSentence(html: string): string {
  for (const line of linesOf(html)) {
    if (quoted.test(line) || banner.test(line)) continue;
    if (ending.test(line)) return '';
    let rest = line.replace(greeting, '').trim();
    while (rest !== '') {
      const found = firstOf(rest);
      const isOne = found.split(' ').length >= fewestWords && !pleasantry.test(found) && !ending.test(found);
      if (isOne) return found.length <= longest ? found : '';
      rest = rest.slice(found.length).trim();
    }
  }
  return '';
}
