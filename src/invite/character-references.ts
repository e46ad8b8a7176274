/**
 * Character references: what clients and programs write instead of characters. All clients write numbers; by name, read are all 252 of
 * HTML 4 (§24), which editors and tidying programs write, and what XML and HTML 5 call two more of ours.
 */

// Each name with its character behind it. First what &#128; to &#159; mean, in order, by windows-1252 (HTML standard §13.2.5.80); the
// five unused ones stand for themselves.
const windows1252 =
  'euro€ \u0081 sbquo‚ ƒ bdquo„ hellip… † ‡ ˆ ‰ Š ‹ OEligŒ \u008d Ž \u008f \u0090 lsquo‘ rsquo’ ldquo“ rdquo” bull• ndash– mdash— ˜ trade™ š › oeligœ \u009d ž Ÿ'.split(
    ' ',
  );
// Names of characters that follow one another: the signs of Latin-1 from 160, the Greek letters from alpha.
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';
const others =
  'quot" amp& lt< gt> AEligÆ ETHÐ times× OslashØ THORNÞ szligß aeligæ ethð divide÷ oslashø thornþ fnofƒ ' +
  'circˆ tilde˜ thetasymϑ upsihϒ pivϖ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e ' +
  'rlm\u200f bdquo„ dagger† Dagger‡ permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ imageℑ weierp℘ ' +
  'realℜ alefsymℵ larr← uarr↑ rarr→ darr↓ harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂ ' +
  'exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ ' +
  'cap∩ cup∪ int∫ there4∴ sim∼ cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ ' +
  'otimes⊗ perp⊥ sdot⋅ lceil⌈ rceil⌉ lfloor⌊ rfloor⌋ lang⟨ rang⟩ loz◊ spades♠ clubs♣ hearts♥ diams♦ ' +
  "apos' CenterDot·";

function inOrder(names: string, first: number, written = (name: string) => name): readonly string[] {
  return names.split(' ').map((name, at) => written(name) + String.fromCharCode(first + at));
}

const named = byName([
  ...windows1252,
  ...inOrder(latin1, 0xa0),
  ...inOrder(greek, 0x3b1),
  ...inOrder(greek, 0x391, (name) => name.charAt(0).toUpperCase() + name.slice(1)),
  ...others.split(' '),
]);

// Letters with marks are a letter and the name of its mark: `&aring;`, `&Eacute;`, `&scaron;`.
const marks = byName(
  'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a caron\u030c cedil\u0327'.split(' '),
);

function byName(entries: readonly string[]): ReadonlyMap<string, string> {
  return new Map(entries.map((entry) => [entry.slice(0, -1), entry.slice(-1)]));
}

function marked(name: string): string | undefined {
  const composed = (name.charAt(0) + marks.get(name.slice(1))).normalize('NFC');
  return composed.length === 1 ? composed : undefined;
}

function numbered(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return windows1252[code - 0x80]?.slice(-1) ?? (isCharacter ? String.fromCodePoint(code) : '\ufffd');
}

/** Text with its character references replaced by what they stand for. Unknown names stay as they are, as in a browser. */
export function decodeCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(x[\da-f]{1,8}|\d{1,8});?|([a-z]\w{1,8});)/gi,
    // `0xe5` and `229` are numbers to JavaScript as they stand.
    (whole, number, name) =>
      number ? numbered(Number(number.replace(/^x/i, '0x'))) : (named.get(name) ?? marked(name) ?? whole),
  );
}
