/** One thing that is wrong in a policy: where, and in words what was found and what was expected. */
export interface Mistake {
  /** `exempt.subjects[2]`, `line 3, column 5` where the text is no JSON, or '' for the policy as a whole. */
  readonly path: string;
  readonly message: string;
}

/** A field or an entry, below a path. */
export function below(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step)) return `${path}[${JSON.stringify(step)}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** "a", "a or b", "a, b or c". */
export function either(choices: readonly string[]): string {
  const most = choices.slice(0, -1).join(', ');
  return most === '' ? choices.join('') : `${most} or ${choices.at(-1)}`;
}

const longestShown = 60;

/** What was found, short enough for a line. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
  const text = JSON.stringify(value);
  const length = typeof value === 'string' ? ` (${[...value].length} characters)` : '';
  return text.length <= longestShown ? text : `${text.slice(0, longestShown - 1)}…"${length}`;
}
