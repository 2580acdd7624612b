import type { Compiler } from 'webpack';

/**
 * Lets WeChat load a chunk of `import()`. webpack would use a script element, which mini-programs lack; WeChat fetches a file
 * of another subpackage with `require.async`, whose path must be a literal. It does not fetch styles: a chunk with styles
 * would lose them, so it fails the build.
 */
export class AsyncChunks {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('AsyncChunks', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('AsyncChunks', () => {
        const styles = [...compilation.chunks]
          .filter((chunk) => !chunk.canBeInitial())
          .flatMap(({ files }) => [...files].filter((file) => file.endsWith('.wxss')));
        for (const file of styles) {
          const reason = `${file} belongs to a chunk that is fetched on demand, and WeChat fetches no styles. Import them in the main package.`;
          compilation.errors.push(new compiler.webpack.WebpackError(reason));
        }
      });
      compilation.hooks.runtimeModule.tap('AsyncChunks', (module) => {
        if (module.name !== 'load script') return;
        module.generate = () => {
          const names = [...compilation.chunks]
            .filter((chunk) => !chunk.canBeInitial())
            .map(({ name }) => `${name}.js`);
          const loaders = names.map(
            (name) => `${JSON.stringify(name)}: () => require.async(${JSON.stringify(`./${name}`)})`,
          );
          return [
            `const loaders = { ${loaders.join(', ')} };`,
            '__webpack_require__.l = (url, done) => {',
            `  loaders[url.replace(__webpack_require__.p, '')]().then(() => done({ type: 'load' }), () => done({ type: 'missing' }));`,
            '};',
          ].join('\n');
        };
      });
    });
  }
}
