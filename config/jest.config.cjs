const { resolve } = require('node:path');
const compiled = require('./compiled-for-tests.cjs');

// Plain logic runs in node; the screens, as H5 and as the mini-programs draw them, in jsdom. The scripts of package.json
// choose the projects by name. A file `*.full.test.ts` belongs to `rest`, which only `npm run test:full` runs, and so does a
// file `*.postgresql.test.ts` where a PostgreSQL is installed (docs/testing.md).
const shared = {
  rootDir: resolve(__dirname, '..'),
  transform: { '\\.(m?[jt]sx?)$': compiled },
  // Packages that ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(temporal-polyfill|temporal-utils|uqr|get-port)/)'],
  modulePathIgnorePatterns: ['<rootDir>/(dist|reports)/'],
  moduleNameMapper: {
    '\\.scss$': '<rootDir>/test/support/screens/no-styles.cjs',
    '^@tarojs/taro$': '<rootDir>/test/support/screens/taro.ts',
  },
};

const screens = {
  ...shared,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/src/**/*.test.tsx', '<rootDir>/test/app/*.test.tsx'],
  setupFilesAfterEnv: ['<rootDir>/test/support/screens/setup.ts'],
};

const FULL = '\\.full\\.test\\.tsx?$';
const NEEDS_POSTGRESQL = '\\.postgresql\\.test\\.ts$';

const node = { ...shared, testEnvironment: 'node' };
// The gateway has packages of its own, which are installed on its first run, and its tests one PostgreSQL.
const gateway = {
  ...node,
  globalSetup: '<rootDir>/config/gateway-tests.setup.mjs',
  globalTeardown: '<rootDir>/config/gateway-tests.teardown.mjs',
};
const TESTED_IN_NODE = ['src', 'tools', 'config', 'test/app', 'test/docs'];

module.exports = {
  rootDir: resolve(__dirname, '..'),
  maxWorkers: 2,
  // The longest tests take two minutes beside each other; a machine that is four times slower is slow, not broken.
  testTimeout: 480_000,
  reporters: ['default', '<rootDir>/tools/test/jest-reporter.mjs'],
  projects: [
    {
      ...node,
      displayName: 'logic',
      testMatch: TESTED_IN_NODE.map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
      testPathIgnorePatterns: [FULL],
    },
    {
      ...node,
      displayName: 'rest',
      testMatch: TESTED_IN_NODE.map((folder) => `<rootDir>/${folder}/**/*.full.test.ts`),
    },
    {
      // Reads the built files, and runs the built mini-programs.
      ...node,
      displayName: 'built',
      testMatch: ['<rootDir>/test/build/**/*.test.ts', '<rootDir>/test/runtime/**/*.test.ts'],
      modulePathIgnorePatterns: [],
    },
    {
      // Runs rules, search and the built mini-programs in JavaScriptCore, and H5 in WebKit and Firefox, on machines that have them.
      ...node,
      displayName: 'engines',
      testMatch: ['<rootDir>/test/engines/*.test.ts'],
      modulePathIgnorePatterns: [],
    },
    {
      ...gateway,
      displayName: 'gateway',
      testMatch: ['<rootDir>/gateway/**/*.test.ts'],
      testPathIgnorePatterns: [FULL, NEEDS_POSTGRESQL, '/node_modules/'],
    },
    {
      ...gateway,
      displayName: 'gateway-rest',
      testMatch: ['<rootDir>/gateway/**/*.full.test.ts'],
    },
    {
      ...gateway,
      displayName: 'gateway-postgresql',
      testMatch: ['<rootDir>/gateway/**/*.postgresql.test.ts'],
    },
    {
      // Runs WeChat's upload tool on the built files. Its many packages are installed on its first run.
      ...node,
      displayName: 'upload',
      testMatch: ['<rootDir>/test/wechat-ci/*.test.ts'],
      modulePathIgnorePatterns: [],
      globalSetup: '<rootDir>/config/wechat-ci.setup.mjs',
    },
    {
      ...screens,
      displayName: 'screens-h5',
      testPathIgnorePatterns: ['\\.mini\\.test\\.tsx$'],
      moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'mjs', 'cjs', 'json'],
    },
    {
      ...screens,
      displayName: 'screens-mini',
      testPathIgnorePatterns: ['\\.h5\\.test\\.tsx$'],
      moduleFileExtensions: ['weapp.tsx', 'weapp.ts', 'tsx', 'ts', 'js', 'mjs', 'cjs', 'json'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        '^@tarojs/components$': '<rootDir>/test/support/screens/mini-components.tsx',
      },
    },
  ],
};
