/** Filled in once the rest of what ships is there (tools/webpack/used-themes.js). */
declare const SYFTE_LIGHT_THEME: string;
/** What differs from the light one. */
declare const SYFTE_DARK_THEME: string;

/** Fluent's two themes as they ship: the tokens that are used, and no palettes to work them out from. */
export const lightTheme = SYFTE_LIGHT_THEME;
export const darkTheme = SYFTE_DARK_THEME;
