import { canonicalLine } from '../agenda/canonical';
import { decodeCharacters } from './character-references';
import { breaksLine } from './line-breaks';
import { parseBody } from './parse-body';
import { withoutSourceBreaks } from './visible-lines';

// A longer sentence is no purpose but a paragraph; fewer letters say nothing.
const longest = 240;
const fewestWords = 3;
// What comes after that many lines is not what the mail is about.
const mostLines = 40;
// Of one line no more is read: a body may be one endless line.
const longestLine = 2_000;

// "Hi Anna,", "Hej alla!", "Dear Ms Berg," and the like, alone on a line or before the sentence.
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hej|hejsan|hallå|tjena|tja|god (?:morgon|kväll|dag)|bästa|käre|kära)(?:\s+[^\s.!?,:;]+){0,4}(?:\s*[,!:–-]+\s*|\s*\.?$)/iu;
// "I hope this finds you well." says nothing of the matter.
const pleasantry =
  /^(?:(?:i )?hope (?:this|you|all|everything)|hoppas (?:att )?(?:allt|du|ni|det)|thanks? (?:you )?(?:for|all)|tack (?:för|så)|trust (?:this|you)|how are you|hur (?:är|mår|står)|allt (?:bra|väl))\b/iu;
// From here on it is a signature or what a program adds: nothing below is the mail.
const ending =
  /^(?:(?:best|kind|warm|many)? ?regards|best(?: wishes)?|cheers|thanks|thank you|many thanks|sincerely|yours|br|kr|hälsningar|hälsar|vänliga hälsningar|(?:med )?vänlig(?:a)? hälsning(?:ar)?|bästa hälsningar|mvh|vh|\/\/? ?\p{Lu}|sent from my|skickat från min|get outlook for|hämta outlook för|-- ?$|_{5,}|-{5,}|confidential|this (?:e-?mail|message) (?:and|is|may)|detta (?:mejl|meddelande))/iu;
// What a gateway puts above a mail of somebody outside.
const banner =
  /^\[?(?:caution|warning|external(?: sender| e-?mail)?|extern(?:t)?(?: (?:avsändare|mejl|e-?post))?|varning|you don.t often get e-?mail|du får inte ofta)\b/iu;
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
const sentence = /^.*?(?:[.!?…](?=\s+["“”'(]?[\p{Lu}\d]|\s*$)|$)/u;
const unended = /(?:\b(?:e\.g|i\.e|etc|t\.ex|bl\.a|m\.m|ca|kl|nr|no|mr|mrs|ms|dr|inc|ltd)|\b\p{Lu})\.$/iu;

function firstOf(line: string): string {
  let taken = '';
  let rest = line;
  while (rest !== '') {
    const [found = rest] = sentence.exec(rest) ?? [];
    taken += found;
    rest = rest.slice(found.length);
    if (found === '' || !unended.test(taken)) break;
  }
  return taken.trim();
}

/**
 * The first sentence of a mail that says something, from its HTML; '' where there is none. A greeting, a wish, what a gateway put above it, the
 * signature and every quoted message are left out. At most 240 characters; plain text, whatever stands there. Total.
 */
export function firstSentence(html: string): string {
  for (const line of linesOf(html)) {
    if (line === '' || quoted.test(line) || banner.test(line)) continue;
    if (ending.test(line)) return '';
    let rest = line.replace(greeting, '').trim();
    while (rest !== '') {
      const found = firstOf(rest);
      if (found === '') break;
      const isOne = found.split(' ').length >= fewestWords && !pleasantry.test(found) && !ending.test(found);
      if (isOne) return found.length <= longest ? found : '';
      rest = rest.slice(found.length).trim();
    }
  }
  return '';
}
