import { installPackages } from '../tools/install-packages.mjs';

export default function setUp() {
  installPackages(new URL('../gateway/', import.meta.url));
}
