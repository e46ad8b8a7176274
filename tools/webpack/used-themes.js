const { NormalModuleReplacementPlugin } = require('webpack');

/** Names that stand in the bundles until it is known which tokens are used in them (src/ui/used-theme.ts). Nothing else is called so. */
const marks = { light: 'SYFTE_LIGHT_THEME', dark: 'SYFTE_DARK_THEME' };

/** Fluent's list of all tokens, where a script holds it: being on it is not being used. */
const listed = /\b(\w+):\s*["']var\(--\1\)["']/g;
/** How a script uses one: in a style, or by its name on that list. */
const uses = /var\(--(\w+)|\.(\w+)\b/g;

/** The tokens of Fluent that are used in any of these scripts, `var(--colorBrandBackground)`: those of the light theme, and what differs in the dark one. */
function usedThemes(scripts) {
  const { webDarkTheme, webLightTheme } = require('@fluentui/react-components');
  const named = new Set();
  for (const script of scripts)
    for (const [, inStyle, onList] of script.replace(listed, '').matchAll(uses)) named.add(inStyle ?? onList);
  const names = Object.keys(webLightTheme).filter((name) => named.has(name));
  const of = (theme, wanted) => Object.fromEntries(wanted.map((name) => [name, theme[name]]));
  const differing = names.filter((name) => webLightTheme[name] !== webDarkTheme[name]);
  return { light: of(webLightTheme, names), dark: of(webDarkTheme, differing) };
}

/** As declarations of CSS: what src/ui/appearance.ts puts between braces. */
function declared(theme) {
  return Object.entries(theme)
    .map(([token, value]) => `--${token}:${value}`)
    .join(';');
}

/**
 * A theme of Fluent's is 450 tokens, which it works out from palettes in every browser (10 KB gzip). What ships has those that its own files
 * use, as they come out: src/ui/used-theme.ts in the place of src/ui/theme.ts.
 */
class UsedThemes {
  apply(compiler) {
    new NormalModuleReplacementPlugin(/^\.\/theme$/, (request) => {
      if (/[\\/]src[\\/]ui$/.test(request.context)) request.request = './used-theme';
    }).apply(compiler);
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('UsedThemes', (compilation) => {
      // Before the minifier, which then sees the tokens as any other text.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'UsedThemes', stage }, (assets) => {
        const scripts = Object.entries(assets).filter(([name]) => name.endsWith('.js'));
        const themes = usedThemes(scripts.map(([, source]) => String(source.source())));
        for (const [name, source] of scripts) {
          const text = String(source.source());
          const found = Object.entries(marks).flatMap(([which, mark]) =>
            [...text.matchAll(new RegExp(`\\b${mark}\\b`, 'g'))].map(({ index }) => ({ which, index, mark })),
          );
          if (found.length === 0) continue;
          const filled = new sources.ReplaceSource(source);
          for (const { which, index, mark } of found)
            filled.replace(index, index + mark.length - 1, JSON.stringify(declared(themes[which])));
          compilation.updateAsset(name, filled);
        }
      });
    });
  }
}

module.exports = { UsedThemes, usedThemes };
