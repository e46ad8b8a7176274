/** TypeScript through swc, as every build of ours has it; types are checked by `npm run types`. Mailbox 1.14 means engines that know ES2022 (docs/decisions/0003). */
exports.typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        // Said outright: left to itself the loader goes by whichever build of a process comes first, and React's production build has no `jsxDEV`.
        transform: { react: { runtime: 'automatic', development: false } },
      },
    },
  },
};
