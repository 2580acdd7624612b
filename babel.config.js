// For Taro's own compilers. Jest compiles with config/jest.config.cjs.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
};
