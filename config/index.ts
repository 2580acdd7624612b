import { resolve } from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { NormalModuleReplacementPlugin, type Chunk, type Module } from 'webpack';
import { accessibleComponents } from './accessible-components';
import { AsyncChunks } from './async-chunks';
import { TABLES_OF_COMPONENTS, USED_COMPONENTS } from './lean-components';
import { LeanTemplates } from './lean-templates';
import dev from './dev';
import { FirstLoad, sharedWithFirst } from './first-load';
import { gatewayAddress } from './gateway-address';
import { gatewayVariants } from './gateway-variants';
import prod from './prod';

const HOME = '/pages/home/home';

// The value of each key was measured: docs/adr/0002-taro-build.md.
export default defineConfig((merge, { mode }) => {
  const platform = process.env['TARO_ENV'] ?? 'h5';
  // Without an address the app asks its mock: docs/how-to/real-data.md.
  const gateway = gatewayAddress(process.env['GATEWAY_URL'], platform);
  const folder = process.env['BUILD_FOLDER'] ?? platform;
  const base: UserConfigExport = {
    projectName: 'shanghai-residence-permit-renewal',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${folder}`,
    // The source is written for React; what is built runs on Preact: docs/adr/0028-preact-in-what-is-built.md.
    framework: 'preact',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: {
      enable: true,
      name: `${platform}-${mode}${gateway === undefined ? '' : '-gateway'}`,
      // The app's configuration takes its pages from here: with an older cache, H5 would not know a new screen.
      buildDependencies: {
        routes: [resolve('src/routes.ts')],
        styles: [resolve('config/flex-gap.cjs')],
        components: [resolve('config/empty-unused-components.mjs'), resolve('config/lean-components.ts')],
      },
    },
    plugins: [resolve('config/accessible-templates.ts')],
    defineConstants: {
      ACCESSIBLE_COMPONENTS: JSON.stringify(accessibleComponents(platform)),
      ...(gateway !== undefined && { GATEWAY_ADDRESS: JSON.stringify(gateway) }),
    },
    baseLevel: 5,
    // Needed by a browser to add the app to the home screen.
    copy: { patterns: platform === 'h5' ? [{ from: 'src/install/', to: `dist/${folder}/` }] : [], options: {} },
    mini: {
      // Sizes are written in real pixels; see ui/tokens.scss.
      postcss: { pxtransform: { enable: false, config: {} } },
      // React sets text and attributes; nothing writes HTML into a node or reads its size.
      runtime: {
        enableInnerHTML: false,
        enableSizeAPIs: false,
        enableAdjacentHTML: false,
        enableTemplateContent: false,
        enableCloneNode: false,
      },
      // The ui components' styles do not affect each other, so their order is irrelevant.
      miniCssExtractPluginOption: { ignoreOrder: true },
      webpackChain(chain) {
        chain.plugin('lean-templates').use(LeanTemplates);
        chain.module
          .rule('lean-components')
          .test(TABLES_OF_COMPONENTS)
          .use('lean-components')
          .loader(resolve('config/empty-unused-components.mjs'))
          .options({ kept: USED_COMPONENTS });
        chain.resolve.alias.delete('react-dom').set('react-dom', resolve('src/platform/react-dom.mini.ts'));
        chain
          .plugin('no-browser')
          .use(NormalModuleReplacementPlugin, [
            /@tarojs[\\/]runtime[\\/]dist[\\/](?:bom[\\/](?:location|history|URL|URLSearchParams)|dom[\\/]style_properties)\.js$/,
            resolve('config/taro-parts-unused-in-mini-programs.mjs'),
          ]);
        if (gateway !== undefined) chain.plugin('gateway-variants').use(NormalModuleReplacementPlugin, gatewayVariants);
        if (platform === 'weapp') chain.plugin('async-chunks').use(AsyncChunks);
        // Chunks fetched later omit what the app already has, and share nothing else with a page.
        chain.optimization.splitChunks({ ...(chain.optimization.get('splitChunks') as object), chunks: 'initial' });
      },
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: {
        filename: 'js/[name].[contenthash:8].js',
        chunkFilename: 'js/[name].[contenthash:8].js',
      },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: {
        autoprefixer: { enable: true, config: {} },
        pxtransform: { enable: false, config: {} },
        [resolve('config/flex-gap.cjs')]: { enable: true, config: {} },
      },
      webpackChain(chain) {
        chain.set('target', ['web', 'es2017']);
        chain.optimization.splitChunks({
          chunks: 'all',
          cacheGroups: {
            // Modules that many screens share are loaded once, however small; those that few share are cheaper twice than
            // everywhere. The first screen's share does not wait for the rest. Styles stay in one file: with two, their
            // order, and so which rule wins, would depend on the way into the app.
            shared: {
              test: /[\\/]src[\\/](?!citizen[\\/]mock)/,
              minChunks: 4,
              enforce: true,
              name: ({ type }: Module, chunks: readonly Chunk[]) =>
                type === 'css/mini-extract' || sharedWithFirst(HOME, chunks) ? 'shared-first' : 'shared',
            },
          },
        });
        const unused = resolve('config/taro-parts-unused-on-h5.mjs');
        chain.merge({
          resolve: {
            alias: {
              'query-string$': resolve('src/platform/query-string.h5.ts'),
              'universal-router$': resolve('src/platform/universal-router.h5.ts'),
              '@tarojs/components/dist/components$': unused,
              '@tarojs/components/dist/taro-components/taro-components.css$': false,
              '@tarojs/components/global.css$': false,
            },
          },
        });
        chain.plugin('no-navigation-bar').use(NormalModuleReplacementPlugin, [/^\.\/navigationBar\.js$/, unused]);
        if (gateway !== undefined) chain.plugin('gateway-variants').use(NormalModuleReplacementPlugin, gatewayVariants);
        // tools/sizes.ts compares the sizes with our own budgets.
        chain.performance.hints(false);
        chain.plugin('first-load').use(FirstLoad, [{ page: HOME, file: `dist/${folder}.first-load.json` }]);
      },
    },
  };
  return merge({}, base, mode === 'production' ? prod : dev);
});
