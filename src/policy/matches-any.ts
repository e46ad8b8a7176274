/** Outlook takes 255 characters of a subject (Office.Subject.setAsync); no more is matched. */
export const longestSubject = 255;

/**
 * Whether a subject matches any of a policy's regular expressions (flags `iu`). An expression that is none, for instance `(`,
 * matches nothing: a slip in the policy must not let everything through, nor stop a Send.
 */
export function matchesAny(patterns: readonly string[], subject: string): boolean {
  const text = subject.normalize('NFC').slice(0, longestSubject);
  return patterns.some((pattern) => matches(pattern, text));
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(withWordEdges(pattern.normalize('NFC')), 'iu').test(text);
  } catch {
    return false;
  }
}

/** A sign of a word, in every language. */
const sign = '[\\p{L}\\p{M}\\p{N}_]';
const edge = `(?:(?<=${sign})(?!${sign})|(?<!${sign})(?=${sign}))`;
const noEdge = `(?:(?<=${sign})(?=${sign})|(?<!${sign})(?!${sign}))`;

/**
 * `\b` as people mean it. JavaScript's own knows the letters of English alone: for it "övning" does not begin with an edge, and
 * "brandövning" has one in its middle. Within a class (`[\b]`) it is a backspace, and stays one.
 */
function withWordEdges(pattern: string): string {
  return pattern.replace(/\[(?:\\[\s\S]|[^\]\\])*\]|\\[\s\S]/g, (part) =>
    part === '\\b' ? edge : part === '\\B' ? noEdge : part,
  );
}
