import type { UserConfigExport } from '@tarojs/cli';

const dev: UserConfigExport = {
  logger: { quiet: false, stats: true },
  h5: { devServer: { port: 10086, open: false } },
};
export default dev;
