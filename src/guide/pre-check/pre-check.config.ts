export default definePageConfig({ navigationBarTitleText: '我能网上续签吗' });
