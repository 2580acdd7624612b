import { windowConfig } from './platform/window-config';

export default defineAppConfig({
  pages: [
    'pages/home/home',
    'pages/services/services',
    'pages/mine/mine',
    'pages/sign-in/sign-in',
    'pages/permit/permit',
    'pages/change-or-renew/change-or-renew',
    'pages/renewal/renewal',
    'pages/verification/verification',
    'pages/result/result',
  ],
  subPackages: [
    {
      root: 'guide',
      pages: [
        'pre-check/pre-check',
        'own-permits/own-permits',
        'own-permit/own-permit',
        'papers/papers',
        'centres/centres',
        'address-change/address-change',
        'lost-card/lost-card',
        'apply-anew/apply-anew',
        'other-permits/other-permits',
        'security-check/security-check',
        'export-result/export-result',
        'progress/progress',
        'feedback/feedback',
        'privacy/privacy',
        'rules/rules',
        'settings/settings',
        'demonstration/demonstration',
      ],
    },
  ],
  // Fetched while the first screen is read: what it leads to is then there at once.
  preloadRule: { 'pages/home/home': { network: 'all', packages: ['guide'] } },
  ...windowConfig,
  window: { navigationBarTitleText: '居住证续签助手', ...windowConfig.window },
  lazyCodeLoading: 'requiredComponents',
});
