const { readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const { projects } = require('../../jest.config.js');
const unit = projects.find(({ displayName }) => displayName === 'unit');
const folders = (process.env.SYFTE_MUTATED_TESTS ?? '').split(' ');

/** Builds gate.js, and then finds the changes in it. */
const ofABuild = ['test/gate/gate-in-a-bare-vm.test.ts'];

/** Tests that bring a document of their own, which Stryker cannot look into; they are slow ones over generated bodies besides. */
const inADocument = folders
  .flatMap((folder) =>
    readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join('test', folder, name),
    ),
  )
  .filter(
    (path) =>
      /\.test\.tsx?$/.test(path) &&
      readFileSync(join(root, path), 'utf8').startsWith('/** @jest-environment jsdom'),
  );

/** The unit tests that may notice a mutant (tools/mutate/folders.ts). */
module.exports = {
  ...unit,
  displayName: undefined,
  rootDir: root,
  moduleNameMapper: { '^fast-check$': '<rootDir>/tools/mutate/few-runs.js' },
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: [
    '/node_modules/',
    ...[...ofABuild, ...inADocument].map((path) => path.replace(/[.\\]/g, '\\$&')),
  ],
};
