/**
 * Which folder may import which (docs/decisions/0001-folders-say-what-they-know.md).
 * A folder not named in its row is out of bounds; `npm test` fails on a wrong arrow.
 */
const mayImport = {
  agenda: ['text/templates'],
  text: [],
  policy: ['agenda'],
  time: ['agenda', 'policy'],
  invite: ['agenda', 'text'],
  rules: ['agenda', 'invite', 'policy', 'text'],
  async: [],
  outlook: ['async'],
  graph: ['agenda', 'invite', 'policy', 'text', 'time', 'async'],
  gate: ['agenda', 'invite', 'policy', 'text', 'rules', 'async', 'outlook'],
  form: ['agenda', 'invite', 'policy', 'text', 'time', 'rules', 'async', 'ui'],
  targets: ['agenda', 'invite', 'policy', 'text', 'time', 'rules', 'async', 'outlook', 'graph', 'form'],
  ui: ['policy', 'text', 'async'],
  pane: [
    'ui',
    'agenda',
    'invite',
    'policy',
    'text',
    'time',
    'rules',
    'async',
    'outlook',
    'graph',
    'form',
    'targets',
  ],
};

const arrows = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-knows-only-its-own`,
  comment: `src/${folder} may import ${allowed.length ? allowed.join(', ') : 'nothing of ours'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|sandbox|test|tools)/', pathNot: `^src/(${[folder, ...allowed].join('|')})(/|\\.ts)` },
}));

const pure = '^src/(agenda|time|invite|policy|text|rules|async|gate|outlook)/';

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'pure-folders-import-no-package',
      comment: 'The pure folders, the gate and the Outlook adapter bundle into gate.js: no package goes in.',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core'] },
    },
    {
      name: 'graph-knows-no-react',
      comment: 'src/graph is used by every surface: no React, no Fluent.',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'items-of-my-meetings-know-no-page',
      comment:
        'What makes rows of events serves a report without a browser, too: the rules, the policy and what an event is.',
      severity: 'error',
      from: { path: '^src/pane/my-meetings/items/' },
      to: {
        pathNot: '^src/(pane/my-meetings/items/|agenda/|policy/|rules/|graph/calendar\\.ts)',
      },
    },
    {
      name: 'nothing-ships-from-the-sandbox',
      comment: 'The local Outlook is for tests and the demo only.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|test|tools)/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one concept.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
