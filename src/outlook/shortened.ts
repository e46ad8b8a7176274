/** A text of at most `longest` UTF-16 units, with "…" where something was cut off. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A blank, half a surrogate pair, or a joiner that leads to a character cut away would show before the "…".
  return `${text.slice(0, longest - 1).replace(/(?:[\s\ud800-\udbff]|\u200d|\ufe0f)+$/, '')}…`;
}
