/** A span of time in equal parts, to be read side by side. */
export function slices(from: Date, to: Date, count: number): readonly (readonly [from: Date, to: Date])[] {
  const start = from.getTime();
  const at = (part: number) => new Date(start + Math.round(((to.getTime() - start) * part) / count));
  return Array.from({ length: count }, (_, part) => [at(part), at(part + 1)] as const);
}
