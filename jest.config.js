/** Two projects: `unit` needs only Node, `e2e` needs a built site and a browser (tools/test.ts brings both). */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** Copies of the project, and no sources of tests. */
const built = ['<rootDir>/build/'];

module.exports = {
  // How long a test takes is no promise: on a machine that has more to do, jest's own 5 s ended tests that were well.
  testTimeout: 30_000,
  projects: [
    {
      displayName: 'unit',
      transform,
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/jest/fluent-icons.js' },
      testEnvironment: 'node',
      modulePathIgnorePatterns: built,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/matchers/setup.ts'],
    },
    {
      displayName: 'e2e',
      transform,
      testEnvironment: 'node',
      modulePathIgnorePatterns: built,
      testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/e2e/open-browsers.ts',
      globalTeardown: '<rootDir>/test/e2e/close-browsers.ts',
      setupFilesAfterEnv: ['<rootDir>/test/matchers/setup.ts', '<rootDir>/test/e2e/setup.ts'],
    },
  ],
};
