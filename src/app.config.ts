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
  window: {
    navigationBarTitleText: '居住证续签助手',
    navigationBarBackgroundColor: '@navigationBar',
    navigationBarTextStyle: '@navigationText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@pull',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  animation: false,
});
