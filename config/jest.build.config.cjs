// Looks at what was built, and runs the built mini-programs. Kept apart from the other tests because the builds come first.
const { projects } = require('./jest.config.cjs');

const logic = projects.find(({ displayName }) => displayName === 'logic');

module.exports = {
  ...logic,
  displayName: 'built files',
  testMatch: ['<rootDir>/test/build/**/*.test.ts', '<rootDir>/test/runtime/**/*.test.ts'],
  modulePathIgnorePatterns: [],
};
