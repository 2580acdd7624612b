export default definePageConfig({ navigationBarTitleText: '评价与建议' });
