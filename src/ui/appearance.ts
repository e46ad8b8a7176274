import { darkTheme, lightTheme } from './theme';

/** How the pane is coloured: as chosen, or as the system is. */
export type Appearance = 'light' | 'dark' | 'automatic';

export const appearances: readonly Appearance[] = ['light', 'dark', 'automatic'];

const key = 'syfte.appearance';

/** The choice remembered in this browser. `automatic` when there is none, or when storage is out of bounds for a framed page. */
function rememberedAppearance(): Appearance {
  try {
    const remembered = window.localStorage.getItem(key);
    return appearances.find((appearance) => appearance === remembered) ?? 'automatic';
  } catch {
    return 'automatic';
  }
}

/** Remembers the choice where the browser allows it; else it holds until the pane closes. */
function rememberAppearance(appearance: Appearance): void {
  try {
    window.localStorage.setItem(key, appearance);
  } catch {
    // Storage of framed pages can be switched off: then the choice is not remembered, and nothing else changes.
  }
}

/**
 * Colours the page before anything is drawn: with Fluent's tokens, and as was chosen. A page that is `automatic` has no class and follows the
 * system by itself, for Outlook does not tell its theme to add-ins with event-based activation (Office: officeTheme).
 */
export function colourPageAsRemembered(): void {
  addThemes();
  colourPage(rememberedAppearance());
}

/**
 * Fluent's tokens as custom properties of the whole page, by the classes that its own style goes by, too (src/ui/page-style.ts): what is drawn outside of
 * the root, as a dialog, has them as well. Put in rule by rule, which the content policy allows.
 */
function addThemes(): void {
  const { sheet } = document.head.appendChild(document.createElement('style'));
  const rules = [
    `html{${lightTheme}}`,
    `@media (prefers-color-scheme:dark){html:not(.light){${darkTheme}}}`,
    `html.dark{${darkTheme}}`,
  ];
  for (const [at, rule] of rules.entries()) sheet?.insertRule(rule, at);
}

/** What the tokens, the page's own style and the browser's controls are coloured by. */
function colourPage(appearance: Appearance): void {
  const { classList, style } = document.documentElement;
  for (const one of ['light', 'dark'] as const) classList.toggle(one, one === appearance);
  style.colorScheme = appearance === 'automatic' ? '' : appearance;
}

/** How the page is coloured now. */
export function shownAppearance(): Appearance {
  const { classList } = document.documentElement;
  return appearances.find((appearance) => classList.contains(appearance)) ?? 'automatic';
}

/** Colours the page, and remembers it. */
export function chooseAppearance(appearance: Appearance): void {
  rememberAppearance(appearance);
  colourPage(appearance);
}
