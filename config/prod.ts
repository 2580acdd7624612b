import type { UserConfigExport } from '@tarojs/cli';

const prod: UserConfigExport = {
  terser: {
    enable: true,
    config: {
      ecma: 2017,
      compress: { passes: 3, unsafe_arrows: true, ecma: 2017, pure_getters: true, toplevel: true, keep_fargs: false },
      mangle: true,
      // Taro preserves function names on H5; the mini-programs do without.
      keep_fnames: false,
      // By default Taro escapes every Chinese character, six bytes instead of three, and on H5 puts each key in quotes.
      output: { ecma: 2017, comments: false, ascii_only: false, quote_keys: false, keep_quoted_props: false },
    },
  },
};
export default prod;
