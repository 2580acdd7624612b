export default defineAppConfig({
  pages: ['pages/home/home'],
  window: { navigationBarTitleText: '居住证续签', navigationBarBackgroundColor: '#F5F7F4', backgroundColor: '#F5F7F4' },
  lazyCodeLoading: 'requiredComponents',
});
