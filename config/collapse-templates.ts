import type { Compiler } from 'webpack';

/**
 * Takes the white space between tags out of the mini-programs' templates. Taro's own `minifyXML` does it with a tool for
 * HTML, which also drops `</input>`: WeChat's compiler then rejects every page.
 */
export class CollapseTemplates {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('CollapseTemplates', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'CollapseTemplates', stage }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => /\.(?:wxml|axml)$/.test(asset))) {
          const template = compilation.getAsset(name)?.source.source().toString() ?? '';
          const collapsed = template.trim().replace(/>\s+</g, '><').replace(/\s+/g, ' ');
          compilation.updateAsset(name, new sources.RawSource(collapsed));
        }
      });
    });
  }
}
