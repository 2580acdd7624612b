// Installs the project's packages if they are missing. Plain JavaScript, since it runs before anything is installed. If
// given a tool's path, it continues as that tool in the same process, which starts a second faster than another one.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install-packages.mjs';

const root = new URL('../', import.meta.url);
try {
  installPackages(root);
} catch (error) {
  console.error(error.message);
  // Not 1, which `decide` uses for an invalid line.
  process.exit(2);
}

const [, , tool, ...words] = process.argv;
if (tool) {
  const { register } = await import('tsx/cjs/api');
  // For the whole process: tsx's own `require` renames each module, and esbuild then looks for a program of that name.
  register();
  process.argv = [process.argv[0], tool, ...words];
  createRequire(import.meta.url)(fileURLToPath(new URL(tool, root)));
}
