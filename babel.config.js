// For Taro's own compilers. Jest compiles with config/jest.config.cjs.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // Alipay has no call that loads a file later, so what is imported on demand lies in the package that asks for it.
        'dynamic-import-node': process.env['TARO_ENV'] === 'alipay',
      },
    ],
  ],
};
