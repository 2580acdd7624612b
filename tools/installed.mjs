// Installs the project's packages where they are missing. Plain JavaScript, for it runs before anything is installed.
// With a tool's path behind it, it goes on as that tool in this same process, which starts a second sooner than another.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install-packages.mjs';

const root = new URL('../', import.meta.url);
try {
  installPackages(root);
} catch (error) {
  console.error(error.message);
  // Not 1, which `decide` gives where a line was in error.
  process.exit(2);
}

const [, , tool, ...words] = process.argv;
if (tool) {
  const { register } = await import('tsx/cjs/api');
  // For the whole process: tsx's own `require` names each module anew, and esbuild then looks for a program so named.
  register();
  process.argv = [process.argv[0], tool, ...words];
  createRequire(import.meta.url)(fileURLToPath(new URL(tool, root)));
}
