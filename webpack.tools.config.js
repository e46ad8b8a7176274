const path = require('node:path');
const { typescript } = require('./tools/webpack/typescript.js');

const at = (...parts) => path.resolve(__dirname, ...parts);

/**
 * What an administrator runs, each in one file for Node alone: a release needs neither webpack nor node_modules. Not minified, so that
 * whoever runs it can read it. The maps stay here: they tell which packages are inside.
 */
module.exports = () => ({
  mode: 'production',
  name: 'tools',
  target: 'node20',
  devtool: 'hidden-source-map',
  entry: {
    configure: at('tools/configure.ts'),
    doctor: at('tools/doctor.ts'),
    judge: at('tools/judge.ts'),
  },
  experiments: { outputModule: true },
  output: {
    path: at('build/tools'),
    filename: '[name].mjs',
    chunkFormat: 'module',
    module: true,
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
});
