// Asks WeChat's upload tool about what was built. Its packages are many, and are installed when they are asked for first.
const { projects } = require('./jest.config.cjs');

const logic = projects.find(({ displayName }) => displayName === 'logic');

module.exports = {
  ...logic,
  displayName: 'WeChat’s upload tool',
  testMatch: ['<rootDir>/test/wechat-ci/*.test.ts'],
  modulePathIgnorePatterns: [],
  globalSetup: '<rootDir>/config/wechat-ci.setup.mjs',
};
