/** Outlook takes 255 characters of a subject (Office.Subject.setAsync); no more is matched. */
const longestSubject = 255;

/**
 * Whether a subject matches any of a policy's regular expressions (flags `iu`). An expression that is none, for instance `(`,
 * matches nothing: a slip in the policy must not let everything through, nor stop a Send.
 */
export function matchesAny(patterns: readonly string[], subject: string): boolean {
  const text = subject.slice(0, longestSubject);
  return patterns.some((pattern) => matches(pattern, text));
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'iu').test(text);
  } catch {
    return false;
  }
}
