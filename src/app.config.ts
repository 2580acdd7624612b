import { windowConfig } from './platform/window-config';

export default defineAppConfig({
  pages: [
    'pages/home/home',
    'pages/sign-in/sign-in',
    'pages/permit/permit',
    'pages/changes/changes',
    'pages/renewal/renewal',
    'pages/verification/verification',
    'pages/result/result',
  ],
  subPackages: [{ root: 'guide', pages: ['address-change/address-change', 'demonstration/demonstration'] }],
  ...windowConfig,
  window: { navigationBarTitleText: '居住证续签助手', ...windowConfig.window },
  lazyCodeLoading: 'requiredComponents',
  animation: false,
});
