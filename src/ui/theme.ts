/** Fluent's two themes. What ships has `used-theme.ts` in the place of this file (tools/webpack/used-themes.js). */
export { webDarkTheme as darkTheme, webLightTheme as lightTheme } from '@fluentui/react-components';
