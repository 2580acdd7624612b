export default definePageConfig({ navigationBarTitleText: '评价和投诉建议' });
