export default definePageConfig({ navigationBarTitleText: '规则与来源' });
