import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { expect, it } from '@jest/globals';

const { usedThemes } = require('../../../tools/webpack/used-themes.js') as {
  usedThemes(scripts: readonly string[]): Record<'light' | 'dark', Record<string, string>>;
};

it('the themes that ship have the tokens that a style names, with Fluent’s values', () => {
  const { light, dark } = usedThemes([
    '.a{color:var(--colorBrandBackground)}',
    '.b{padding:var(--spacingVerticalM)}',
  ]);
  expect(light).toEqual({
    colorBrandBackground: webLightTheme.colorBrandBackground,
    spacingVerticalM: webLightTheme.spacingVerticalM,
  });
  expect(dark).toEqual({ colorBrandBackground: webDarkTheme.colorBrandBackground });
});

it('a token that a script takes from Fluent’s list is used, and the others on the list are not', () => {
  const list =
    'const t={colorNeutralStroke1:"var(--colorNeutralStroke1)",colorNeutralStroke2: \'var(--colorNeutralStroke2)\'};';
  const { light } = usedThemes([`${list}draw(t.colorNeutralStroke2)`]);
  expect(Object.keys(light)).toEqual(['colorNeutralStroke2']);
});
