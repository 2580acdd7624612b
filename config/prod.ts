import type { UserConfigExport } from '@tarojs/cli';

const prod: UserConfigExport = {
  terser: {
    enable: true,
    config: {
      ecma: 2017,
      compress: { passes: 2, pure_getters: true, drop_debugger: true },
      mangle: true,
      output: { comments: false },
    },
  },
};
export default prod;
