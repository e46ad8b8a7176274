/**
 * Character references: what clients write instead of characters. All clients write numbers; by name, the corpus of real bodies has
 * only nbsp, quot, amp, lt, gt and raquo. Read are those, every letter of Latin-1 (HTML 4, §24.2), and the punctuation and signs that
 * people type. The rest is Greek, arrows and mathematics: no client writes them by name, and they would be a twentieth of gate.js.
 */

// Each name with its character behind it. First what &#128; to &#159; mean, in order, by windows-1252 (HTML standard §13.2.5.80); the
// five unused ones stand for themselves.
const windows1252 =
  'euro€ \u0081 sbquo‚ ƒ bdquo„ hellip… † ‡ ˆ ‰ Š ‹ OEligŒ \u008d Ž \u008f \u0090 lsquo‘ rsquo’ ldquo“ rdquo” bull• ndash– mdash— ˜ trade™ š › oeligœ \u009d ž Ÿ'.split(
    ' ',
  );
const named = byName([
  ...windows1252,
  ...'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad laquo« raquo» middot· sect§ deg° times× frac12½ pound£ copy© reg®'.split(
    ' ',
  ),
  ...'AEligÆ aeligæ OslashØ oslashø ETHÐ ethð THORNÞ thornþ szligß'.split(' '),
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
    /&(?:#(x[\da-f]{1,8}|\d{1,8});?|([a-z]\w{1,7});)/gi,
    // `0xe5` and `229` are numbers to JavaScript as they stand.
    (whole, number, name) =>
      number ? numbered(Number(number.replace(/^x/i, '0x'))) : (named.get(name) ?? marked(name) ?? whole),
  );
}
