export default definePageConfig({ navigationBarTitleText: '居住证受理点' });
