/** What should be a text, as one: whatever else Office or an older session hands over is a blank one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
