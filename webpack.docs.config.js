const path = require('node:path');
const { typescript } = require('./tools/webpack/typescript.js');

const at = (...parts) => path.resolve(__dirname, ...parts);

/** The one script of the handbook (`npm run docs`): what searches it. The map stays beside it: it tells a release which packages are inside. */
module.exports = () => ({
  mode: 'production',
  name: 'docs',
  target: ['web', 'es2022'],
  devtool: 'hidden-source-map',
  entry: { search: at('tools/docs/search-page.ts') },
  output: { path: at('build/docs-script'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  performance: { hints: false },
  stats: 'errors-warnings',
});
