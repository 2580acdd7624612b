import { installPackages } from '../../tools/install-packages.mjs';

installPackages(new URL('./', import.meta.url));
