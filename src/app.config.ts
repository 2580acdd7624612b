import { windowConfig } from './platform/window-config';
import { GUIDE_PACKAGE, MAIN_PACKAGE } from './routes';

export default defineAppConfig({
  pages: Object.values(MAIN_PACKAGE).map((path) => path.slice('/'.length)),
  subPackages: [{ root: 'guide', pages: Object.values(GUIDE_PACKAGE).map((path) => path.slice('/guide/'.length)) }],
  // Fetched while the first screen is being read, so that the screens it links to open at once.
  preloadRule: { [MAIN_PACKAGE.home.slice('/'.length)]: { network: 'all', packages: ['guide'] } },
  ...windowConfig,
  window: { navigationBarTitleText: '居住证续签助手', ...windowConfig.window },
  lazyCodeLoading: 'requiredComponents',
});
