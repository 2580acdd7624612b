// For Taro's own compilers. Jest compiles with config/jest.config.cjs.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'preact',
        // A change reloads the page (config/dev.ts).
        hot: false,
        ts: true,
        compiler: 'webpack5',
        // Browsers know default values and destructured parameters; rewritten, they cost bytes in nearly every function. Babel
        // rewrites them for what Safari before 16.3 gets wrong, which test/build/safari-parameters.test.ts looks for.
        exclude: process.env['TARO_ENV'] === 'h5' ? ['transform-parameters'] : [],
        // In Alipay what is imported on demand lies in the package that asks for it (docs/adr/0006).
        'dynamic-import-node': process.env['TARO_ENV'] === 'alipay',
      },
    ],
  ],
};
