const { createHash } = require('node:crypto');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { typescript } = require('./tools/webpack/typescript.js');
const { UsedThemes } = require('./tools/webpack/used-themes.js');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** Where a site goes: what ships into dist/, what `npm start` serves while somebody works on it beside everything else that is built. */
const siteFolder = (mode) => at(mode === 'development' ? 'build/development/site' : 'dist');
const outlookFolder = (mode) => at(mode === 'development' ? 'build/development/outlook' : 'build/outlook');

/**
 * Styles worked out while the site is built instead of in every browser: what does that (Griffel's makeStyles, with a prefixer and a mirror for
 * right-to-left) is then in no page. Only as it ships: a build that somebody waits for is quicker without.
 */
const stylesAheadOfTime = {
  test: /\.tsx?$/,
  include: at('src'),
  enforce: 'post',
  use: { loader: '@griffel/webpack-loader' },
};

const common = (mode) => ({
  mode,
  // Never maps inside of what runs: the policy of the pages allows no eval.
  devtool: mode === 'development' ? 'cheap-module-source-map' : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [typescript] },
  performance: { hints: false },
  stats: 'errors-warnings',
  // React picks its build by this name; nothing else of the environment reaches the bundles.
  plugins: [new DefinePlugin({ 'process.env.NODE_ENV': JSON.stringify(mode) })],
});

/** TypeScript that the build itself reads, when it is needed: the gate needs none. */
const fromTypescript = (file) => require('tsx/cjs/api').require(file, __filename);

const page = (name, chunks, template, templateParameters = {}) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: at(template),
    templateParameters,
    chunks,
    scriptLoading: 'defer',
    minify: false,
  });

/**
 * A page of a pane: it is seen before any script has come (docs/decisions/0020-what-a-page-loads-first.md), as outlines of what will stand there, `b`
 * a heading and `i` a box. What it is called until its words have come, whatever the language, is English.
 */
const pane = (name, title, outlines) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: at('src/pane/pane.html'),
    chunks: [`${name}-words`, name],
    chunksSortMode: 'manual',
    inject: false,
    minify: false,
    templateParameters: (_compilation, { js: [words, ...scripts] }) => ({
      title,
      words,
      scripts,
      bones: [...outlines].map((one) => `<${one}></${one}>`).join(''),
      pageStyle: fromTypescript('./src/ui/page-style.ts').pageStyle,
    }),
  });

/** A pane in two scripts: a small one that asks for the words of the reader's language, ahead of everything, and the rest. */
const paneEntry = (name) => ({
  [`${name}-words`]: at(`src/pane/${name}/words.ts`),
  [name]: { import: at(`src/pane/${name}/main.tsx`), dependOn: `${name}-words` },
});

/** English is in the gate itself. */
const packs = ['da', 'de', 'es', 'fi', 'fr', 'nb', 'sv'];

/**
 * Puts the packs of the languages before the gate, each a script of its own between marks, by which `npm run configure` leaves out those that a policy
 * has not (tools/stamp/gate-packs.ts, docs/decisions/0026-a-pack-for-each-language.md). Once each has been made small, and before maps are drawn.
 */
class PacksInGate {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('PacksInGate', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 50;
      compilation.hooks.processAssets.tap({ name: 'PacksInGate', stage }, () => {
        const before = packs.flatMap((language) => [
          `/*syfte-pack:${language}*/`,
          compilation.getAsset(`pack.${language}.js`).source,
          '/*syfte-pack:end*/\n',
        ]);
        compilation.updateAsset('gate.js', (gate) => new sources.ConcatSource(...before, gate));
        for (const language of packs) compilation.deleteAsset(`pack.${language}.js`);
      });
    });
  }
}

/** One self-contained file at a fixed address: classic Outlook runs it alone, the runtime page of the other clients loads it. */
const gate = (mode) => ({
  ...common(mode),
  name: 'gate',
  target: ['web', 'es2022'],
  entry: {
    gate: at('src/gate/gate.ts'),
    ...Object.fromEntries(packs.map((language) => [`pack.${language}`, at(`src/gate/packs/${language}.ts`)])),
  },
  plugins: [...common(mode).plugins, new PacksInGate()],
  output: { path: siteFolder(mode), filename: '[name].js', publicPath: '/' },
  // The map lies beside gate.js, which does not name it: no Outlook looks for it.
  devtool: 'hidden-source-map',
  // What makes gate.js smallest once it is zipped. `unsafe_arrows` is unsafe only for functions called with `new`: there are none.
  optimization: {
    splitChunks: false,
    runtimeChunk: false,
    minimizeOptions: {
      javascript: {
        ecma: 2022,
        compress: { passes: 6, hoist_funs: true, inline: 1, unsafe_arrows: true },
      },
    },
  },
});

/** policy.js with the default policy and no sign-in, at a fixed address: `npm run configure` writes a tenant's own in its place. */
class DefaultPolicyScript {
  apply(compiler) {
    const { defaultPolicyScript } = fromTypescript('./tools/stamp/default-script.ts');
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('DefaultPolicyScript', (compilation) => {
      // Not for the minifier: the text is the one that `policyScript` gives, byte for byte.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'DefaultPolicyScript', stage }, () =>
        compilation.emitAsset('policy.js', new sources.RawSource(defaultPolicyScript), { minimized: true }),
      );
    });
  }
}

/**
 * The names that files have until their content is known, made of what they are called and not of the folder of the project, as webpack's own are.
 * They stand in the code while it is made small, and how often a letter stands there decides how variables are called: without this, the same
 * sources gave other files in another folder (test/e2e/two-folders.e2e.ts).
 */
class PassingNames {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PassingNames', (compilation) =>
      compilation.hooks.contentHash.tap({ name: 'PassingNames', stage: 1000 }, (chunk) => {
        chunk.contentHash.javascript = createHash('sha256')
          .update(`${chunk.name ?? ''} ${chunk.id}`)
          .digest('hex')
          .slice(0, 20);
      }),
    );
  }
}

/**
 * A chunk that has a name is called by it in the scripts, too. By number each page carried a second list beside that of the files, from numbers
 * to names (0.4 KB of gzip on every page).
 */
class IdsByName {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('IdsByName', (compilation) =>
      compilation.hooks.beforeChunkIds.tap('IdsByName', (chunks) => {
        for (const chunk of chunks) if (chunk.name) [chunk.id, chunk.ids] = [chunk.name, [chunk.name]];
      }),
    );
  }
}

/**
 * What pages share and load at once. MSAL and the Graph SDK are in chunks of their own (`sign-in`, `graph`), which come with the first call
 * that needs them; the two sign-in pages are a few kilobytes and share nothing.
 */
const loadedAtOnce = (chunk) => chunk.canBeInitial() && !/^sign-in-/.test(chunk.name);

/** The panes that share their packages. Beside a mail, `plan` loads the same file, and has no say in what is in it. */
const sharing = ['organizer', 'attendee', 'my-meetings'];

/** Whether each of them loads this package at once. The virtual rows are My meetings' alone, and come with it. */
function isShared(module, { chunkGraph }) {
  if (!/node_modules\/(?!@tanstack\/)/.test(module.nameForCondition?.() ?? '')) return false;
  const names = new Set(Array.from(chunkGraph.getModuleChunksIterable(module), ({ name }) => name));
  return sharing.every((name) => names.has(name));
}

/** The pages: hashed files, so that a host may cache them for ever. */
const pages = (mode) => ({
  ...common(mode),
  name: 'pages',
  target: ['web', 'es2022'],
  module: { rules: [typescript, ...(mode === 'production' ? [stylesAheadOfTime] : [])] },
  entry: {
    ...paneEntry('organizer'),
    ...paneEntry('attendee'),
    ...paneEntry('my-meetings'),
    ...paneEntry('plan'),
    'launch-event-runtime': at('src/outlook/launch-event-runtime.ts'),
    'sign-in-page': at('src/graph/sign-in-page.ts'),
    'sign-in-window': at('src/graph/sign-in-window-page.ts'),
  },
  output: {
    path: siteFolder(mode),
    filename: mode === 'development' ? '[name].js' : '[name].[contenthash:8].js',
    publicPath: '/',
    // What an earlier build left goes; gate.js, beside it, is the other configuration's.
    clean: { keep: /^gate\.js/ },
  },
  optimization: {
    // A function that is written out at each of its calls is smaller before it is zipped, and larger after (0.6 to 0.9 KB of a page).
    minimizeOptions: { javascript: { ecma: 2022, compress: { passes: 3, hoist_funs: true, inline: 1 } } },
    splitChunks: {
      cacheGroups: {
        vendor: { test: isShared, name: 'vendor', minChunks: sharing.length, chunks: loadedAtOnce },
      },
    },
  },
  plugins: [
    ...common(mode).plugins,
    pane('organizer', 'Agenda', 'bibibibi'),
    pane('attendee', 'Agenda', 'bibibi'),
    pane('my-meetings', 'My meetings', 'biiii'),
    pane('plan', 'Plan a meeting', 'bibibibi'),
    page('gate', ['launch-event-runtime'], 'src/gate/gate.html'),
    new DefaultPolicyScript(),
    // Not while somebody watches: a file whose name stays would be taken for the one that is there.
    ...(mode === 'production' ? [new PassingNames(), new IdsByName(), new UsedThemes()] : []),
    page('sign-in', ['sign-in-page'], 'src/graph/sign-in.html'),
    page('sign-in-window', ['sign-in-window'], 'src/graph/sign-in-window.html'),
    new CopyPlugin({ patterns: ['manifest.xml', { from: 'assets', to: 'assets' }] }),
  ],
});

/** The browser side of the local Outlook: tests and demo only, so outside dist. */
const outlook = (mode) => ({
  ...common(mode),
  name: 'outlook',
  target: ['web', 'es2022'],
  entry: { outlook: at('sandbox/outlook/main.tsx'), scene: at('sandbox/scene/scene.ts') },
  output: { path: outlookFolder(mode), filename: '[name].js', publicPath: '/outlook/' },
});

module.exports = (_env, { mode = 'production' }) => [gate(mode), pages(mode), outlook(mode)];
