/** How the pane is coloured: as chosen, or as the system is. */
export type Appearance = 'light' | 'dark' | 'automatic';

export const appearances: readonly Appearance[] = ['light', 'dark', 'automatic'];

const key = 'syfte.appearance';

/** The choice remembered in this browser. `automatic` when there is none, or when storage is out of bounds for a framed page. */
export function rememberedAppearance(): Appearance {
  try {
    const remembered = window.localStorage.getItem(key);
    return appearances.find((appearance) => appearance === remembered) ?? 'automatic';
  } catch {
    return 'automatic';
  }
}

/** Remembers the choice where the browser allows it; else it holds until the pane closes. */
export function rememberAppearance(appearance: Appearance): void {
  try {
    window.localStorage.setItem(key, appearance);
  } catch {
    // Storage of framed pages can be switched off: then the choice is not remembered, and nothing else changes.
  }
}
