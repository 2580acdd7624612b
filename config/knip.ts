import type { KnipConfig } from 'knip';

interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

/** Returns the pages in src/app.config.ts, as paths below src. */
async function pages(): Promise<string[]> {
  // Taro provides this function to the app's configuration; here it returns its argument.
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config });
  const { default: app } = (await import('../src/app.config')) as unknown as { default: AppConfig };
  return [...app.pages, ...(app.subPackages ?? []).flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))];
}

export default async function knip(): Promise<KnipConfig> {
  return {
    workspaces: {
      '.': {
        entry: [
          'src/app.tsx',
          ...(await pages()).flatMap((page) => [`src/${page}.tsx`, `src/${page}.config.ts`]),
          // Taro uses these instead of the neutral file; no import names them.
          'src/**/*.{h5,weapp,alipay}.{ts,tsx}',
          'src/platform/react-dom.mini.ts',
          // And a build over a gateway these.
          'src/**/*.gateway.{ts,tsx}',
          'config/flex-gap.cjs',
          'config/{index,playwright.setup,pictures.setup,accessible-templates}.ts',
          // Started by package.json or by another process.
          'tools/{start,build}.ts',
          'tools/screens/screens.ts',
          'tools/test/run-tests.ts',
          'tools/decide/decide.ts',
          'tools/centres/{import,sub-districts}.ts',
          'tools/find/find.ts',
          'tools/search/{write-index,validate,slopes-thread}.ts',
          'test/bench/{bench,bare-loop,search-run}.ts',
          'test/wechat-ci/run.ts',
          // Bundled for JavaScriptCore by test/engines/javascriptcore.test.ts.
          'test/engines/program.ts',
          'test/engines/shell/*.ts',
          'test/lighthouse/lighthouse.ts',
          // Bundled for the browser by test/runtime/built/host-files.ts.
          'test/runtime/host/start.ts',
          'src/rules/cases/calendar-against-temporal.ts',
          'config/{accessible-runtime,empty-unused-components,lint-snippets,taro-parts-unused-on-h5,taro-parts-unused-in-mini-programs}.mjs',
        ],
        project: [
          'src/**/*.{ts,tsx,mjs,scss,sass}',
          'tools/**/*.{ts,mjs}',
          'config/**/*.{ts,mjs,cjs}',
          'test/**/*.{ts,tsx,cjs}',
        ],
        ignoreDependencies: [
          // Taro loads these by name, or writes their import into its output.
          '@tarojs/plugin-framework-react',
          '@tarojs/plugin-platform-alipay',
          '@tarojs/plugin-platform-h5',
          '@tarojs/plugin-platform-weapp',
          '@tarojs/runtime',
          '@tarojs/webpack5-runner',
          // Only their typings are read, by test/runtime/built/known-names.ts.
          '@mini-types/my',
          'miniprogram-api-typings',
          // tools/fonts.ts names its files, not the package.
          '@expo-google-fonts/noto-sans-sc',
        ],
        // JavaScriptCore's shell, where a machine has it.
        ignoreBinaries: ['jsc'],
        eslint: { config: ['config/eslint.config.mjs'] },
        jest: { config: ['config/jest.config.cjs'] },
        playwright: { config: ['config/playwright*.config.ts'] },
        stryker: { config: ['config/stryker.config.mjs'] },
        stylelint: { config: ['config/stylelint.config.mjs'] },
      },
      gateway: {
        entry: ['test/bench/bare-route.ts', 'test/in-memory/worker.ts', '*.mjs', '**/*.test.ts'],
        project: ['**/*.{ts,mjs}'],
      },
    },
    // A type that an exported function takes or returns is part of it, even if no other file uses its name.
    ignoreExportsUsedInFile: { interface: true, type: true },
    // One empty component stands for all those that H5 does not need.
    ignoreIssues: { 'config/taro-parts-unused-on-h5.mjs': ['duplicates'] },
  };
}
