import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Fluent's two themes, as declarations of CSS. What ships has `used-theme.ts` in the place of this file (tools/webpack/used-themes.js). */
export const lightTheme = declared(webLightTheme);
/** What differs from the light one, and what does not. */
export const darkTheme = declared(webDarkTheme);

function declared(theme: Theme): string {
  return Object.entries(theme)
    .map(([token, value]) => `--${token}:${value}`)
    .join(';');
}
