/** The same items in `count` other orders, the same each time it is asked (a linear congruential generator: Numerical Recipes' constants). */
export function otherOrders<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return Array.from({ length: count }, () =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item),
  );
}
