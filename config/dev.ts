import type { UserConfigExport } from '@tarojs/cli';

const dev: UserConfigExport = {
  logger: { quiet: false, stats: true },
  // A change reloads the page. Taro would replace parts of it by a plugin for Preact that wants another compiler of JSX.
  h5: { devServer: { port: Number(process.env['PORT'] ?? 10086), open: false, hot: false } },
};
export default dev;
