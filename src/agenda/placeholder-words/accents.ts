/** How a word or pattern is read that people also type without its accents ("reunion" for "réunion"). */

const marks = /\p{M}/gu;

function bare(text: string): string {
  return text.normalize('NFD').replace(marks, '');
}

/** Words between blanks, with and without their accents. */
export function withAndWithoutAccents(words: string): string {
  return `${words} ${bare(words)}`;
}

/** The same pattern for whoever leaves accents out. It must hold no letter with an accent inside of brackets. */
export function anyAccents(pattern: RegExp): RegExp {
  const source = pattern.source.replace(/[à-öø-ÿœ]/g, (letter) =>
    letter === 'œ' ? '(?:œ|oe)' : `[${letter}${bare(letter)}]`,
  );
  return new RegExp(source, pattern.flags);
}
