import type { Template } from '../template';

/** The templates a pane lists: the organisation's own first, then the shipped ones that it does not replace by id. */
export function templatesInForce(
  own: readonly Template[],
  shipped: readonly Template[],
): readonly Template[] {
  const replaced = new Set(own.map(({ id }) => id));
  return [...own, ...shipped.filter(({ id }) => !replaced.has(id))];
}
