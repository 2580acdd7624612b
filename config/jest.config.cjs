const { resolve } = require('node:path');

// One runner, three worlds: plain logic in node; the screens as H5 draws them, and as the mini-programs do, in jsdom.
const babel = [
  'babel-jest',
  {
    configFile: false,
    babelrc: false,
    presets: [
      ['@babel/preset-env', { targets: { node: 'current' } }],
      ['@babel/preset-react', { runtime: 'automatic' }],
      '@babel/preset-typescript',
    ],
  },
];

const shared = {
  rootDir: resolve(__dirname, '..'),
  transform: { '\\.(m?[jt]sx?)$': babel },
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

module.exports = {
  rootDir: resolve(__dirname, '..'),
  projects: [
    {
      ...shared,
      displayName: 'logic',
      testEnvironment: 'node',
      testMatch: ['src', 'tools', 'config', 'test/app'].map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
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
