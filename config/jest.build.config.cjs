// Looks at what was built. Kept apart from the other tests because the builds come first.
const { projects } = require('./jest.config.cjs');

const logic = projects.find(({ displayName }) => displayName === 'logic');

module.exports = {
  ...logic,
  displayName: 'built files',
  testMatch: ['<rootDir>/test/build/**/*.test.ts'],
  modulePathIgnorePatterns: [],
};
