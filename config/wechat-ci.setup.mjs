import { installPackages } from '../tools/install-packages.mjs';

export default function setUp() {
  installPackages(new URL('../test/wechat-ci/', import.meta.url));
}
