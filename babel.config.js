// For Taro's own compilers. Jest compiles with config/jest.config.cjs.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // In Alipay what is imported on demand lies in the package that asks for it (docs/adr/0006).
        'dynamic-import-node': process.env['TARO_ENV'] === 'alipay',
      },
    ],
  ],
};
