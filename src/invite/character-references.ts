/** Character references: what clients write instead of characters. The 252 names of HTML 4 cover every client in the corpus. */

// U+00A0 to U+00FF in order.
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

// The rest: each name followed by its character; Greek letters run in alphabetical order from U+0391 and U+03B1.
const greek =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega';
const others =
  'quot " amp & lt < gt > apos \' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ thetasym ϑ upsih ϒ piv ϖ ensp \u2002 ' +
  'emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” ' +
  'bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € image ℑ weierp ℘ ' +
  'real ℜ trade ™ alefsym ℵ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ forall ∀ part ∂ exist ∃ ' +
  'empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ ' +
  'there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ ' +
  'rceil ⌉ lfloor ⌊ rfloor ⌋ lang ⟨ rang ⟩ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦';

// What &#128; to &#159; mean, by windows-1252 (HTML standard §13.2.5.80); the five unused ones stand for themselves.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function named(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  latin1.split(' ').forEach((name, at) => {
    names.set(name, String.fromCharCode(0xa0 + at));
  });
  greek.split(' ').forEach((name, at) => {
    names.set(name, String.fromCharCode(0x391 + at));
    names.set(name.toLowerCase(), String.fromCharCode(0x3b1 + at));
  });
  names.set('sigmaf', 'ς');
  const pairs = others.split(' ');
  pairs.forEach((name, at) => {
    if (at % 2 === 0) names.set(name, pairs[at + 1] ?? '');
  });
  return names;
}

const names = named();

function numbered(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

function character(reference: string, body: string): string {
  if (!body.startsWith('#')) return names.get(body) ?? reference;
  const isHex = body.charAt(1).toLowerCase() === 'x';
  return numbered(isHex ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10));
}

/** Text with its character references replaced by what they stand for. Unknown names stay as they are, as in a browser. */
export function decodeCharacters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:(#x[0-9a-f]{1,8}|#[0-9]{1,8});?|([a-z][a-z0-9]{1,7});)/gi, (whole, number, name) =>
    character(whole, number ?? name),
  );
}
