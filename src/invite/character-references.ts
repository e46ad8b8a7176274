/**
 * Character references: what clients write instead of characters. All clients write numbers; by name, the corpus of real bodies has
 * only nbsp, quot, amp, lt, gt and raquo. Read are all names of Latin-1 (HTML 4, §24.2) and the punctuation of §24.4. The rest is
 * Greek, arrows and mathematics: no client writes them by name, and they would be a twentieth of gate.js.
 */

// Letters with marks are a letter and the name of its mark: `&aring;`, `&Eacute;`, `&scaron;`.
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

// U+00A0 to U+00BF in order.
const signs =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil ' +
  'sup1 ordm raquo frac14 frac12 frac34 iquest';
const others =
  'quot " amp & lt < gt > apos \' AElig Æ aelig æ Oslash Ø oslash ø ETH Ð eth ð THORN Þ thorn þ szlig ß OElig Œ oelig œ ' +
  'times × divide ÷ circ ˆ tilde ˜ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f ' +
  'ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ ' +
  'lsaquo ‹ rsaquo › euro € trade ™ rarr → larr ← minus −';

// What &#128; to &#159; mean, by windows-1252 (HTML standard §13.2.5.80); the five unused ones stand for themselves.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function collect(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  signs.split(' ').forEach((name, at) => {
    names.set(name, String.fromCharCode(0xa0 + at));
  });
  const pairs = others.split(' ');
  pairs.forEach((name, at) => {
    if (at % 2 === 0) names.set(name, pairs[at + 1] ?? '');
  });
  return names;
}

const names = collect();

function marked(name: string): string | undefined {
  const composed = (name.charAt(0) + (marks[name.slice(1)] ?? name)).normalize('NFC');
  return composed.length === 1 ? composed : undefined;
}

function numbered(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

function character(reference: string, body: string): string {
  // `0xe5` and `229` are numbers to JavaScript as they stand.
  if (body.startsWith('#')) return numbered(Number(body.slice(1).replace(/^x/i, '0x')));
  return names.get(body) ?? marked(body) ?? reference;
}

/** Text with its character references replaced by what they stand for. Unknown names stay as they are, as in a browser. */
export function decodeCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:(#x[0-9a-f]{1,8}|#[0-9]{1,8});?|([a-z][a-z0-9]{1,7});)/gi, (whole, number, name) =>
    character(whole, number ?? name),
  );
}
