import type { UserConfigExport } from '@tarojs/cli';

const prod: UserConfigExport = {
  terser: {
    enable: true,
    config: {
      ecma: 2017,
      compress: { passes: 3, ecma: 2017, pure_getters: true, toplevel: true, keep_fargs: false },
      mangle: true,
      // Taro escapes every Chinese character by default: six bytes for three.
      output: { comments: false, ascii_only: false },
    },
  },
};
export default prod;
