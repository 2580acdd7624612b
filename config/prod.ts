import type { UserConfigExport } from '@tarojs/cli';

const prod: UserConfigExport = {
  terser: {
    enable: true,
    config: {
      ecma: 2017,
      compress: { passes: 3, unsafe_arrows: true, ecma: 2017, pure_getters: true, toplevel: true, keep_fargs: false },
      mangle: true,
      // On H5 Taro keeps the names of functions; the mini-programs do without.
      keep_fnames: false,
      // Taro escapes every Chinese character by default: six bytes for three; and on H5 it puts each key in quotes.
      output: { ecma: 2017, comments: false, ascii_only: false, quote_keys: false, keep_quoted_props: false },
    },
  },
};
export default prod;
