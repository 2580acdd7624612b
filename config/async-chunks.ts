import type { Compiler } from 'webpack';

/**
 * Lets WeChat load a chunk that `import()` asks for. webpack would fetch it with a script element, which no mini-program
 * has; WeChat fetches a file of another subpackage by `require.async`, whose path must stand there as a literal. It fetches
 * no styles: those of such a chunk would be lost, and fail the build.
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
