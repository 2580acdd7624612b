// Installs what is missing: the app's packages, whose law and schemas the gateway uses, and the gateway's own.
import { installPackages } from '../tools/install-packages.mjs';

try {
  installPackages(new URL('../', import.meta.url));
  installPackages(new URL('./', import.meta.url));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
