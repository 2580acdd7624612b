const { resolve } = require('node:path');

/** How Jest compiles sources and tests: without checking types, which `npm run lint:types` does. */
module.exports = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      // Or it leaves an empty folder beside package.json.
      experimental: { cacheRoot: resolve(__dirname, '../node_modules/.cache/swc') },
    },
    module: { type: 'commonjs' },
  },
];
