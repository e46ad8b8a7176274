/** "Bo Berg" and "Berg, Bo" → BB; "Sales team" → ST; an address → its first letter. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** Number of colours in the style sheet. */
const colours = 6;

/** The same colour for the same name, always. */
export function colourOf(name: string): number {
  const mixed = Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 0);
  return mixed % colours;
}

/** Somebody as Outlook shows them: initials in a coin. Decoration: the name stands beside it, and only there for assistive technology. */
export function Coin({ name }: { name: string }) {
  return (
    <span className={`coin colour-${colourOf(name)}`} data-initials={initialsOf(name)} aria-hidden="true" />
  );
}
